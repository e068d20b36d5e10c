import type { Language } from '../../../core/base/language.ts'
import type { MailState } from '../../../core/mail/mail-state.ts'
import { mailWords } from '../../words/mail-words.ts'

const tones = {
  waiting: 'info',
  sending: 'info',
  sent: '',
  failed: 'error',
} as const satisfies Record<MailState, string>

export const MailStateMark = (props: { state: MailState; language: Language }) => (
  <span class={`tag ${tones[props.state]}`.trim()}>
    {mailWords[props.language].states[props.state]}
  </span>
)
