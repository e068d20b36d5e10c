import type { Measure } from '../plan/plan.ts'
import type { Publication } from './publication.ts'

/** How many values were reported by their day, of those that had one. */
export interface Punctuality {
  readonly inTime: number
  readonly all: number
}

/**
 * Of the measures for which an institution alone answers; null where no day is published or nothing was
 * reported. What several answer for is nobody's delay alone.
 */
export function punctualityOf(
  name: string,
  { plan, degrees, circumstances }: Pick<Publication, 'plan' | 'degrees' | 'circumstances'>,
): Punctuality | null {
  const dated = new Set(
    (circumstances.periods ?? []).flatMap(({ period, due }) => (due === null ? [] : [period])),
  )
  const own = new Set(plan.measures.filter((each) => isOf(name, each)).map(({ code }) => code))
  const reports = degrees.measures
    .filter(({ measure }) => own.has(measure))
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ explanation }) => explanation.reports)
    .filter(({ period }) => dated.has(period))
  if (reports.length === 0) return null
  return { inTime: reports.filter(({ late }) => !late).length, all: reports.length }
}

const isOf = (name: string, { responsible }: Measure): boolean =>
  responsible.length > 0 && responsible.every((each) => each.name === name)
