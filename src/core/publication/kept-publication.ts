import { toRational } from '../base/decimal.ts'
import type { Arithmetic } from '../degree/circumstances.ts'
import { intervalOf, roundedInterval } from '../degree/interval.ts'
import type { MeasureDegree } from '../degree/measure-degree.ts'
import { runOf } from '../degree/run-of.ts'
import { withoutSchedule } from '../degree/schedule.ts'
import { noSchedules, type Tally } from '../degree/tally.ts'
import type { Degree } from '../degree/verdict.ts'
import type { Plan } from '../plan/plan.ts'
import { usualCriteria } from '../plan/verdict-criteria.ts'
import type { Publication } from './publication.ts'

/** Which rules a publication was computed by. */
export const arithmeticOf = ({
  format,
  arithmetic,
}: Pick<Publication, 'format' | 'arithmetic'>): Arithmetic =>
  arithmetic ?? (format === 'merilo-publication/1' ? 1 : 2)

/** A publication as it was kept, of any format, with what the first did not know filled in. */
export function publicationFrom(kept: Publication): Publication {
  if (arithmeticOf(kept) === 2) return kept
  const { degrees, plan } = kept
  return {
    ...kept,
    criteria: usualCriteria,
    circumstances: {},
    degrees: {
      asOf: null,
      measures: degrees.measures.map((measure) => filledMeasure(measure, plan)),
      goals: degrees.goals.map((each) => ({ ...each, tally: filledTally(each.tally) })),
      tally: filledTally(degrees.tally),
    },
  }
}

const filledTally = (tally: Tally): Tally => ({
  ...tally,
  due: tally.measures,
  judgedByPerson: 0,
  notDue: 0,
  implementedEarly: 0,
  carriedOver: 0,
  dropped: 0,
  schedule: noSchedules,
})

function filledMeasure(measure: MeasureDegree, plan: Plan): MeasureDegree {
  const planned = plan.measures.find(({ code }) => code === measure.measure)
  const due = runOf(planned?.deadline ?? nowhere, plan.year).due
  return {
    ...measure,
    computed: measure.verdict,
    decision: null,
    judgedByPerson: 0,
    indicators: measure.indicators.map((degree) => filledDegree(degree)),
    intervals: measure.indicators.map(({ degree, verdict, reason }) =>
      roundedInterval(intervalOf({ raw: degree && toRational(degree), computed: verdict, reason })),
    ),
    weights: measure.indicators.map(() => one),
    weight: one,
    due,
    isDue: true,
    schedule: null,
    scheduleReason: 'no-day',
  }
}

const one = '1' as MeasureDegree['weight']
const nowhere: Plan['measures'][number]['deadline'] = {
  kind: 'open',
  from: null,
  to: null,
  every: null,
  phases: [],
}

const filledDegree = (degree: Degree): Degree => ({
  ...degree,
  computed: degree.verdict,
  judgement: null,
  trend: null,
  revision: null,
  schedule: withoutSchedule(null),
  explanation: { ...degree.explanation, reports: [] },
})
