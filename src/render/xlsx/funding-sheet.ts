import type { Decimal } from '../../core/base/decimal.ts'
import type { Language } from '../../core/base/language.ts'
import { type Currency, currencies } from '../../core/base/money.ts'
import type { AllocationMoney } from '../../core/money/measure-money.ts'
import type { ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { measureText } from '../words/measure-text.ts'
import { basisWords, moneySheetWords } from '../words/money-sheet-words.ts'
import { envelopeWords } from '../words/money-words.ts'
import { reportWords } from '../words/report-words.ts'
import { type DataColumn, dataSheet } from './data-sheet.ts'
import { countCell, numberCell, textCell } from './typed-cells.ts'
import type { PrintedSheet } from './write-workbook.ts'

/** One sum of a measure in one currency; null where it has no amount in any. */
interface Line {
  readonly measure: Measure
  readonly sum: AllocationMoney
  readonly currency: Currency | null
}

/** A row for each sum of each measure, in the plan's order. Nothing where no money was frozen. */
export function fundingSheet(
  publication: Publication,
  above: readonly string[],
  language: Language,
): PrintedSheet[] {
  const { plan, money } = publication
  if (!money) return []
  const sums = new Map(money.measures.map(({ measure, allocations }) => [measure, allocations]))
  const lines = plan.measures.flatMap((measure) =>
    (sums.get(measure.code) ?? []).flatMap((sum) =>
      currenciesOf(sum).map((currency): Line => ({ measure, sum, currency })),
    ),
  )
  const notes = [...above, moneySheetWords.currencyRule[language]]
  const columns = columnsOf(publication, language)
  return [dataSheet(moneySheetWords.byMeasure[language], notes, columns, lines)]
}

function currenciesOf({ amount, planned, committed, spent }: AllocationMoney) {
  const found = currencies.filter((each) =>
    [amount, planned, committed, spent].some((amounts) => amounts?.written[each] !== undefined),
  )
  return found.length > 0 ? found : [null]
}

function columnsOf({ plan }: Publication, language: Language): DataColumn<Line>[] {
  const words = moneySheetWords
  const numbers = new Map(plan.measures.map(({ code, number }) => [code, number]))
  const amount = (
    title: string,
    of: (sum: AllocationMoney) => ShownAmounts | null,
  ): DataColumn<Line> => ({
    ...{ title, width: 17 },
    cell: ({ sum, currency }) =>
      numberCell(((currency && of(sum)?.written[currency]) ?? null) as Decimal | null, 'amount'),
  })
  return [
    {
      ...{ title: reportWords.number[language], width: 8 },
      cell: ({ measure }) => textCell(measure.number),
    },
    {
      ...{ title: reportWords.goal[language], width: 7 },
      cell: ({ measure }) => textCell(measure.goal),
    },
    {
      ...{ title: reportWords.measure[language], width: 40 },
      cell: ({ measure }) => textCell(measureText(plan, measure, language).text.measure),
    },
    {
      ...{ title: words.printed[language], width: 40 },
      cell: ({ sum }) => textCell(sum.allocation === 0 ? words.besidePlan[language] : sum.source),
    },
    {
      ...{ title: words.kind[language], width: 14 },
      cell: ({ sum }) => textCell(sum.envelope ? envelopeWords[sum.envelope.kind][language] : ''),
    },
    {
      ...{ title: words.source[language], width: 24 },
      cell: ({ sum }) => textCell(sum.envelope?.name ?? ''),
    },
    {
      ...{ title: words.currency[language], width: 9 },
      cell: ({ currency }) => textCell(currency ?? ''),
    },
    amount(words.amount[language], (sum) => sum.amount),
    {
      ...{ title: words.basis[language], width: 11 },
      cell: ({ sum }) => textCell(sum.amount ? basisWords[sum.basis][language] : ''),
    },
    {
      ...{ title: words.months[language], width: 9 },
      cell: ({ sum }) => (sum.months === null ? numberCell(null) : countCell(sum.months)),
    },
    amount(words.held[language], (sum) => sum.planned),
    amount(words.committed[language], (sum) => sum.committed),
    amount(words.spent[language], (sum) => sum.spent),
    {
      ...{ title: words.sameAs[language], width: 14 },
      cell: ({ sum }) => textCell(sum.sameAs.map((code) => numbers.get(code) ?? code).join(', ')),
    },
  ]
}
