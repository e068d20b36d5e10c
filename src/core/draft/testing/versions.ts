import type { Decimal } from '../../base/decimal.ts'
import {
  cellKeys,
  type Draft,
  type DraftIndicator,
  type DraftMeasure,
  type MeasureText,
} from '../draft.ts'

type Said = Omit<Partial<DraftMeasure>, 'text'> & { readonly text?: Partial<MeasureText> }

const noText = Object.fromEntries(cellKeys.map((cell) => [cell, ''])) as Record<
  (typeof cellKeys)[number],
  string
>

const empty: DraftMeasure = {
  position: 1,
  number: '',
  goal: '',
  text: noText,
  indicators: [],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'open', from: null, to: null, every: null, phases: [] },
  responsible: [],
  partners: [],
  source: { table: 1, row: 1 },
}

/** One version of a plan: each measure by its words alone, or by what is said of it. */
export const version = (
  measures: readonly (string | Said)[],
  said: Partial<Draft> = {},
): Draft => ({
  title: 'План за пътищата',
  year: 2025,
  language: 'bg',
  goals: [],
  glossary: [],
  declaredMeasureCount: null,
  measures: measures.map((measure, index) => {
    const own: Said = typeof measure === 'string' ? { text: { measure } } : measure
    return {
      ...empty,
      position: index + 1,
      number: String(index + 1),
      ...own,
      text: { ...noText, ...own.text },
    }
  }),
  ...said,
})

export const countOf = (name: string, target: string): DraftIndicator => ({
  name,
  kind: 'count',
  unit: null,
  baseline: { value: null, note: null },
  target: { operator: 'at-least', value: target as Decimal, note: null },
  confidence: 'sure',
})
