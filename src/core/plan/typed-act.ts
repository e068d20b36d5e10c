import type { InBothLanguages } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedLine } from '../base/typed-text.ts'
import type { DecidingAct } from './plan.ts'

/** The fields of a form that names an act, as they were typed. */
export type RawAct = Readonly<Record<keyof DecidingAct, string>>

const longest = 200

/** Nothing that is reported on was decided before; a slip of a digit may say so. */
const earliest = '1990-01-01' as PlainDate

export interface ActWanted {
  readonly today: PlainDate
  /** Said when the body is not. */
  readonly missingBody: InBothLanguages
  /** The first day that the act may be of, and what to say of an earlier one. */
  readonly notBefore?: readonly [day: PlainDate, message: InBothLanguages]
}

/** An act as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedAct(raw: RawAct, wanted: ActWanted): DecidingAct | Refusal[] {
  const body = typedLine(raw.body)
  const act = typedLine(raw.act)
  const number = typedLine(raw.number)
  const date = parseTypedDay(raw.date, {
    field: 'date',
    missing: messages.date,
    from: wanted.notBefore ?? [earliest, messages.longAgo],
    until: [wanted.today, messages.inFuture, 'date-in-future'],
  })
  const refusals = [
    ...refusalsOfText('body', body, longest, wanted.missingBody),
    ...refusalsOfText('act', act, longest, messages.act),
    ...refusalsOfText('number', number, longest, messages.number),
  ]
  if (areRefusals(date)) return [...refusals, ...date]
  return refusals.length > 0 ? refusals : { body, act, number, date: date.day }
}

const messages = {
  act: {
    bg: 'Въведете вида на акта, например „Протокол“ или „Решение“.',
    en: 'Enter the kind of act, for example "Minutes" or "Decision".',
  },
  number: { bg: 'Въведете номера на акта.', en: 'Enter the number of the act.' },
  date: { bg: 'Въведете датата на акта.', en: 'Enter the date of the act.' },
  longAgo: {
    bg: 'Проверете годината: датата на акта е твърде отдавна.',
    en: 'Check the year: the date of the act is too long ago.',
  },
  inFuture: {
    bg: 'Датата на акта е в бъдещето.',
    en: 'The date of the act is in the future.',
  },
} as const satisfies Record<string, InBothLanguages>
