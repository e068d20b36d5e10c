import type { Language } from '../../core/base/language.ts'
import type { Tally } from '../../core/degree/tally.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { goalWords } from '../layout/goal-words.ts'
import { reportSheetWords } from '../words/report-sheet-words.ts'
import { reportWords } from '../words/report-words.ts'
import { type DataColumn, dataSheet } from './data-sheet.ts'
import { countCell, numberCell, textCell } from './typed-cells.ts'
import type { PrintedSheet } from './write-workbook.ts'

interface Line {
  readonly name: string
  readonly tally: Tally
}

/** How many measures of each goal are where, and of the whole plan. */
export function goalsSheet(
  { plan, degrees }: Publication,
  above: readonly string[],
  language: Language,
): PrintedSheet {
  const lines: Line[] = [
    ...degrees.goals.map(({ goal, tally }) => ({
      ...{ name: goalWords(plan.goals, goal, language).text, tally },
    })),
    { name: reportWords.total[language], tally: degrees.tally },
  ]
  const counted = (title: string, of: (tally: Tally) => number): DataColumn<Line> => ({
    ...{ title, width: 14, cell: ({ tally }) => countCell(of(tally)) },
  })
  const words = reportSheetWords
  return dataSheet(
    words.byGoal[language],
    above,
    [
      { title: reportWords.goal[language], width: 60, cell: ({ name }) => textCell(name) },
      counted(reportWords.measures[language], ({ measures }) => measures),
      counted(words.due[language], ({ due }) => due),
      counted(reportWords.implemented[language], ({ implemented }) => implemented),
      counted(reportWords.partly[language], ({ partly }) => partly),
      counted(reportWords.notImplemented[language], ({ notImplemented }) => notImplemented),
      counted(reportWords.unknown[language], ({ unknown }) => unknown),
      counted(words.notDue[language], ({ notDue }) => notDue),
      counted(words.carriedOver[language], ({ carriedOver }) => carriedOver),
      counted(words.dropped[language], ({ dropped }) => dropped),
      {
        title: words.meanDegree[language],
        width: 14,
        cell: ({ tally }) => numberCell(tally.degree),
      },
      {
        title: words.lowest[language],
        width: 14,
        cell: ({ tally }) => numberCell(tally.interval.low),
      },
      {
        title: words.highest[language],
        width: 14,
        cell: ({ tally }) => numberCell(tally.interval.high),
      },
    ],
    lines,
  )
}
