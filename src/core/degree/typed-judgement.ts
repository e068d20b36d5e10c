import type { InBothLanguages, Language } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedLine, typedText } from '../base/typed-text.ts'
import { longestReason } from '../plan/in-the-year.ts'
import type { Plan } from '../plan/plan.ts'
import { type Judgement, judgedVerdicts } from './judgement.ts'

/** The fields of the form by which a person judges, as they were typed. */
export interface RawJudgement {
  readonly verdict: string
  readonly reason: string
  readonly by: string
  readonly position: string
  readonly on: string
}

/** A judgement as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedJudgement(
  raw: RawJudgement,
  plan: Pick<Plan, 'adoption'>,
  at: { readonly today: PlainDate; readonly language: Language },
): (Judgement & { readonly position: string }) | Refusal[] {
  const verdict = judgedVerdicts.find((each) => each === raw.verdict)
  const reason = typedText(raw.reason)
  const by = typedLine(raw.by)
  const position = typedLine(raw.position)
  const on = parseTypedDay(raw.on, {
    field: 'on',
    missing: messages.on,
    from: [plan.adoption.date, messages.beforeAdoption],
    until: [at.today, messages.inFuture, 'date-in-future'],
  })
  const refusals = [
    ...(verdict ? [] : [verdictWanted]),
    ...refusalsOfText('reason', reason, longestReason, messages.reason),
    ...refusalsOfText('by', by, longestName, messages.by),
    ...refusalsOfText('position', position, longestName, messages.position),
    ...(areRefusals(on) ? on : []),
  ]
  if (!verdict || areRefusals(on) || refusals.length > 0) return refusals
  return { verdict, reason: { [at.language]: reason }, by, position, on: on.day }
}

const longestName = 200

/**
 * The refusal of a judgement that would never hold, because there is one of a later day, undefined when
 * it would.
 */
export const refusalToJudge = (
  before: readonly Pick<Judgement, 'on'>[],
  next: Pick<Judgement, 'on'>,
): Refusal | undefined => (before.some(({ on }) => on > next.on) ? laterJudgement : undefined)

const messages = {
  reason: { bg: 'Въведете мотиви за оценката.', en: 'Enter the reasons for the judgement.' },
  by: { bg: 'Въведете кой е дал оценката.', en: 'Enter who made the judgement.' },
  position: {
    bg: 'Въведете длъжността на лицето, дало оценката.',
    en: 'Enter the office of the person who made the judgement.',
  },
  on: { bg: 'Въведете датата на оценката.', en: 'Enter the date of the judgement.' },
  beforeAdoption: {
    bg: 'Оценката не може да е отпреди приемането на плана.',
    en: 'The judgement cannot be of a day before the plan was adopted.',
  },
  inFuture: {
    bg: 'Датата на оценката е в бъдещето.',
    en: 'The date of the judgement is in the future.',
  },
} as const satisfies Record<string, InBothLanguages>

const verdictWanted: Refusal = {
  code: 'verdict-wanted',
  field: 'verdict',
  message: { bg: 'Изберете оценка.', en: 'Choose a verdict.' },
}

const laterJudgement: Refusal = {
  code: 'later-judgement',
  field: 'on',
  message: {
    bg: 'За индикатора има оценка с по-късна дата и тази не би важала. Проверете датата.',
    en: 'The indicator has a judgement of a later day, so this one would not hold. Check the date.',
  },
}
