import type { InBothLanguages, Language } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'
import { type DecidedStep, type DecisionStep, decisionSteps } from './decision.ts'
import { actNotBeforeAdoption, lastDayOfYear, longestReason } from './in-the-year.ts'
import type { Plan } from './plan.ts'
import { parseTypedAct, type RawAct } from './typed-act.ts'

/** The fields of the form by which a measure is decided on, as they were typed. */
export interface RawDecision extends RawAct {
  readonly kind: string
  readonly reason: string
  /** Empty: from the day of the act. */
  readonly from: string
}

/** A decision as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedDecision(
  raw: RawDecision,
  plan: Pick<Plan, 'adoption' | 'year'>,
  at: { readonly today: PlainDate; readonly language: Language },
): DecidedStep | Refusal[] {
  const kind = decisionSteps.find((each) => each === raw.kind)
  const reason = typedText(raw.reason)
  const act = parseTypedAct(raw, {
    today: at.today,
    missingBody: messages.body,
    notBefore: actNotBeforeAdoption(plan),
  })
  const from = firstDay(raw.from, plan)
  const refusals = [
    ...(kind ? [] : [kindWanted]),
    ...refusalsOfText('reason', reason, longestReason, messages.reason),
    ...(areRefusals(act) ? act : []),
    ...(areRefusals(from) ? from : []),
  ]
  if (!kind || areRefusals(act) || areRefusals(from) || refusals.length > 0) return refusals
  return { kind, reason: { [at.language]: reason }, act, ...from }
}

function firstDay(
  typed: string,
  plan: Pick<Plan, 'adoption' | 'year'>,
): { readonly from?: PlainDate } | Refusal[] {
  if (typed.trim() === '') return {}
  const read = parseTypedDay(typed, {
    field: 'from',
    missing: messages.from,
    from: [plan.adoption.date, messages.beforeAdoption],
    until: [lastDayOfYear(plan.year), messages.afterYear],
  })
  return areRefusals(read) ? read : { from: read.day }
}

/**
 * The refusal when a decision does not follow from those before it, undefined when it does.
 *
 * @param before all decisions on the measure so far, as they were entered
 */
export function refusalToDecide(
  before: readonly DecidedStep[],
  next: DecidedStep,
): Refusal | undefined {
  const latest = before.reduce<DecidedStep | null>(
    (found, each) => (found === null || each.act.date >= found.act.date ? each : found),
    null,
  )
  if (latest && next.act.date < latest.act.date) return earlierThanTheLast
  const standing: DecisionStep = latest?.kind ?? 'taken-back'
  if (next.kind !== standing) return undefined
  return next.kind === 'taken-back' ? nothingToTakeBack : decidedAlready
}

const messages = {
  body: { bg: 'Въведете кой е решил.', en: 'Enter the body that decided.' },
  reason: { bg: 'Въведете причината за решението.', en: 'Enter the reason for the decision.' },
  from: { bg: 'Въведете от кога важи.', en: 'Enter from when it holds.' },
  beforeAdoption: {
    bg: 'Решението не може да важи отпреди приемането на плана.',
    en: 'The decision cannot hold from before the plan was adopted.',
  },
  afterYear: {
    bg: 'Решението трябва да важи от ден в годината на плана.',
    en: 'The decision has to hold from a day in the year of the plan.',
  },
} as const satisfies Record<string, InBothLanguages>

const kindWanted: Refusal = {
  code: 'decision-wanted',
  field: 'kind',
  message: { bg: 'Изберете какво е решено.', en: 'Choose what was decided.' },
}

const earlierThanTheLast: Refusal = {
  code: 'act-earlier-than-the-last',
  field: 'date',
  message: {
    bg: 'Има решение за мярката с по-късна дата. Въведете акт, издаден след него.',
    en: 'There is a decision on the measure of a later date. Enter an act passed after it.',
  },
}

const nothingToTakeBack: Refusal = {
  code: 'nothing-to-take-back',
  field: 'kind',
  message: {
    bg: 'Няма решение за мярката, което да бъде отменено.',
    en: 'There is no decision on the measure to take back.',
  },
}

const decidedAlready: Refusal = {
  code: 'decided-already',
  field: 'kind',
  message: {
    bg: 'За мярката вече е решено точно това.',
    en: 'This very thing has been decided of the measure already.',
  },
}
