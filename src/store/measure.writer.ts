import type { Insertable } from 'kysely'
import { planLanguages } from '../core/base/language.ts'
import type { Target } from '../core/draft/target.ts'
import type { Goal, Measure } from '../core/plan/plan.ts'
import type { Transaction } from './database.ts'
import { inPortions } from './in-portions.ts'
import { toJson } from './json-text.ts'
import type { InstitutionRole, Tables } from './tables.ts'

/** The measures with all their parts. `goalIds` has the ids of the plan's goals by their numbers. */
export async function insertMeasures(
  transaction: Transaction,
  planId: string,
  goalIds: ReadonlyMap<string, string>,
  measures: readonly Measure[],
  amendmentId: string | null = null,
): Promise<void> {
  for (const portion of inPortions(measures)) {
    const rows = await transaction
      .insertInto('measure')
      .values(
        portion.map((measure) => ({
          ...measureRow(planId, goalIds, measure),
          amendment_id: amendmentId,
        })),
      )
      .returning(['id', 'position'])
      .execute()
    const ids = new Map(rows.map((row) => [row.position, row.id]))
    await insertParts(
      transaction,
      portion.map((measure) => [ids.get(measure.position) ?? '', measure]),
    )
  }
}

/** Keeps the goals that an amendment adds, behind those that the plan has. */
export async function insertAddedGoals(
  transaction: Transaction,
  planId: string,
  goals: readonly Goal[],
  amendmentId: string,
): Promise<void> {
  if (goals.length === 0) return
  const { last } = await transaction
    .selectFrom('goal')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  await transaction
    .insertInto('goal')
    .values(
      goals.map(({ number, title }, index) => ({
        ...{ plan_id: planId, position: (last ?? 0) + index + 1, number, title: toJson(title) },
        amendment_id: amendmentId,
      })),
    )
    .execute()
}

/** The ids of the goals of an adopted plan by their numbers. */
export async function idsOfGoals(
  transaction: Transaction,
  planId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('goal')
    .select(['id', 'number'])
    .where('plan_id', '=', planId)
    .execute()
  return new Map(rows.map(({ id, number }) => [number, id]))
}

/** Indicators that an amendment adds to a measure that is there. */
export async function insertAddedIndicators(
  transaction: Transaction,
  measureId: string,
  measure: Pick<Measure, 'indicators'>,
  amendmentId: string,
): Promise<void> {
  for (const rows of inPortions(indicatorRows(measureId, measure)))
    await transaction
      .insertInto('indicator')
      .values(rows.map((row) => ({ ...row, amendment_id: amendmentId })))
      .execute()
}

type WithId = readonly [id: string, measure: Measure]

async function insertParts(transaction: Transaction, measures: readonly WithId[]): Promise<void> {
  const rowsOf = <Row>(rowsOfOne: (id: string, measure: Measure) => Row[]) =>
    inPortions(measures.flatMap(([id, measure]) => rowsOfOne(id, measure)))
  for (const rows of rowsOf(textRows))
    await transaction.insertInto('measure_text').values(rows).execute()
  for (const rows of rowsOf(indicatorRows))
    await transaction.insertInto('indicator').values(rows).execute()
  for (const rows of rowsOf(fundingRows))
    await transaction.insertInto('funding').values(rows).execute()
  for (const rows of rowsOf(institutionRows))
    await transaction.insertInto('measure_institution').values(rows).execute()
}

const measureRow = (
  planId: string,
  goalIds: ReadonlyMap<string, string>,
  measure: Measure,
): Insertable<Tables['measure']> => ({
  plan_id: planId,
  goal_id: goalIds.get(measure.goal) ?? null,
  position: measure.position,
  number: measure.number,
  code: measure.code,
  shared_funding_with: [...measure.sharedFundingWith],
  deadline_kind: measure.deadline.kind,
  deadline_from: measure.deadline.from,
  deadline_to: measure.deadline.to,
  deadline_every: measure.deadline.every,
  deadline_phases: toJson(measure.deadline.phases),
  source_table: measure.source?.table ?? null,
  source_row: measure.source?.row ?? null,
})

const textRows = (measureId: string, { text }: Measure): Insertable<Tables['measure_text']>[] =>
  planLanguages.flatMap((language) => {
    const words = text[language]
    if (!words) return []
    return [
      {
        measure_id: measureId,
        language,
        measure: words.measure,
        objective: words.objective,
        expected_results: words.expectedResults,
        baseline: words.baseline,
        target: words.target,
        budget: words.budget,
        deadline: words.deadline,
        responsible: words.responsible,
        partners: words.partners,
      },
    ]
  })

const indicatorRows = (
  measureId: string,
  measure: Pick<Measure, 'indicators'>,
): Insertable<Tables['indicator']>[] =>
  measure.indicators.map((indicator) => ({
    measure_id: measureId,
    position: indicator.position,
    name: toJson(indicator.name),
    kind: indicator.kind,
    unit: indicator.unit && toJson(indicator.unit),
    baseline_value: indicator.rule.baseline,
    baseline_note: indicator.baselineNote,
    accumulates: indicator.rule.accumulates,
    measured: indicator.rule.measured,
    ...targetColumns(indicator.rule.target),
    target_note: indicator.targetNote,
    confidence: indicator.confidence,
  }))

function targetColumns(
  target: Target,
): Pick<
  Insertable<Tables['indicator']>,
  | 'target_kind'
  | 'target_value'
  | 'target_low'
  | 'target_high'
  | 'target_stages'
  | 'trend_direction'
  | 'trend_tolerance_kind'
  | 'trend_tolerance'
> {
  const trend = target.kind === 'trend' ? target : undefined
  return {
    target_kind: target.kind,
    target_value: 'value' in target ? target.value : null,
    target_low: target.kind === 'between' ? target.low : null,
    target_high: target.kind === 'between' ? target.high : null,
    target_stages: target.kind === 'stages' ? toJson(target.stages) : null,
    trend_direction: trend?.direction ?? null,
    trend_tolerance_kind: trend?.tolerance?.kind ?? null,
    trend_tolerance: trend?.tolerance?.value ?? null,
  }
}

const fundingRows = (measureId: string, measure: Measure): Insertable<Tables['funding']>[] =>
  measure.funding.map((funding, index) => ({
    measure_id: measureId,
    position: index + 1,
    source: funding.source,
    amount: funding.amount,
    currency: funding.currency,
    basis: funding.basis,
    note: funding.note,
    months: funding.months ?? null,
    envelope_kind: funding.envelope?.kind ?? null,
    envelope_name: funding.envelope?.name ?? null,
  }))

function institutionRows(
  measureId: string,
  measure: Measure,
): Insertable<Tables['measure_institution']>[] {
  const inRole = (role: InstitutionRole, institutions: Measure['responsible']) =>
    institutions.map((institution, index) => ({
      measure_id: measureId,
      role,
      position: index + 1,
      name: institution.name,
      as_printed: institution.asPrinted,
      known: institution.known,
    }))
  return [...inRole('responsible', measure.responsible), ...inRole('partner', measure.partners)]
}
