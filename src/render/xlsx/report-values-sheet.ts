import { formatPeriod } from '../../core/base/format.ts'
import { localTime } from '../../core/base/instant.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Indicator, Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { latestRevisions } from '../../core/report/latest-revisions.ts'
import { isSuppressed, type PublishedReport } from '../../core/report/report.ts'
import { reportSheetWords } from '../words/report-sheet-words.ts'
import { reportWords } from '../words/report-words.ts'
import { reportedValueWords } from '../words/reported-value-words.ts'
import { suppressedMark } from '../words/suppressed-words.ts'
import { type DataColumn, dataSheet } from './data-sheet.ts'
import { dateCell, type LooseCell, numberCell, textCell } from './typed-cells.ts'
import type { PrintedSheet } from './write-workbook.ts'

interface Line {
  readonly measure: Measure
  readonly indicator: Indicator
  readonly report: PublishedReport
}

/** A row for each reported value, as it counts. */
export function valuesSheet(
  publication: Publication,
  above: readonly string[],
  language: Language,
): PrintedSheet {
  const lines = publication.plan.measures.flatMap((measure) =>
    measure.indicators.flatMap((indicator) => {
      const own = publication.reports.find(
        (each) => each.measure === measure.code && each.indicator === indicator.position,
      )
      return latestRevisions(own?.reports ?? []).map((report) => ({ measure, indicator, report }))
    }),
  )
  return dataSheet(reportSheetWords.values[language], above, columnsOf(language), lines)
}

function columnsOf(language: Language): DataColumn<Line>[] {
  const words = reportSheetWords
  return [
    {
      title: reportWords.number[language],
      width: 8,
      cell: ({ measure }) => textCell(measure.number),
    },
    {
      title: reportWords.indicator[language],
      width: 40,
      cell: ({ indicator }) => textCell(wordsIn(indicator.name, language).text),
    },
    {
      title: words.period[language],
      width: 22,
      cell: ({ report }) => textCell(formatPeriod(report.period, language)),
    },
    { title: words.value[language], width: 14, cell: ({ report }) => partCell(report, 'value') },
    {
      title: words.numerator[language],
      width: 12,
      cell: ({ report }) => partCell(report, 'numerator'),
    },
    {
      title: words.denominator[language],
      width: 12,
      cell: ({ report }) => partCell(report, 'denominator'),
    },
    {
      title: words.asSaid[language],
      width: 30,
      cell: ({ indicator, report }) =>
        textCell(reportedValueWords(report.reported, indicator.unit, language)),
    },
    {
      title: words.enteredOn[language],
      width: 12,
      cell: ({ report }) => dateCell(localTime(report.enteredAt).date),
    },
    {
      title: words.note[language],
      width: 50,
      cell: ({ report }) => textCell(report.note ? wordsIn(report.note, language).text : ''),
    },
  ]
}

function partCell(
  { reported }: PublishedReport,
  part: 'value' | 'numerator' | 'denominator',
): LooseCell {
  if (isSuppressed(reported)) return textCell(part === 'value' ? suppressedMark : '')
  const parts: Partial<Record<typeof part, Parameters<typeof numberCell>[0]>> =
    'done' in reported ? {} : reported
  return numberCell(parts[part] ?? null)
}
