import type { Decimal } from '../../base/decimal.ts'
import {
  cellKeys,
  type Draft,
  type DraftIndicator,
  type DraftMeasure,
  type MeasureText,
} from '../../draft/draft.ts'

export const noText = Object.fromEntries(cellKeys.map((key) => [key, ''])) as MeasureText

/** A sure count from nothing to ten persons, but for what the test is about. */
export const indicatorOf = (
  differing: Partial<Omit<DraftIndicator, 'baseline' | 'target'>> & {
    baseline?: Partial<DraftIndicator['baseline']>
    target?: Partial<DraftIndicator['target']>
  } = {},
): DraftIndicator => ({
  name: 'брой обучени',
  kind: 'count',
  unit: 'лица',
  confidence: 'sure',
  ...differing,
  baseline: { value: '0' as Decimal, note: null, ...differing.baseline },
  target: { operator: 'at-least', value: '10' as Decimal, note: null, ...differing.target },
})

export const measureOf = (
  position: number,
  differing: Partial<DraftMeasure> = {},
): DraftMeasure => ({
  position,
  number: String(position),
  goal: 'I',
  text: { ...noText, measure: `Мярка ${position}` },
  indicators: [indicatorOf()],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'open', from: null, to: null, every: null, phases: [] },
  responsible: [],
  partners: [],
  source: { table: 1, row: position + 3 },
  ...differing,
})

export const draftOf = (differing: Partial<Draft> = {}): Draft => ({
  title: 'План за 2024 г.',
  year: 2024,
  language: 'bg',
  goals: [{ number: 'I', title: 'Сигурност' }],
  measures: [measureOf(1), measureOf(2)],
  glossary: [{ abbreviation: 'ФУМИ', meaning: 'фонд „Убежище, миграция и интеграция“' }],
  declaredMeasureCount: 2,
  ...differing,
})
