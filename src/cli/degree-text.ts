import { formatExpression, formatPercent } from '../core/base/format.ts'
import type { InBothLanguages, Language } from '../core/base/language.ts'
import {
  type MeanExplanation,
  meanOfMeasure,
  meanOfMeasures,
} from '../core/degree/mean-explanation.ts'
import type { PlanDegrees } from '../core/degree/plan-degrees.ts'
import type { Degree } from '../core/degree/verdict.ts'
import { noteWords } from '../render/words/note-words.ts'
import { reasonSentence } from '../render/words/reason-words.ts'
import {
  projectionReasonSentence,
  scheduleReasonSentence,
  scheduleWords,
} from '../render/words/schedule-words.ts'
import { meanSentence, tallySentence } from '../render/words/tally-words.ts'
import {
  computedWords,
  decisionWords,
  judgementWords,
  revisionWords,
  traceWords,
} from '../render/words/trace-words.ts'
import { measureVerdictWords, verdictWords } from '../render/words/verdict-words.ts'
import { type DegreeResult, stepsOf } from './degree-json.ts'
import { textTable } from './text-table.ts'

const headings: Readonly<Record<'name' | 'degree' | 'raw' | 'verdict' | 'how', InBothLanguages>> = {
  name: { bg: 'Случай', en: 'Case' },
  degree: { bg: 'Степен', en: 'Degree' },
  raw: { bg: 'Без граница', en: 'Raw' },
  verdict: { bg: 'Оценка', en: 'Verdict' },
  how: { bg: 'Изчисление', en: 'Calculation' },
}

/** A table of the results, and then how each came about, down to the reports. */
export function degreesText(results: readonly DegreeResult[], language: Language): string[] {
  const indicators = results.filter((result) => 'answer' in result)
  const plans = results.filter((result) => 'degrees' in result)
  return [
    ...(indicators.length > 0 ? tableOf(indicators, language) : []),
    ...indicators.flatMap((result) => ['', ...logOf(result, language)]),
    ...plans.flatMap((result) => ['', ...planText(result, language)]),
  ]
}

type IndicatorResult = Extract<DegreeResult, { answer: Degree }>

function tableOf(results: readonly IndicatorResult[], language: Language): string[] {
  const heading = (column: keyof typeof headings, width: number) => ({
    heading: headings[column][language],
    width,
  })
  return textTable(
    [
      heading('name', 24),
      heading('degree', 10),
      heading('raw', 12),
      heading('verdict', 18),
      heading('how', 44),
    ],
    results.map(({ name, answer, decision }) => [
      name,
      percent(answer.degree, language),
      percent(answer.raw, language),
      verdictWords(decision?.kind ?? answer.verdict, language),
      howSaid(answer, language),
    ]),
  )
}

const percent = (figure: Degree['raw'], language: Language): string =>
  figure === null ? '—' : formatPercent(figure, language)

function howSaid({ reason, explanation }: Degree, language: Language): string {
  const { actual, worked, comparison } = explanation
  const calculation = worked ?? comparison ?? actual
  return [
    ...(reason === null ? [] : [reasonSentence(reason, language)]),
    ...(calculation === null ? [] : [formatExpression(calculation, language)]),
  ].join('\n')
}

/** How a figure came about: each step, each report, each decision, each remark. */
function logOf({ name, answer, decision }: IndicatorResult, language: Language): string[] {
  const { explanation, judgement, revision } = answer
  return [
    name,
    ...[
      ...stepsOf(explanation).map((step) => formatExpression(step, language)),
      ...explanation.reports.map((trace) => traceWords(trace, language)),
      ...explanation.notes.map((note) => noteWords(note, language)),
      ...(revision ? [revisionWords(revision, language)] : []),
      ...(judgement ? [judgementWords(judgement, language)] : []),
      ...(decision ? [decisionWords(decision, language)] : []),
      ...(judgement || decision ? [computedWords(answer, language)] : []),
      ...scheduleLines(answer, language),
    ].map((line) => `  ${line}`),
  ]
}

function scheduleLines({ schedule }: Degree, language: Language): string[] {
  const { status, reason, worked, projection, projectionReason } = schedule
  if (reason === 'no-day') return []
  const time = { bg: 'По време', en: 'In time' }[language]
  const ahead = { bg: 'Прогноза', en: 'Projection' }[language]
  return [
    ...(status === null ? [] : [`${time}: ${scheduleWords(status, language)}`]),
    ...(reason === null ? [] : [`${time}: ${scheduleReasonSentence(reason, language)}`]),
    ...(worked === null
      ? []
      : [`${expectedWords[language]}: ${formatExpression(worked, language)}`]),
    ...(projection === null
      ? []
      : [
          `${ahead}: ${formatExpression(projection.workedLow, language)} … ${formatExpression(projection.workedHigh, language)}`,
        ]),
    ...(projectionReason === null
      ? []
      : [`${ahead}: ${projectionReasonSentence(projectionReason, language)}`]),
  ]
}

const expectedWords: InBothLanguages = {
  bg: 'Очаквано досега при равномерен ход',
  en: 'Expected so far at an even pace',
}

function planText(
  { name, degrees }: { readonly name: string; readonly degrees: PlanDegrees },
  language: Language,
): string[] {
  const { tally, measures } = degrees
  return [
    name,
    `  ${tallySentence(tally, language)}`,
    `  ${meanSentence(tally, language)}`,
    ...meanLines(meanOfMeasures(measures, tally), language),
    ...measures.flatMap((measure) => [
      `  ${measure.measure}: ${measureVerdictWords(measure.verdict, language)}, ${percent(measure.degree, language)}`,
      ...(measure.indicators.length > 1 ? meanLines(meanOfMeasure(measure), language) : []),
      ...(measure.decision ? [`    ${decisionWords(measure.decision, language)}`] : []),
      ...measure.indicators.flatMap((answer, index) =>
        logOf({ name: `${measure.measure}.${index + 1}`, answer, decision: null }, language).map(
          (line) => `    ${line}`,
        ),
      ),
    ]),
  ]
}

const meanLines = (mean: MeanExplanation, language: Language): string[] =>
  [mean.worked, mean.workedLow, mean.workedHigh]
    .filter((line) => line !== null)
    .map((line) => `    ${formatExpression(line, language)}`)
