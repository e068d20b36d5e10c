import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Target } from '../../../core/draft/target.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import {
  atLeast,
  decimal,
  indicatorOf,
  period,
  plain,
  ruleOf,
  subjectOf,
  threeStages,
} from '../../../core/report/testing/report-subject.ts'
import { measureWith, textWith } from '../../docx/testing/plans.ts'
import type { FormContent, FormLine } from '../form-content.ts'

const targets: readonly (readonly [
  name: string,
  target: Target,
  accumulates?: 'last' | 'ratio',
])[] = [
  ['Обучени лица', atLeast('400')],
  ['Дял на успешните', atLeast('90'), 'ratio'],
  ['Наредба', threeStages, 'last'],
  ['Заетост', { kind: 'between', low: decimal('60'), high: decimal('70') }, 'last'],
  ['Свързани системи', { kind: 'all', value: null }, 'ratio'],
  ['Оценка на средата', { kind: 'words' }, 'last'],
]

const [measured] = [measureWith({})]
const [anIndicator] = measured.indicators

/** A measure with an indicator of every kind and two sums of money. */
export const fullMeasure: Measure = {
  ...measured,
  ...{ number: '10', code: '10', text: { bg: textWith({ measure: '=Обучения "А" & <Б>' }) } },
  indicators: targets.map(
    ([name, target, accumulates], index): Indicator => ({
      ...(anIndicator as Indicator),
      ...{ position: index + 1, name: { bg: name }, unit: { bg: 'лица' } },
      rule: ruleOf(target, accumulates),
    }),
  ),
}

export const fullSubject = subjectOf(
  targets.map(([, target, accumulates], index) =>
    indicatorOf(ruleOf(target, accumulates), index === 0 ? { '2024-Q2': plain('120') } : {}),
  ),
  [1, 2].map((position) => ({
    ...{ position, amount: decimal('5000'), currency: 'BGN' as const, reported: [] },
  })),
)

export const lineWith = (line: Partial<FormLine> = {}): FormLine => ({
  ...{ measure: fullMeasure, subject: fullSubject, status: 'open', version: 0, content: null },
  ...{ degrees: [], reportedBy: null, proposed: [], remarks: {} },
  ...line,
})

/** The form of an agency for the third quarter of 2024. */
export const formWith = (...lines: readonly FormLine[]): FormContent => ({
  plan: { slug: 'plan-2024', title: { bg: 'План за 2024 г.' }, demonstration: false },
  ...{ period: period('2024-Q3'), due: '2024-10-15' as PlainDate },
  institution: { id: '7', name: { bg: 'Агенция по заетостта', en: 'Employment Agency' } },
  ...{ madeAt: '2024-10-01T09:00:00.000Z', lines },
})

/** A report that holds something of every kind. */
export const everyField = {
  'value-1': '1 000,5',
  'note-1': 'Първи ред.\n\nВтори ред след празен.',
  'numerator-2': '45',
  'denominator-2': '50',
  'stage-3-1': 'yes',
  'value-4': '64,5 %',
  'nothing-5': 'yes',
  'note-5': '=HYPERLINK("http://x")',
  done: '_x0041_ и <b>&amp;</b>',
  obstacles: 'няма',
  'spent-1': '1 234,56',
  'currency-1': 'EUR',
  'paper-1': 'договор 12',
  'committed-2': 'много',
} as const
