import type { PlainDate } from '../../base/plain-date.ts'
import { areRefusals } from '../../base/refusal.ts'
import type { Draft, DraftMeasure } from '../../draft/draft.ts'
import { countOf, version } from '../../draft/testing/versions.ts'
import { adoptDraft } from '../adopt-draft.ts'
import type { Plan } from '../plan.ts'

const wholeYear = { kind: 'month', from: null, to: '2025-12', every: null, phases: [] } as const

/** Two measures about roads: 1 with a count and money, 2 with words alone. */
export const roads: Draft = version([
  {
    text: {
      measure: 'Ремонт на мостове',
      target: 'Ремонтирани мостове – 12',
      deadline: 'декември',
    },
    indicators: [countOf('Ремонтирани мостове', '12')],
    deadline: wholeYear,
    responsible: [{ name: 'АПИ', asPrinted: 'АПИ', known: true }],
  },
  { text: { measure: 'Обучение на пътни инспектори' }, deadline: wholeYear },
])

export const planOfRoads = (draft: Draft = roads): Plan => {
  const content = adoptDraft(draft)
  if (areRefusals(content)) throw new Error('the plan of the tests cannot be adopted')
  return {
    ...content,
    ...{ id: '1', slug: 'plan-2025', status: 'adopted', demonstration: false },
    adoption: {
      ...{ body: 'Министерски съвет', act: 'Решение', number: '1' },
      date: '2025-01-31' as PlainDate,
    },
  }
}

/** The draft with one measure otherwise. */
export const withMeasure = (
  draft: Draft,
  position: number,
  otherwise: (measure: DraftMeasure) => DraftMeasure,
): Draft => ({
  ...draft,
  measures: draft.measures.map((each) => (each.position === position ? otherwise(each) : each)),
})
