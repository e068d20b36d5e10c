import { formatExpression, formatPeriod } from '../../core/base/format.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Indicator, Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { latestRevisions } from '../../core/report/latest-revisions.ts'
import { isSuppressed, type PublishedReport } from '../../core/report/report.ts'
import { BulletChart } from '../chart/bullet-chart.tsx'
import { measurableOf } from '../chart/measurable.ts'
import { toneOf } from '../chart/paint.ts'
import { bulletChartWords } from '../words/chart-words.ts'
import { sheetWords } from '../words/measure-sheet-words.ts'
import { reportedValueWords } from '../words/reported-value-words.ts'
import { suppressedLegend } from '../words/suppressed-words.ts'
import { bodyRow, heading, paragraph, say } from './blocks.ts'
import type { Block, Paragraph, Picture } from './document.ts'

/** One indicator on the sheet of its measure: as a picture, how its figure came about, and every report. */
export function indicatorBlocks(
  { degrees, reports }: Publication,
  measure: Measure,
  indicator: Indicator,
  language: Language,
): Block[] {
  const index = measure.indicators.indexOf(indicator)
  const degree = degrees.measures.find((each) => each.measure === measure.code)?.indicators[index]
  const own = reports.find(
    (each) => each.measure === measure.code && each.indicator === indicator.position,
  )
  return [
    heading(wordsIn(indicator.name, language), 2),
    ...bullet(indicator, degree, language),
    ...(degree ? howComputed(degree, language) : []),
    ...reportsTable(latestRevisions(own?.reports ?? []), indicator, language),
  ]
}

const size = { width: 1000, height: 78 }
/** In Word each picture of a document has a number of its own. */
const firstPicture = 1

function bullet(
  indicator: Indicator,
  degree: Degree | undefined,
  language: Language,
): (Picture | Paragraph)[] {
  const of = measurableOf(indicator.rule, indicator.unit, degree)
  if (!of) return []
  const words = bulletChartWords(indicator, degree, language)
  const chart = (
    <BulletChart
      of={of}
      tone={toneOf(degree?.verdict ?? 'unknown')}
      labels={unlabelled}
      room={size.width}
      words={words}
    />
  )
  const id = firstPicture + indicator.position
  return [
    { kind: 'picture', chart, size, words, id, keepNext: true },
    paragraph({ text: words.description, language }, { keepNext: true }),
  ]
}

/** What the marks say stands below. */
const unlabelled = { actual: '', baseline: '', target: '' }

function howComputed({ explanation }: Degree, language: Language): Block[] {
  const { formula, worked, comparison } = explanation
  const steps = [
    [sheetWords.formula[language], formula],
    [sheetWords.calculation[language], worked],
    [sheetWords.comparison[language], comparison],
  ] as const
  return steps.flatMap(([name, expression]) =>
    expression === null
      ? []
      : [
          paragraph(
            { text: `${name}: ${formatExpression(expression, language)}`, language },
            { keepNext: true },
          ),
        ],
  )
}

function reportsTable(
  reports: readonly PublishedReport[],
  { unit }: Indicator,
  language: Language,
): Block[] {
  if (reports.length === 0) return []
  const { period, value, note } = sheetWords
  return [
    {
      ...{ kind: 'table', shares: [20, 25, 55], width: 1 },
      label: { text: sheetWords.reports[language], language },
      header: [
        [period, value, note].map((each) => ({ words: { text: each[language], language } })),
      ],
      rows: reports.map((report) =>
        bodyRow([
          { words: { text: formatPeriod(report.period, language), language } },
          { words: { text: reportedValueWords(report.reported, unit, language), language } },
          { words: report.note ? wordsIn(report.note, language) : { text: '', language } },
        ]),
      ),
    },
    ...(reports.some(({ reported }) => isSuppressed(reported))
      ? [say(suppressedLegend[language], language)]
      : []),
  ]
}
