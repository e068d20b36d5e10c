import type { Decimal } from '../../../core/base/decimal.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'amount-printed-twice'
const severity = 'warning'

/**
 * The same money in two measures: the words say so, or an amount too particular to be met twice by
 * chance stands under one source. Round sums such as 20 000 are met by chance.
 */
export const amountPrintedTwice: Rule = {
  name,
  severity,
  about: {
    bg: 'Едни и същи средства са записани в две мерки.',
    en: 'The same money is printed in two measures.',
  },
  check(draft) {
    const seen: Printed[] = []
    return draft.measures.flatMap((measure) => {
      const printed = amountsOf(measure)
      const twice = printed.flatMap((each) => {
        const before = seen.find((other) => sameMoney(each, other))
        return before === undefined ? [] : [{ ...each, before }]
      })
      seen.push(...printed)
      return twice.slice(0, 1).map(({ amount, before }) => finding(draft, measure, amount, before))
    })
  },
}

interface Printed {
  readonly amount: Decimal
  readonly source: string
  readonly measure: DraftMeasure
}

const amountsOf = (measure: DraftMeasure): Printed[] =>
  measure.funding.flatMap(({ amount, source, currency }) =>
    amount === null || !/[1-9]/.test(amount)
      ? []
      : [{ amount, source: `${currency} ${sourceKey(source)}`, measure }],
  )

const sourceKey = (source: string): string => source.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

function sameMoney(a: Printed, b: Printed): boolean {
  if (a.amount !== b.amount || a.measure === b.measure) return false
  const said = a.measure.sharedFundingWith.includes(b.measure.number)
  return said || (a.source === b.source && isParticular(a.amount))
}

/** At least four digits that are not noughts at the end, or a million and more. */
const isParticular = (amount: Decimal): boolean => {
  const [whole = ''] = amount.split('.')
  return whole.length >= 7 || amount.replace('.', '').replace(/0+$/, '').length >= 4
}

function finding(
  draft: Draft,
  measure: DraftMeasure,
  amount: Decimal,
  { measure: before }: Printed,
) {
  const other = before.number === '' ? String(before.position) : before.number
  const printed = formatNumber(amount, interfaceLanguageFor(draft.language))
  return {
    ...placeOf(measure, 'budget'),
    rule: name,
    severity,
    actual: printed,
    expected: inLanguageOf(draft, {
      bg: `общо с мярка ${other}`,
      en: `shared with measure ${other}`,
    }),
    message: {
      bg: `Сумата ${printed} е записана и в мярка ${other}; ако са същите средства, потвърдете го, за да се броят веднъж.`,
      en: `The amount ${printed} is also printed in measure ${other}; if it is the same money, confirm it, so that it is counted once.`,
    },
  } as const
}
