import type { InBothLanguages } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedLine, typedText } from '../base/typed-text.ts'
import { type Activity, activityKinds } from './activity.ts'

/** The fields of the form by which an activity is registered, as they were typed. */
export interface RawActivity {
  readonly kind: string
  readonly title: string
  readonly from: string
  /** Empty: it took one day. */
  readonly until: string
  readonly place: string
  /** Empty: nobody counted. */
  readonly participants: string
  readonly materials: string
}

const longest = { title: 300, place: 200, materials: 2000 } as const

/**
 * An activity as typed, or a refusal for each field that is wrong.
 *
 * @param first the first day on which the plan can have been carried out
 */
export function parseTypedActivity(
  raw: RawActivity,
  { today, first }: { readonly today: PlainDate; readonly first: PlainDate },
): Activity | Refusal[] {
  const kind = activityKinds.find((each) => each === raw.kind)
  const [title, place] = [typedLine(raw.title), typedLine(raw.place)]
  const materials = typedText(raw.materials)
  const from = day('from', raw.from, first, today)
  const until =
    raw.until.trim() === ''
      ? from
      : day('until', raw.until, areRefusals(from) ? first : from.day, today)
  const participants = parseParticipants(raw.participants)
  const refusals = [
    ...(kind ? [] : [kindWanted]),
    ...refusalsOfText('title', title, longest.title, messages.title),
    ...tooLong('place', place, longest.place),
    ...tooLong('materials', materials, longest.materials),
    ...(areRefusals(from) ? from : []),
    ...(areRefusals(until) && raw.until.trim() !== '' ? until : []),
    ...(typeof participants === 'object' && participants !== null ? [participants] : []),
  ]
  if (!kind || areRefusals(from) || areRefusals(until) || refusals.length > 0) return refusals
  const known = participants as number | null
  return { kind, title, from: from.day, until: until.day, place, participants: known, materials }
}

const day = (field: string, typed: string, first: PlainDate, today: PlainDate) =>
  parseTypedDay(typed, {
    field,
    missing: messages.from,
    from: [first, field === 'from' ? messages.beforePlan : messages.endsBeforeItBegins],
    until: [today, messages.notYet],
  })

/** A text that may be empty. */
const tooLong = (field: string, text: string, most: number): Refusal[] =>
  text === '' ? [] : refusalsOfText(field, text, most, messages.title)

function parseParticipants(typed: string): number | null | Refusal {
  const text = typed.replace(/\s+/gu, '')
  if (text === '') return null
  return /^\d{1,7}$/.test(text) ? Number(text) : participantsWanted
}

const messages = {
  title: { bg: 'Въведете какво е проведено.', en: 'Enter what took place.' },
  from: { bg: 'Въведете деня.', en: 'Enter the day.' },
  beforePlan: {
    bg: 'Денят е преди годината на плана.',
    en: 'The day is before the year of the plan.',
  },
  endsBeforeItBegins: {
    bg: 'Последният ден е преди първия.',
    en: 'The last day is before the first.',
  },
  notYet: {
    bg: 'Денят още не е дошъл. Записват се проведени дейности.',
    en: 'The day has not come yet. Only what took place is registered.',
  },
} as const satisfies Record<string, InBothLanguages>

const kindWanted: Refusal = {
  code: 'activity-kind-wanted',
  field: 'kind',
  message: { bg: 'Изберете вида на дейността.', en: 'Choose the kind of activity.' },
}

const participantsWanted: Refusal = {
  code: 'no-count',
  field: 'participants',
  message: {
    bg: 'Въведете броя на участниците с цифри, например 25, или оставете празно.',
    en: 'Enter the number of participants in digits, such as 25, or leave it empty.',
  },
}
