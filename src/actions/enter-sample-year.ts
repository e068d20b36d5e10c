import type { Judgement } from '../core/degree/judgement.ts'
import type { DecidedStep } from '../core/plan/decision.ts'
import type { TargetRevision } from '../core/plan/plan.ts'
import type { Transaction } from '../store/database.ts'
import { insertDecision } from '../store/decision.writer.ts'
import { listIndicatorsToReportOn } from '../store/indicator.reader.ts'
import { insertJudgement } from '../store/judgement.writer.ts'
import { selectOptionalMeasureToDecide } from '../store/measure-to-decide.reader.ts'
import { type EnteredPreviousValue, insertPreviousValue } from '../store/previous-value.writer.ts'
import { insertTargetRevision } from '../store/target-revision.writer.ts'

/** Positions in the sample plan. */
interface OfSample {
  readonly measure: number
  readonly indicator: number
}

/** `sample/year-2024.json`: what an invented council decided and invented people judged. */
export interface SampleYear {
  readonly decisions: readonly (DecidedStep & Pick<OfSample, 'measure'>)[]
  readonly targetRevisions: readonly (TargetRevision & OfSample)[]
  readonly judgements: readonly (Judgement & { readonly position: string } & OfSample)[]
  readonly previous: readonly (EnteredPreviousValue & OfSample)[]
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
  by: { readonly enteredBy: string; readonly enteredAt: string },
): Promise<void> {
  const entry = { ...by, demonstration: true }
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
    await insertDecision(transaction, found.id, decision, entry)
  }
  for (const revision of year.targetRevisions)
    await insertTargetRevision(transaction, idOf(revision), revision, entry)
  for (const judgement of year.judgements)
    await insertJudgement(transaction, idOf(judgement), judgement, entry)
  for (const previous of year.previous)
    await insertPreviousValue(transaction, idOf(previous), 1, previous, entry)
}
