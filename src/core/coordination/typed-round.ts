import type { InBothLanguages } from '../base/language.ts'
import { type PlainDate, parsePlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'
import { type Silence, silences, type Visibility, visibilities } from './round.ts'

/** The fields of the form by which a draft is sent round, as they were typed. */
export interface RawRound {
  readonly due: string
  readonly message: string
  readonly visibility: string
  readonly silence: string
}

export interface TypedRound {
  readonly due: PlainDate
  readonly message: string
  readonly visibility: Visibility
  readonly silence: Silence
  /** The ids of the institutions that are asked. */
  readonly institutions: readonly string[]
}

const longestMessage = 4000
const longestReason = 2000

/** A round as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedRound(
  raw: RawRound,
  institutions: readonly string[],
  today: PlainDate,
): TypedRound | Refusal[] {
  const message = typedText(raw.message)
  const due = dueDay(raw.due, today, messages.passed)
  const refusals = [
    ...(areRefusals(due) ? due : []),
    ...(message === '' ? [] : refusalsOfText('message', message, longestMessage, messages.message)),
    ...(institutions.length === 0 ? [nobodyAsked] : []),
  ]
  if (areRefusals(due) || refusals.length > 0) return refusals
  return {
    due: due.day,
    message,
    visibility: visibilities.find((each) => each === raw.visibility) ?? 'when-closed',
    silence: silences.find((each) => each === raw.silence) ?? 'no-answer',
    institutions: [...new Set(institutions)],
  }
}

/** A later last day with its reason, or a refusal for each field that is wrong. */
export function parseTypedExtension(
  raw: { readonly due: string; readonly reason: string },
  { due: before, today }: { readonly due: PlainDate; readonly today: PlainDate },
): { readonly due: PlainDate; readonly reason: string } | Refusal[] {
  const reason = typedText(raw.reason)
  const due = dueDay(raw.due, today, messages.passed)
  const refusals = [
    ...(areRefusals(due) ? due : []),
    ...(!areRefusals(due) && due.day <= before ? [notLater] : []),
    ...refusalsOfText('reason', reason, longestReason, messages.whyExtended),
  ]
  return areRefusals(due) || refusals.length > 0 ? refusals : { due: due.day, reason }
}

/** Why a draft is taken back from coordination or a round closed before its day, or what is wrong with it. */
export function parseTypedReason(typed: string): { readonly reason: string } | Refusal[] {
  const reason = typedText(typed)
  const refusals = refusalsOfText('reason', reason, longestReason, messages.reason)
  return refusals.length > 0 ? refusals : { reason }
}

const dueDay = (typed: string, today: PlainDate, passed: InBothLanguages) =>
  parseTypedDay(typed, {
    field: 'due',
    missing: messages.due,
    from: [today, passed],
    until: [inTwoYears(today), messages.farOff],
  })

/** A slip of a digit in the year is told from a day that is meant. */
const inTwoYears = (day: PlainDate): PlainDate =>
  parsePlainDate(`${Number(day.slice(0, 4)) + 2}-12-31`) ?? day

const messages = {
  due: { bg: 'Въведете до кой ден се очакват становища.', en: 'Enter the last day for opinions.' },
  passed: {
    bg: 'Този ден е минал. Въведете днешния или по-късен ден.',
    en: 'That day has passed. Enter today or a later day.',
  },
  farOff: {
    bg: 'Проверете годината: денят е твърде далече.',
    en: 'Check the year: the day is too far off.',
  },
  message: { bg: 'Въведете текст.', en: 'Enter a text.' },
  reason: { bg: 'Въведете причината.', en: 'Enter the reason.' },
  whyExtended: {
    bg: 'Въведете защо се удължава срокът.',
    en: 'Enter why the deadline is extended.',
  },
} as const satisfies Record<string, InBothLanguages>

const notLater: Refusal = {
  code: 'not-later',
  field: 'due',
  message: {
    bg: 'Новият срок трябва да е след сегашния.',
    en: 'The new deadline has to be after the present one.',
  },
}

const nobodyAsked: Refusal = {
  code: 'nobody-asked',
  field: 'institutions',
  message: {
    bg: 'Изберете поне една институция.',
    en: 'Choose at least one institution.',
  },
}
