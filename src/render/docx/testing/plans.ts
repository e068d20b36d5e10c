import { cellKeys, type MeasureText } from '../../../core/draft/draft.ts'
import type { Measure, PlanContent } from '../../../core/plan/plan.ts'

/** Words for every cell, each naming its own column where nothing else is said. */
export const textWith = (parts: Partial<MeasureText>): MeasureText => ({
  ...(Object.fromEntries(cellKeys.map((key) => [key, `words of ${key}`])) as MeasureText),
  ...parts,
})

export const measureWith = (parts: Partial<Measure>): Measure => ({
  position: 1,
  number: '1',
  code: '1',
  goal: 'I',
  text: { bg: textWith({}) },
  indicators: [],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'open', from: null, to: null, every: null, phases: [] },
  responsible: [],
  partners: [],
  source: null,
  ...parts,
})

/** A plan of one goal and one measure. */
export const planWith = (parts: Partial<PlanContent>): PlanContent => ({
  title: { bg: 'План за 2024 г.' },
  year: 2024,
  language: 'bg',
  goals: [{ number: 'I', title: { bg: 'Сигурност', en: 'Security' } }],
  measures: [measureWith({})],
  glossary: [],
  declaredMeasureCount: null,
  ...parts,
})
