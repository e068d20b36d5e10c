import type { Language } from '../../../core/base/language.ts'
import type { Stance } from '../../../core/coordination/opinion.ts'
import { stanceWords } from '../../../render/words/opinion-words.ts'

const tones = { agrees: 'tag added', 'agrees-with-remarks': 'tag warning', objects: 'tag error' }

/** How an institution stands to a measure, told by its words; the colour only repeats them. */
export const StanceTag = ({ stance, language }: { stance: Stance; language: Language }) => (
  <span class={tones[stance]}>{stanceWords(stance, language)}</span>
)
