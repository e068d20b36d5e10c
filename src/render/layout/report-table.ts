import { formatPeriod } from '../../core/base/format.ts'
import { type InBothLanguages, type Language, wordsIn } from '../../core/base/language.ts'
import type { MeasureDegree } from '../../core/degree/measure-degree.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Decision } from '../../core/plan/decision.ts'
import type { Indicator, Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { latestRevisions } from '../../core/report/latest-revisions.ts'
import type { PublishedReport } from '../../core/report/report.ts'
import { baselineWords } from '../words/baseline-words.ts'
import { ruleJudgedBy } from '../words/chart-words.ts'
import { degreeWords, intervalWords } from '../words/degree-words.ts'
import { measureText } from '../words/measure-text.ts'
import { noteWords } from '../words/note-words.ts'
import { reasonSentence } from '../words/reason-words.ts'
import { reportWords } from '../words/report-words.ts'
import { reportedWords } from '../words/reported-words.ts'
import { targetWords } from '../words/target-words.ts'
import {
  computedWords,
  decisionWords,
  judgementWords,
  revisionWords,
} from '../words/trace-words.ts'
import { measureVerdictWords, verdictWords } from '../words/verdict-words.ts'
import { bodyRow } from './blocks.ts'
import type { Cell, Row, Table } from './document.ts'
import type { Printed } from './printed.ts'

const columns = [
  ['number', 3.5],
  ['measure', 15.5],
  ['indicator', 12.5],
  ['baseline', 7.5],
  ['target', 9],
  ['reported', 8],
  ['degree', 8.5],
  ['verdict', 8],
  ['responsible', 8.5],
  ['notes', 19],
] as const

/**
 * What was reported and what came of it, a row for each indicator, in the order of the plan.
 *
 * @param label what the measures have in common
 */
export function reportTable(
  publication: Publication,
  measures: readonly Measure[],
  label: Printed,
  language: Language,
): Table {
  return {
    kind: 'table',
    label,
    shares: columns.map(([, share]) => share),
    width: 1,
    header: [columns.map(([key]) => ({ words: { text: reportWords[key][language], language } }))],
    rows: measures.flatMap((measure) => measureRows(publication, measure, language)),
  }
}

function measureRows(publication: Publication, measure: Measure, language: Language): Row[] {
  const { plan, degrees } = publication
  const council = publication.council?.name ?? null
  const whole = degrees.measures.find((each) => each.measure === measure.code)
  const words = measureText(plan, measure, language)
  const rows = Math.max(1, measure.indicators.length)
  const number = measure.number === '' ? '' : `${measure.number}.`
  const before: Cell[] = [
    { words: { text: number, language }, rows },
    {
      words: [
        { text: words.text.measure, language: words.language },
        ...(whole && rows > 1 ? [wholeMeasure(whole, language)] : []),
        ...(whole?.decision ? decided(whole, whole.decision, language, council) : []),
      ],
      rows,
    },
  ]
  const responsible: Cell = {
    words: { text: words.text.responsible, language: words.language },
    rows,
  }
  if (measure.indicators.length === 0) {
    return [
      bodyRow([...before, ...withoutIndicator(whole, language), responsible, nothing(language)]),
    ]
  }
  return measure.indicators.map((indicator, index) => {
    const degree = whole?.indicators[index]
    const reports = reportsOf(publication, measure, indicator)
    const [first, last] = [index === 0, index === rows - 1]
    return bodyRow(
      [
        ...(first ? before : []),
        ...indicatorCells(indicator, degree, language),
        ...(first ? [responsible] : []),
        { words: notesOn(degree, reports, language, council) },
      ],
      !last,
    )
  })
}

/** The verdict over all indicators of a measure that has several. */
function wholeMeasure(whole: MeasureDegree, language: Language): Printed {
  const mean =
    whole.degree === null
      ? intervalWords(whole.interval, language)
      : degreeWords({ degree: whole.degree, raw: null }, language)
  const verdict = measureVerdictWords(whole.verdict, language)
  return { text: `${reportWords.wholeMeasure[language]}: ${verdict}, ${mean}`, language }
}

/** A body's decision on a measure; what was computed stays beside it. */
const decided = (
  whole: MeasureDegree,
  decision: Decision,
  language: Language,
  council: InBothLanguages | null,
): Printed[] => [
  { text: decisionWords(decision, language, council), language },
  {
    text: computedWords({ ...whole, raw: whole.degree }, language),
    language,
  },
]

function indicatorCells(
  indicator: Indicator,
  degree: Degree | undefined,
  language: Language,
): Cell[] {
  const { name, unit, rule } = indicator
  const said = (text: string): Cell => ({ words: { text, language } })
  return [
    { words: wordsIn(name, language) },
    said(
      baselineWords(
        { rule: ruleJudgedBy(rule, degree), unit },
        reportWords.noBaseline[language],
        language,
      ),
    ),
    said(targetWords(ruleJudgedBy(rule, degree), unit, language)),
    said(degree ? reportedWords(degree, unit, language) : ''),
    said(degree ? degreeWords(degree, language) : ''),
    said(degree ? verdictWords(degree.verdict, language) : ''),
  ]
}

function withoutIndicator(whole: MeasureDegree | undefined, language: Language): Cell[] {
  const verdict = measureVerdictWords(whole?.verdict ?? 'unknown', language)
  return [reportWords.noIndicators[language], '', '', '', '', verdict].map((text) => ({
    words: { text, language },
  }))
}

const nothing = (language: Language): Cell => ({ words: { text: '', language } })

const reportsOf = (
  { reports }: Publication,
  measure: Measure,
  indicator: Indicator,
): readonly PublishedReport[] =>
  latestRevisions(
    reports.find((each) => each.measure === measure.code && each.indicator === indicator.position)
      ?.reports ?? [],
  )

/** Why there is no percentage, what the arithmetic left out, what people found, and what the reporters wrote. */
function notesOn(
  degree: Degree | undefined,
  reports: readonly PublishedReport[],
  language: Language,
  council: InBothLanguages | null,
): Printed[] {
  const own: string[] = [
    ...(degree?.reason ? [reasonSentence(degree.reason, language)] : []),
    ...(degree?.explanation.notes ?? []).map((note) => noteWords(note, language)),
    ...(degree?.revision ? [revisionWords(degree.revision, language, council)] : []),
    ...(degree?.judgement
      ? [judgementWords(degree.judgement, language), computedWords(degree, language)]
      : []),
  ]
  const written = reports.flatMap(({ period, note }) => {
    if (note === null) return []
    const words = wordsIn(note, language)
    return [{ ...words, text: `${formatPeriod(period, language, 'short')}: ${words.text}` }]
  })
  return [...own.map((text) => ({ text, language })), ...written]
}
