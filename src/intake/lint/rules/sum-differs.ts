import { type Decimal, toDecimal, toRational } from '../../../core/base/decimal.ts'
import { nowhere } from '../../../core/base/finding.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import { compare, type Rational, sum } from '../../../core/base/rational.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { findAmounts } from '../../interpret/amount.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/sum-differs.ts'
import { nothingElse, type Rule, type SumRow } from '../rule.ts'

const name = 'sum-differs'
const severity = 'warning'

/** A row of sums may be of the whole plan, of its table, or of the rows since the last such row. */
export const sumDiffers: Rule = {
  name,
  severity,
  about: {
    bg: 'Редът със сбора не отговаря на сумите по мерки.',
    en: 'The row of the sum does not agree with the amounts of the measures.',
  },
  page,
  check(draft, { totals } = nothingElse) {
    return totals.flatMap((row, index) => {
      const printed = amountIn(row, draft)
      if (printed === undefined) return []
      const sums = [
        amountsOf(draft.measures),
        amountsOf(draft.measures.filter(({ source }) => source.table === row.source.table)),
        amountsOf(draft.measures.filter((measure) => isBetween(measure, totals[index - 1], row))),
      ].filter((amounts) => amounts.length > 1)
      const computed = sums.map(sum)
      const [whole] = computed
      if (whole === undefined || computed.some((each) => compare(each, toRational(printed)) === 0))
        return []
      const language = interfaceLanguageFor(draft.language)
      const [actual, expected] = [printed, toDecimal(computed.at(-1) ?? whole)].map((each) =>
        formatNumber(each, language),
      )
      return [
        {
          ...nowhere,
          source: row.source,
          cell: 'budget',
          rule: name,
          severity,
          actual: actual ?? '',
          expected: expected ?? '',
          message: {
            bg: `В реда със сбора е записано ${actual}, а сумите по мерки правят ${expected}.`,
            en: `The row of the sum says ${actual}; the amounts of the measures make ${expected}.`,
          },
        },
      ]
    })
  },
}

/** The one sum of the row; several are of several columns, and which is which is not known here. */
function amountIn({ words }: SumRow, { language }: Draft): Decimal | undefined {
  const found = words.flatMap((cell) => findAmounts(cell, wordsOf[language]))
  const values = new Set(found.map(({ value }) => value))
  const [only, ...more] = values
  return more.length === 0 && only !== undefined && only.length > 2 ? only : undefined
}

const amountsOf = (measures: readonly DraftMeasure[]): Rational[] =>
  measures.flatMap(({ funding }) =>
    funding.flatMap(({ amount, basis }) =>
      amount === null || basis === 'per-year' ? [] : [toRational(amount)],
    ),
  )

const isBetween = ({ source }: DraftMeasure, before: SumRow | undefined, row: SumRow): boolean =>
  source.table === row.source.table &&
  source.row < row.source.row &&
  (before === undefined ||
    before.source.table !== row.source.table ||
    source.row > before.source.row)
