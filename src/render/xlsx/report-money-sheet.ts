import type { Decimal } from '../../core/base/decimal.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import { type Currency, currencies } from '../../core/base/money.ts'
import type { ReportedFigures, ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { goalWords } from '../layout/goal-words.ts'
import { moneyReportWords } from '../words/money-report-words.ts'
import { moneySheetWords } from '../words/money-sheet-words.ts'
import { type DataColumn, dataSheet } from './data-sheet.ts'
import { countCell, numberCell, textCell } from './typed-cells.ts'
import type { PrintedSheet } from './write-workbook.ts'

/** The money of a goal, of a source or of the whole plan. */
interface Line {
  readonly by: string
  readonly name: string
  readonly asWritten: ShownAmounts
  readonly countedOnce: ShownAmounts
  readonly reported?: ReportedFigures
  readonly measures: number
  readonly undetermined: number
}

/** The same in one currency as it was written, or all of it converted; null where nothing has an amount. */
interface Row extends Line {
  readonly currency: Currency | 'converted' | null
}

/**
 * The money of a published plan by goal and by source, each currency on a line of its own, so that no column adds up
 * what cannot be added. Nothing where no money was frozen.
 */
export function moneySheet(
  { plan, money }: Publication,
  above: readonly string[],
  language: Language,
): PrintedSheet[] {
  if (!money) return []
  const words = moneyReportWords[language]
  const lines: Line[] = [
    ...money.byGoal.map((line) => ({
      ...{ ...line, by: words.goal, name: goalWords(plan.goals, line.goal, language).text },
    })),
    ...money.bySource.map((line) => ({
      ...{ ...line, by: words.source },
      name: wordsIn({ [plan.language]: line.envelope.name }, language).text,
    })),
  ]
  const { withAmount, undetermined } = money.totals
  const whole: Line = {
    ...{ ...money.totals, reported: money.reported, by: words.total, name: '' },
    measures: withAmount + undetermined,
  }
  const columns = columnsOf(language)
  const sheet = dataSheet(
    moneySheetWords.byGoalAndSource[language],
    [...above, moneySheetWords.currencyRule[language], words.sharedRule, words.euroRule],
    columns,
    lines.flatMap(inEachCurrency),
  )
  const totals: Row[] = [...inEachCurrency(whole), { ...whole, currency: 'converted' }]
  const cells = totals.map((row) => columns.map(({ cell }, column) => ({ ...cell(row), column })))
  return [{ ...sheet, below: cells }]
}

function inEachCurrency(line: Line): Row[] {
  const { asWritten, countedOnce, reported } = line
  const all = [asWritten, countedOnce, ...Object.values(reported ?? {})] as ShownAmounts[]
  const found = currencies.filter((each) => all.some(({ written }) => written[each] !== undefined))
  return found.length === 0
    ? [{ ...line, currency: null }]
    : found.map((currency) => ({ ...line, currency }))
}

function columnsOf(language: Language): DataColumn<Row>[] {
  const words = moneySheetWords
  const amount = (title: string, of: (row: Row) => ShownAmounts | undefined): DataColumn<Row> => ({
    ...{ title, width: 18 },
    cell: (row) => {
      const amounts = of(row)
      if (!amounts || row.currency === null) return numberCell(null)
      const text = row.currency === 'converted' ? amounts.euro : amounts.written[row.currency]
      return numberCell((text ?? null) as Decimal | null, 'amount')
    },
  })
  return [
    { title: words.by[language], width: 12, cell: ({ by }) => textCell(by) },
    { title: words.name[language], width: 50, cell: ({ name }) => textCell(name) },
    {
      ...{ title: words.currency[language], width: 14 },
      cell: ({ currency }) =>
        textCell(currency === 'converted' ? words.converted[language] : (currency ?? '')),
    },
    amount(words.asWritten[language], ({ asWritten }) => asWritten),
    amount(words.countedOnce[language], ({ countedOnce }) => countedOnce),
    amount(words.planned[language], ({ reported }) => reported?.planned),
    amount(words.committed[language], ({ reported }) => reported?.committed),
    amount(words.spent[language], ({ reported }) => reported?.spent),
    {
      ...{ title: moneyReportWords[language].measures, width: 10 },
      cell: ({ measures }) => countCell(measures),
    },
    {
      ...{ title: moneyReportWords[language].without, width: 12 },
      cell: ({ undetermined }) => countCell(undetermined),
    },
  ]
}
