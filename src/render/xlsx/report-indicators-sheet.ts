import type { Decimal } from '../../core/base/decimal.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { MeasureDegree } from '../../core/degree/measure-degree.ts'
import { isTotalSuppressed } from '../../core/degree/suppressed.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Indicator, Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { baselineWords } from '../words/baseline-words.ts'
import { ruleJudgedBy } from '../words/chart-words.ts'
import { measureText } from '../words/measure-text.ts'
import { reasonSentence } from '../words/reason-words.ts'
import { reportSheetWords } from '../words/report-sheet-words.ts'
import { reportWords } from '../words/report-words.ts'
import { reportedWords } from '../words/reported-words.ts'
import { targetWords } from '../words/target-words.ts'
import { measureVerdictWords, verdictWords } from '../words/verdict-words.ts'
import { type DataColumn, dataSheet } from './data-sheet.ts'
import { dateCell, type LooseCell, numberCell, textCell } from './typed-cells.ts'
import type { PrintedSheet } from './write-workbook.ts'

/** A measure without indicators has one line all the same. */
interface Line {
  readonly measure: Measure
  readonly whole: MeasureDegree | undefined
  readonly indicator: Indicator | undefined
  readonly degree: Degree | undefined
}

/** A row for each indicator: what it starts from, what was to be reached, what was, and how far that is. */
export function indicatorsSheet(
  publication: Publication,
  above: readonly string[],
  language: Language,
): PrintedSheet {
  const { plan, degrees } = publication
  const lines = plan.measures.flatMap((measure): Line[] => {
    const whole = degrees.measures.find((each) => each.measure === measure.code)
    if (measure.indicators.length === 0)
      return [{ measure, whole, indicator: undefined, degree: undefined }]
    return measure.indicators.map((indicator, index) => ({
      ...{ measure, whole, indicator, degree: whole?.indicators[index] },
    }))
  })
  const name = reportSheetWords.indicators[language]
  return dataSheet(name, above, columnsOf(publication, language), lines)
}

function columnsOf({ plan }: Publication, language: Language): DataColumn<Line>[] {
  const of = (key: keyof typeof reportWords) => reportWords[key][language]
  const words = reportSheetWords
  const cellsOf = ({ measure }: Line) => measureText(plan, measure, language).text
  return [
    { title: of('number'), width: 8, cell: ({ measure }) => textCell(measure.number) },
    { title: of('goal'), width: 7, cell: ({ measure }) => textCell(measure.goal) },
    { title: of('measure'), width: 44, cell: (line) => textCell(cellsOf(line).measure) },
    {
      title: of('indicator'),
      width: 34,
      cell: ({ indicator }) =>
        textCell(indicator ? wordsIn(indicator.name, language).text : of('noIndicators')),
    },
    {
      title: words.unit[language],
      width: 12,
      cell: ({ indicator }) =>
        textCell(indicator?.unit ? wordsIn(indicator.unit, language).text : ''),
    },
    { title: of('baseline'), width: 14, cell: (line) => baselineCell(line, language) },
    { title: of('target'), width: 14, cell: targetCell },
    {
      title: words.targetWords[language],
      width: 24,
      cell: (line) => textCell(targetOf(line, language)),
    },
    { title: of('reported'), width: 14, cell: (line) => reportedCell(line, language) },
    {
      title: words.degree[language],
      width: 12,
      cell: ({ degree }) => numberCell(degree?.degree ?? null),
    },
    {
      title: words.uncapped[language],
      width: 14,
      cell: ({ degree }) => numberCell(degree?.raw ?? null),
    },
    { title: of('verdict'), width: 18, cell: (line) => textCell(verdictOf(line, language)) },
    {
      title: words.why[language],
      width: 34,
      cell: ({ degree }) => textCell(degree?.reason ? reasonSentence(degree.reason, language) : ''),
    },
    {
      title: words.lastDay[language],
      width: 12,
      cell: ({ whole }) => (whole ? dateCell(whole.due) : textCell('')),
    },
    { title: of('responsible'), width: 28, cell: (line) => textCell(cellsOf(line).responsible) },
  ]
}

const baselineCell = ({ indicator }: Line, language: Language): LooseCell =>
  indicator?.rule.baseline
    ? numberCell(indicator.rule.baseline)
    : textCell(indicator ? baselineWords(indicator, '', language) : '')

/** The number of the target, where it is one number. */
function targetCell({ indicator, degree }: Line): LooseCell {
  if (!indicator) return textCell('')
  const { target } = ruleJudgedBy(indicator.rule, degree)
  return numberCell(('value' in target ? (target.value as Decimal | undefined) : null) ?? null)
}

const targetOf = ({ indicator, degree }: Line, language: Language): string =>
  indicator ? targetWords(ruleJudgedBy(indicator.rule, degree), indicator.unit, language) : ''

/** What the reports come to as a number; in words where it is none, as are stages. */
function reportedCell({ indicator, degree }: Line, language: Language): LooseCell {
  if (!indicator || !degree) return textCell('')
  const actual = degree.explanation.inputs.find(({ symbol }) => symbol === 'A')
  return actual && !isTotalSuppressed(degree)
    ? numberCell(actual.value)
    : textCell(reportedWords(degree, indicator.unit, language))
}

const verdictOf = ({ whole, degree }: Line, language: Language): string =>
  degree
    ? verdictWords(degree.verdict, language)
    : measureVerdictWords(whole?.verdict ?? 'unknown', language)
