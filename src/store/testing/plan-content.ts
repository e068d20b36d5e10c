import type { Decimal } from '../../core/base/decimal.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { MeasureText } from '../../core/draft/draft.ts'
import type { Target } from '../../core/draft/target.ts'
import type { Adoption, Indicator, Measure, PlanContent } from '../../core/plan/plan.ts'

export const decimal = (text: string) => text as Decimal

const textOf = (words: string): MeasureText => ({
  measure: `${words} 1`,
  objective: `${words} 2\nвтори ред`,
  expectedResults: `${words} 3`,
  baseline: `${words} 4`,
  target: `${words} 5`,
  budget: `${words} 6`,
  deadline: `${words} 7`,
  responsible: `${words} 8`,
  partners: '',
})

const indicatorOf = (target: Target, index: number): Indicator => ({
  position: index + 1,
  name: index % 2 === 0 ? { bg: 'брой', en: 'number' } : { bg: 'брой' },
  kind: 'count',
  unit: index % 2 === 0 ? null : { bg: 'лица', en: 'persons' },
  baselineNote: index === 0 ? null : 'към 31.12.2023',
  targetNote: index === 0 ? 'бележка' : null,
  rule: {
    accumulates: target.kind === 'all' ? 'ratio' : 'sum',
    measured: target.kind === 'at-most' ? 'change' : 'level',
    baseline: index % 3 === 0 ? null : decimal('-12.5'),
    target,
  },
  confidence: target.kind === 'words' ? 'unsure' : 'sure',
})

/** One of every kind of target. */
const targets: readonly Target[] = [
  { kind: 'at-least', value: decimal('0') },
  { kind: 'at-most', value: decimal('11.61') },
  { kind: 'exactly', value: decimal('123456789012345678901234567890.123456789012') },
  { kind: 'between', low: decimal('1'), high: decimal('2') },
  { kind: 'all', value: null },
  { kind: 'all', value: decimal('44') },
  {
    kind: 'stages',
    stages: [
      { name: 'изготвен', weight: decimal('40') },
      { name: 'приет', weight: decimal('60.5') },
    ],
  },
  { kind: 'trend' },
  { kind: 'words' },
  { kind: 'none' },
]

const first: Measure = {
  position: 1,
  number: '1',
  code: '1',
  goal: 'I',
  text: { bg: textOf('думи'), en: textOf('words') },
  indicators: targets.map(indicatorOf),
  funding: [
    {
      source: 'ФУМИ',
      amount: decimal('1940570.8'),
      currency: 'BGN',
      basis: 'total',
      note: 'по проект',
      months: 30,
      envelope: { kind: 'fund', name: 'ФУМИ' },
    },
    { source: 'МВР', amount: null, currency: null, basis: null, note: null },
  ],
  sharedFundingWith: ['34', '2-"а"'],
  deadline: {
    kind: 'phased',
    from: '2024-02',
    to: '2024-12',
    every: null,
    phases: [{ to: '2024-04', what: 'изготвяне' }],
  },
  responsible: [{ name: 'АЗ', asPrinted: 'Агенция по заетостта', known: true }],
  partners: [
    { name: 'МВнР', asPrinted: 'МВнР', known: true },
    { name: 'НПО', asPrinted: 'НПО', known: false },
  ],
  source: { table: 1, row: 4 },
}

const second: Measure = {
  ...first,
  position: 2,
  code: '1-2',
  text: { bg: textOf('други') },
  indicators: [],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'recurring', from: null, to: null, every: 'quarter', phases: [] },
  responsible: [],
  partners: [],
  source: null,
}

/** Something of everything that a plan can say. */
export const planContent: PlanContent = {
  title: { bg: 'План за 2024 г.' },
  year: 2024,
  language: 'bg',
  goals: [
    { number: 'I', title: { bg: 'Първа', en: 'First' } },
    { number: 'II', title: { bg: 'Втора' } },
  ],
  measures: [first, second],
  glossary: [
    { abbreviation: 'МВР', meaning: { bg: 'министерство', en: 'ministry' } },
    { abbreviation: 'АЗ', meaning: { bg: 'агенция' } },
  ],
  declaredMeasureCount: 3,
}

export const adoption: Adoption = {
  body: 'Министерски съвет',
  act: 'Решение',
  number: '12',
  date: '2024-01-31' as PlainDate,
}
