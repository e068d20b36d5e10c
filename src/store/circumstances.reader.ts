import { minuteAfter } from '../core/base/instant.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { PlanCircumstances } from '../core/degree/circumstances.ts'
import type { Database } from './database.ts'
import { listDecisions } from './decision.reader.ts'
import { listJudgements } from './judgement.reader.ts'
import { selectReportingPeriods } from './plan-settings.reader.ts'
import { type KeptPreviousValue, listPreviousValues } from './previous-value.reader.ts'
import { isRowId } from './row-id.ts'

/**
 * What bears on the degrees of a plan beside the plan itself and its reports.
 *
 * @param asOf the day whose evening the degrees are of
 */
export async function selectCircumstances(
  database: Database,
  planId: string,
  asOf: PlainDate,
): Promise<PlanCircumstances> {
  if (!isRowId(planId)) return { asOf }
  const [{ periods }, decisions, judgements, previous] = await Promise.all([
    selectReportingPeriods(database, planId),
    listDecisions(database, planId),
    listJudgements(database, planId),
    listPreviousValues(database, planId),
  ])
  return { asOf, periods, decisions, judgements, previous: inForce(previous, asOf) }
}

/** Those that were not taken back by the evening of the day, with nothing but what the degrees need. */
function inForce(values: readonly KeptPreviousValue[], asOf: PlainDate) {
  const until = minuteAfter(asOf)
  return values
    .filter(({ endedAt }) => endedAt === null || endedAt >= until)
    .map(({ version: _, lineageVersion: __, endedAt: ___, ...value }) => value)
}
