import type { InBothLanguages, Language } from '../../../core/base/language.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { lastDayOf, parsePeriod } from '../../../core/base/period.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import { degreeWords } from '../../words/degree-words.ts'
import { reasonSentence } from '../../words/reason-words.ts'
import { targetWords } from '../../words/target-words.ts'
import { verdictWords } from '../../words/verdict-words.ts'
import { firstDayOf } from '../first-day-of.ts'
import { indicatorId } from '../identifiers.ts'
import type { ValueRow } from '../value-rows.ts'
import { element, worded, type Xml } from '../xml.ts'
import { identifier } from './identifier.ts'
import type { Writing } from './writing.ts'

/**
 * An indicator with its results: the baseline is the first actual one, of the first day of the year, as the
 * official layout has it; in a report the values of the periods follow, and last what the year comes to.
 */
export function stratmlIndicator(
  measure: Measure,
  indicator: Indicator,
  rows: readonly ValueRow[],
  { publication, type, language }: Writing,
): Xml {
  const { year } = publication.plan
  const degree = publication.degrees.measures.find((each) => each.measure === measure.code)
    ?.indicators[indicator.position - 1]
  const target = degree?.revision?.target ?? indicator.rule.target
  const shown = rows.filter(({ kind }) => kind !== 'actual' || type === 'Performance_Report')
  const isQualitative = indicator.kind === 'qualitative' || target.kind === 'words'
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: isQualitative ? 'Qualitative' : 'Quantitative' },
    worded('SequenceIndicator', String(indicator.position)),
    worded('MeasurementDimension', wordsIn(indicator.name, language).text),
    worded('UnitOfMeasurement', indicator.unit ? wordsIn(indicator.unit, language).text : ''),
    identifier(`_i${indicatorId(measure, indicator)}`),
    element(
      'MeasurementInstance',
      {},
      shown
        .filter(({ kind }) => kind === 'target')
        .map((row) =>
          element(
            'TargetResult',
            {},
            ...days(row, year),
            worded('NumberOfUnits', row.value),
            descriptor('target', target.kind),
            worded('Description', targetWords({ target }, indicator.unit, language)),
          ),
        ),
      shown
        .filter(({ kind }) => kind !== 'target')
        .map((row) => actualResult(row, degree, year, language)),
    ),
    worded('OtherInformation', notesOn(indicator, degree, type)),
  )
}

const actualResult = (
  row: ValueRow,
  degree: Degree | undefined,
  year: number,
  language: Language,
): Xml =>
  element(
    'ActualResult',
    {},
    ...(row.kind === 'baseline' ? [worded('EndDate', `${year}-01-01`)] : days(row, year)),
    worded('NumberOfUnits', row.value),
    row.source === 'computed' && degree
      ? descriptor('verdict', degree.verdict)
      : descriptor('value', row.kind),
    worded('Description', saidOf(row, degree, language)),
  )

const days = ({ period }: ValueRow, year: number): Xml[] => {
  const of = parsePeriod(period ?? String(year))
  if (of === undefined) return []
  return [worded('StartDate', firstDayOf(of)), worded('EndDate', lastDayOf(of))].filter(
    (each) => each !== null,
  )
}

const descriptor = (name: string, value: string): Xml =>
  element('Descriptor', {}, worded('DescriptorName', name), worded('DescriptorValue', value))

function saidOf(row: ValueRow, degree: Degree | undefined, language: Language): string {
  if (row.kind === 'baseline') return kindWords.baseline[language]
  if (row.source !== 'computed' || !degree)
    return row.stagesDone ? row.stagesDone.join(', ') : kindWords.reported[language]
  const why = degree.reason === null ? [] : [reasonSentence(degree.reason, language)]
  const figure = degree.degree === null ? [] : [degreeWords(degree, language)]
  return [verdictWords(degree.verdict, language), ...figure, ...why].join('; ')
}

const kindWords: Readonly<Record<'baseline' | 'reported', InBothLanguages>> = {
  baseline: { bg: 'Базова стойност', en: 'Baseline' },
  reported: { bg: 'Отчетено за периода', en: 'Reported for the period' },
}

const notesOn = (
  { baselineNote, targetNote }: Indicator,
  degree: Degree | undefined,
  type: Writing['type'],
): string | null => {
  const worked = type === 'Performance_Report' ? (degree?.explanation.worked ?? null) : null
  const notes = [baselineNote, targetNote, worked].filter((note) => note !== null)
  return notes.length > 0 ? notes.join('\n') : null
}
