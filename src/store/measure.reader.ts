import type { Measure } from '../core/plan/plan.ts'
import type { Database } from './database.ts'
import { measureFrom } from './plan-rows.ts'

/** The measures of a plan in its order. One query for each kind of part, however many measures. */
export async function selectMeasures(database: Database, planId: string): Promise<Measure[]> {
  const [measures, texts, indicators, funding, institutions, revisions, weights] =
    await Promise.all([
      database
        .selectFrom('measure')
        .leftJoin('goal', 'goal.id', 'measure.goal_id')
        .leftJoin('amendment', 'amendment.id', 'measure.amendment_id')
        .selectAll('measure')
        .select(['goal.number as goal_number', 'amendment.number as amendment'])
        .where('measure.plan_id', '=', planId)
        .orderBy('measure.position')
        .execute(),
      database
        .selectFrom('measure_text')
        .innerJoin('measure', 'measure.id', 'measure_text.measure_id')
        .selectAll('measure_text')
        .where('measure.plan_id', '=', planId)
        .orderBy('measure_text.language')
        .execute(),
      database
        .selectFrom('indicator')
        .innerJoin('measure', 'measure.id', 'indicator.measure_id')
        .leftJoin('amendment', 'amendment.id', 'indicator.amendment_id')
        .selectAll('indicator')
        .select('amendment.number as amendment')
        .where('measure.plan_id', '=', planId)
        .orderBy('indicator.position')
        .execute(),
      database
        .selectFrom('funding')
        .innerJoin('measure', 'measure.id', 'funding.measure_id')
        .selectAll('funding')
        .where('measure.plan_id', '=', planId)
        .orderBy('funding.position')
        .execute(),
      database
        .selectFrom('measure_institution')
        .innerJoin('measure', 'measure.id', 'measure_institution.measure_id')
        .selectAll('measure_institution')
        .where('measure.plan_id', '=', planId)
        .orderBy('measure_institution.position')
        .execute(),
      database
        .selectFrom('target_revision')
        .innerJoin('indicator', 'indicator.id', 'target_revision.indicator_id')
        .innerJoin('measure', 'measure.id', 'indicator.measure_id')
        .leftJoin('amendment', 'amendment.id', 'target_revision.amendment_id')
        .selectAll('target_revision')
        .select(['indicator.measure_id', 'amendment.number as amendment'])
        .where('measure.plan_id', '=', planId)
        .orderBy('target_revision.id')
        .execute(),
      database
        .selectFrom('measure_weight')
        .innerJoin('measure', 'measure.id', 'measure_weight.measure_id')
        .distinctOn('measure_weight.measure_id')
        .selectAll('measure_weight')
        .where('measure.plan_id', '=', planId)
        .orderBy('measure_weight.measure_id')
        .orderBy('measure_weight.version', 'desc')
        .execute(),
    ])
  const parts = {
    texts: byMeasure(texts),
    indicators: byMeasure(indicators),
    funding: byMeasure(funding),
    institutions: byMeasure(institutions),
    revisions: byMeasure(revisions),
    weights: byMeasure(weights),
  }
  return measures.map((row) =>
    measureFrom(row, row.goal_number ?? '', {
      texts: parts.texts.get(row.id) ?? [],
      indicators: parts.indicators.get(row.id) ?? [],
      funding: parts.funding.get(row.id) ?? [],
      institutions: parts.institutions.get(row.id) ?? [],
      revisions: parts.revisions.get(row.id) ?? [],
      weights: parts.weights.get(row.id)?.[0],
    }),
  )
}

function byMeasure<Part extends { measure_id: string }>(parts: readonly Part[]) {
  const grouped = new Map<string, Part[]>()
  for (const part of parts) {
    const group = grouped.get(part.measure_id)
    if (group) group.push(part)
    else grouped.set(part.measure_id, [part])
  }
  return grouped
}
