import type { Decimal } from '../../../core/base/decimal.ts'
import type {
  Draft,
  DraftIndicator,
  DraftInstitution,
  DraftMeasure,
  MeasureText,
} from '../../../core/draft/draft.ts'

type MadeMeasure = Omit<Partial<DraftMeasure>, 'text'> & { readonly text?: Partial<MeasureText> }

const sound: DraftMeasure = {
  position: 1,
  number: '1',
  goal: '',
  text: {
    measure: 'Ремонт на читалища',
    objective: 'Достъп до култура',
    expectedResults: 'Отворени читалища',
    baseline: 'Отворени читалища – 1',
    target: 'Отворени читалища – 3',
    budget: 'Държавен бюджет – 5 000 лв.',
    deadline: 'Май 2025 г.',
    responsible: 'Министерство на културата',
    partners: '',
  },
  indicators: [],
  funding: [
    {
      source: 'Държавен бюджет',
      amount: '5000' as Decimal,
      currency: 'BGN',
      basis: 'total',
      note: null,
    },
  ],
  sharedFundingWith: [],
  deadline: { kind: 'month', from: null, to: '2025-05', every: null, phases: [] },
  responsible: [],
  partners: [],
  source: { table: 1, row: 2 },
}

/** An indicator that counts open houses from 1 to 3, but for what is said otherwise. */
export const madeIndicator = (said: Partial<DraftIndicator> = {}): DraftIndicator => ({
  name: 'Отворени читалища',
  kind: 'count',
  unit: null,
  baseline: { value: '1' as Decimal, note: null },
  target: { operator: 'at-least', value: '3' as Decimal, note: null },
  confidence: 'sure',
  ...said,
})

export const value = (decimal: string): Decimal => decimal as Decimal

const names = ['Изгрев', 'Напредък', 'Просвета', 'Пробуда', 'Светлина']

/** A draft of measures without a fault, numbered from 1, but for what is said of each. */
export const madeDraft = (measures: readonly MadeMeasure[], said: Partial<Draft> = {}): Draft => ({
  title: 'План 2025',
  year: 2025,
  language: 'bg',
  goals: [],
  glossary: [],
  declaredMeasureCount: null,
  measures: measures.map((measure, index) => ({
    ...sound,
    position: index + 1,
    number: String(index + 1),
    indicators: [madeIndicator()],
    ...measure,
    text: {
      ...sound.text,
      measure: `Ремонт на читалище ${names[index] ?? index}`,
      ...measure.text,
    },
  })),
  ...said,
})

export const institution = (
  asPrinted: string,
  known: boolean,
  name = asPrinted,
): DraftInstitution => ({
  name,
  asPrinted,
  known,
})
