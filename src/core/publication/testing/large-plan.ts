import type { Decimal } from '../../base/decimal.ts'
import type { InBothLanguages } from '../../base/language.ts'
import type { Period } from '../../base/period.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { PlanCircumstances } from '../../degree/circumstances.ts'
import { cellKeys, type MeasureText } from '../../draft/draft.ts'
import type { IndicatorLink } from '../../plan/indicator-lineage.ts'
import type { Indicator, Measure, PlanContent } from '../../plan/plan.ts'
import type { AllocationReports } from '../../report/money-report.ts'
import type { IndicatorReports } from '../../report/report.ts'

/** How long the words of a large plan are: those of real plans are seldom half as long. */
const lengths = { title: 400, cell: 1200, indicator: 200, note: 250, goal: 200 } as const

export const mostMeasures = 300
const institutions = Array.from({ length: 200 }, (_, index) => `Институция ${index + 1}`)
const goals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']

const decimal = (value: number) => String(value) as Decimal

const vocabulary = {
  bg: 'обучение на служители по програмата за подкрепа чрез координация между органите и общините при спазване на изискванията за достъпност'.split(
    ' ',
  ),
  en: 'training of officials under the programme of support in coordination between authorities and municipalities with regard for accessibility'.split(
    ' ',
  ),
}

/** So many characters of words, which begin with what tells them apart. */
export function longText(start: string, length: number, language: 'bg' | 'en'): string {
  const words = vocabulary[language]
  let text = start
  for (let index = 0; text.length < length; index += 1) text += ` ${words[index % words.length]}`
  return text
}

const inBoth = (start: string, length: number): InBothLanguages => ({
  bg: longText(start, length, 'bg'),
  en: longText(start, length, 'en'),
})

const textOf = (start: string, language: 'bg' | 'en'): MeasureText =>
  Object.fromEntries(
    cellKeys.map((cell) => [
      cell,
      longText(start, cell === 'measure' ? lengths.title : lengths.cell, language),
    ]),
  ) as unknown as MeasureText

const indicatorOf = (measure: number, position: number): Indicator => ({
  position,
  name: inBoth(`${measure}.${position}`, lengths.indicator),
  kind: 'count',
  unit: { bg: 'обучени служители', en: 'officials trained' },
  baselineNote: null,
  targetNote: null,
  rule: {
    accumulates: 'sum',
    measured: 'level',
    baseline: decimal(0),
    target: position % 3 === 0 ? { kind: 'words' } : { kind: 'at-least', value: decimal(12_345) },
  },
  confidence: 'sure',
})

/** Goal I has the half of all measures; each seventeenth has none. Every measure is the first institution's. */
function measureOf(number: number): Measure {
  const goal = number % 17 === 0 ? '' : number % 2 === 0 ? 'I' : (goals[number % 7] ?? 'I')
  const partners = [1, 2, 3].map((step) => institutions[(number * step) % 200] ?? '')
  return {
    position: number,
    number: String(number),
    code: String(number),
    goal,
    text: { bg: textOf(String(number), 'bg'), en: textOf(String(number), 'en') },
    indicators: Array.from({ length: number === 1 ? 9 : 3 }, (_, index) =>
      indicatorOf(number, index + 1),
    ),
    funding: [
      {
        source: longText(`Проект ${number}`, 80, 'bg'),
        amount: decimal(100_000 + (number % 150)),
        currency: 'BGN',
        basis: 'total',
        note: null,
        envelope: { kind: 'project', name: longText(`Проект ${number}`, 80, 'bg') },
      },
    ],
    sharedFundingWith: number <= 150 ? [String(number + 150)] : [],
    deadline: { kind: 'range', from: '2022-01', to: '2024-12', every: null, phases: [] },
    responsible: [institutions[0] ?? '', institutions[number % 200] ?? ''].map((name) => ({
      ...{ name, asPrinted: name, known: true },
    })),
    partners: partners.map((name) => ({ name, asPrinted: name, known: true })),
    source: { table: 1, row: number },
  }
}

/** A plan of 300 measures with long words in both languages. */
export const largePlan = (year: number): PlanContent => ({
  title: inBoth(`План за ${year} г.`, 120),
  year,
  language: 'bg',
  goals: goals.map((number) => ({ number, title: inBoth(`Цел ${number}`, lengths.goal) })),
  measures: Array.from({ length: mostMeasures }, (_, index) => measureOf(index + 1)),
  glossary: institutions.map((abbreviation) => ({
    abbreviation,
    meaning: inBoth(abbreviation, 100),
  })),
  declaredMeasureCount: mostMeasures,
})

const entered = (year: number, revision: number) => ({
  enteredBy: 'М. Иванова',
  enteredAt: `${year + 1}-0${revision}-10T10:00:00Z`,
  revision,
  demonstration: false,
})

/** Every quarter of every indicator with a note; by the second revision all of them were corrected. */
export const largeReports = (year: number, revisions: number): IndicatorReports[] =>
  largePlan(year).measures.flatMap(({ position: measure, indicators }) =>
    indicators.map(({ position }) => ({
      measure: String(measure),
      indicator: position,
      reports: [1, 2, 3, 4].flatMap((quarter) =>
        Array.from({ length: revisions }, (_, index) => ({
          period: `${year}-Q${quarter}` as Period,
          reported: { value: decimal(1000 + measure + quarter + index * 100) },
          note: inBoth(`Към ${quarter}`, lengths.note),
          ...entered(year, index + 1),
        })),
      ),
    })),
  )

/** More was spent of every sum than there is of it, which is pointed out. */
export const largeSpending = (year: number): AllocationReports[] =>
  largePlan(year).measures.map(({ code }) => ({
    ...{ measure: code, allocation: 1 },
    reports: [
      {
        ...{ period: String(year) as Period, kind: 'spent', amount: decimal(190_000) },
        ...{ currency: 'BGN', evidence: 'Договор', note: null },
        ...entered(year, 1),
      },
    ],
  }))

/** A person has judged every third indicator, with reasons. */
export const largeJudgements = (year: number): NonNullable<PlanCircumstances['judgements']> =>
  largePlan(year).measures.flatMap(({ code, indicators }) =>
    indicators
      .filter(({ position }) => position % 3 === 0)
      .map(({ position }) => ({
        ...{ measure: code, indicator: position, verdict: 'met' as const },
        reason: inBoth('Преценка:', lengths.note),
        ...{ on: `${year + 1}-01-20` as PlainDate, by: 'Д. Петров', position: 'директор' },
      })),
  )

/** Every indicator goes on from the same one of the year before. */
export const largeLineage = (year: number): IndicatorLink[] =>
  largePlan(year).measures.flatMap(({ code: measure, indicators }) =>
    indicators.map(({ position: indicator }) => ({
      of: { slug: `plan-${year}`, measure, indicator },
      previous: { slug: `plan-${year - 1}`, measure, indicator },
    })),
  )
