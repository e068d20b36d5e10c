import type { Decimal } from '../core/base/decimal.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Judgement } from '../core/degree/judgement.ts'
import type { SetTarget } from '../core/draft/target.ts'
import type { DecidedStep } from '../core/plan/decision.ts'
import type { TargetRevision } from '../core/plan/plan.ts'
import type { VerdictCriteria } from '../core/plan/verdict-criteria.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import type { Transaction } from '../store/database.ts'
import { insertDecision } from '../store/decision.writer.ts'
import { listIndicatorsToReportOn } from '../store/indicator.reader.ts'
import { insertJudgement } from '../store/judgement.writer.ts'
import { selectOptionalMeasureToDecide } from '../store/measure-to-decide.reader.ts'
import {
  insertCriteria,
  insertReportingPeriods,
  insertWeights,
} from '../store/plan-settings.writer.ts'
import { type EnteredPreviousValue, insertPreviousValue } from '../store/previous-value.writer.ts'
import { insertTargetRevision } from '../store/target-revision.writer.ts'

/** Positions in the sample plan. */
interface OfSample {
  readonly measure: number
  readonly indicator: number
}

/** The day on which something was entered, by the invented people of the sample. */
interface OnDay {
  readonly on: PlainDate
}

/** In the middle of a working day. */
export const enteredOn = (day: PlainDate): string => `${day}T09:30:00.000Z`

/** `sample/year-2024.json`: what an invented council decided and invented people judged. */
export interface SampleYear {
  /** What a person set otherwise than the words were read, before the plan was adopted. */
  readonly setTargets: readonly (OfSample & { readonly set: SetTarget })[]
  readonly criteria: OnDay & VerdictCriteria
  readonly weights: readonly (OnDay & Pick<OfSample, 'measure'> & { readonly weight: Decimal })[]
  readonly reportingDays: OnDay & { readonly periods: readonly ReportingPeriod[] }
  /** The day on which a period was reported on, and reports that came on a later one. */
  readonly reported: {
    readonly on: Readonly<Record<string, PlainDate>>
    readonly late: readonly (OnDay & OfSample & { readonly period: Period })[]
  }
  readonly decisions: readonly (DecidedStep & Pick<OfSample, 'measure'>)[]
  readonly targetRevisions: readonly (TargetRevision & OfSample)[]
  readonly judgements: readonly (Judgement & { readonly position: string } & OfSample)[]
  readonly previous: readonly (OnDay & EnteredPreviousValue & OfSample)[]
}

/** Keeps what the sample's year brought beside its reports, all of it marked as a demonstration. */
export async function enterSampleYear(
  transaction: Transaction,
  at: {
    readonly planId: string
    readonly slug: string
    /** The codes of the measures in the order of the plan. */
    readonly codes: readonly string[]
  },
  year: SampleYear,
  by: { readonly enteredBy: string },
): Promise<void> {
  const on = (day: PlainDate) => ({ ...by, enteredAt: enteredOn(day), demonstration: true })
  const indicators = await listIndicatorsToReportOn(transaction, at.planId)
  const idOf = ({ measure, indicator }: OfSample): string => {
    const found = indicators.find((each) => each.measure === measure && each.position === indicator)
    if (!found) throw new Error(`the sample has no indicator ${measure}.${indicator}`)
    return found.id
  }
  for (const { measure, ...decision } of year.decisions) {
    const code = at.codes[measure - 1] ?? ''
    const found = await selectOptionalMeasureToDecide(transaction, { slug: at.slug, measure: code })
    if (!found) throw new Error(`the sample has no measure ${measure}`)
    await insertDecision(transaction, found.id, decision, on(decision.act.date))
  }
  for (const revision of year.targetRevisions)
    await insertTargetRevision(transaction, idOf(revision), revision, on(revision.act.date))
  for (const judgement of year.judgements)
    await insertJudgement(transaction, idOf(judgement), judgement, on(judgement.on))
  for (const previous of year.previous)
    await insertPreviousValue(transaction, idOf(previous), 1, previous, on(previous.on))
  await enterSettings(transaction, at, year, on)
}

async function enterSettings(
  transaction: Transaction,
  at: { readonly planId: string; readonly slug: string; readonly codes: readonly string[] },
  { criteria: { on: setOn, ...criteria }, weights, reportingDays }: SampleYear,
  on: (day: PlainDate) => { readonly enteredBy: string; readonly enteredAt: string },
): Promise<void> {
  await insertCriteria(transaction, at.planId, 1, criteria, on(setOn))
  const { periods } = reportingDays
  await insertReportingPeriods(transaction, at.planId, 1, periods, on(reportingDays.on))
  for (const { measure, weight, on: day } of weights) {
    const code = at.codes[measure - 1] ?? ''
    const found = await selectOptionalMeasureToDecide(transaction, { slug: at.slug, measure: code })
    if (!found) throw new Error(`the sample has no measure ${measure}`)
    await insertWeights(transaction, found.id, 1, { weight, indicators: [] }, on(day))
  }
}
