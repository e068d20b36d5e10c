import {
  cellKeys,
  type Draft,
  type DraftGoal,
  type DraftMeasure,
  type MeasureText,
} from '../draft.ts'

/** A measure of which nothing is said but what the test is about. */
export const measureAt = (position: number, more: Partial<DraftMeasure> = {}): DraftMeasure => ({
  position,
  number: String(position),
  goal: '',
  text: Object.fromEntries(cellKeys.map((key) => [key, ''])) as MeasureText,
  indicators: [],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'open', from: null, to: null, every: null, phases: [] },
  responsible: [],
  partners: [],
  source: { table: 1, row: position },
  ...more,
})

export const draftOf = (goals: readonly DraftGoal[], ...measures: DraftMeasure[]): Draft => ({
  title: '',
  year: null,
  language: 'bg',
  goals,
  measures,
  glossary: [],
  declaredMeasureCount: null,
})
