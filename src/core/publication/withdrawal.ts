import type { InBothLanguages } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'
import type { DecidingAct } from '../plan/plan.ts'
import { parseTypedAct, type RawAct } from '../plan/typed-act.ts'

/** Why a published version is shown no more, and who decided so. */
export interface Withdrawal {
  readonly reason: InBothLanguages
  readonly act: DecidingAct
}

/** The fields of the form by which a version is withdrawn, as they were typed. */
export interface RawWithdrawal extends RawAct {
  readonly reasonBg: string
  readonly reasonEn: string
}

const longestReason = 2000

/** A withdrawal as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedWithdrawal(
  raw: RawWithdrawal,
  /** No earlier than the version was published. */
  days: { readonly published: PlainDate; readonly today: PlainDate },
): Withdrawal | Refusal[] {
  const reason = { bg: typedText(raw.reasonBg), en: typedText(raw.reasonEn) }
  const act = parseTypedAct(raw, {
    today: days.today,
    missingBody: messages.body,
    notBefore: [days.published, messages.before],
  })
  const refusals = [
    ...refusalsOfText('reasonBg', reason.bg, longestReason, messages.reasonBg),
    ...refusalsOfText('reasonEn', reason.en, longestReason, messages.reasonEn),
    ...(areRefusals(act) ? act : []),
  ]
  return areRefusals(act) || refusals.length > 0 ? refusals : { reason, act }
}

const messages = {
  reasonBg: {
    bg: 'Обяснете на български език защо версията се оттегля. Думите се публикуват.',
    en: 'Say in Bulgarian why the version is withdrawn. The words are published.',
  },
  reasonEn: {
    bg: 'Обяснете и на английски език защо версията се оттегля.',
    en: 'Say in English, too, why the version is withdrawn.',
  },
  body: {
    bg: 'Въведете кой е решил да се оттегли версията.',
    en: 'Enter who decided that the version is withdrawn.',
  },
  before: {
    bg: 'Датата на акта е преди публикуването на версията.',
    en: 'The date of the act is before the version was published.',
  },
} as const satisfies Record<string, InBothLanguages>
