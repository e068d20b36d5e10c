import type { Decimal } from '../../../core/base/decimal.ts'
import type { ProposedMend } from '../../../core/base/finding.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { page } from '../pages/amount-printed-twice.ts'
import { inLanguageOf, numberOf, placeOf, type Rule } from '../rule.ts'

const name = 'amount-printed-twice'
const severity = 'warning'

/**
 * The same money in two measures: the words say so, or an amount too particular to be met twice by
 * chance stands under one source. Round sums such as 20 000 are met by chance: two of them from one
 * source are only noted, more of them are how that source pays.
 */
export const amountPrintedTwice: Rule = {
  name,
  severity,
  about: {
    bg: 'Едни и същи средства са записани в две мерки.',
    en: 'The same money is printed in two measures.',
  },
  page,
  check(draft) {
    const printings = new Map<string, Printed[]>()
    for (const printed of draft.measures.flatMap(amountsOf)) {
      const same = printings.get(printed.amount) ?? []
      printings.set(printed.amount, [...same.slice(-most), printed])
    }
    const told = new Set<DraftMeasure>()
    return [...printings.values()].flatMap((same) =>
      same.flatMap((printed, index) => {
        const { measure } = printed
        const twin = same.slice(0, index).flatMap((before) => asTwin(printed, before, same))[0]
        if (twin === undefined || told.has(measure)) return []
        told.add(measure)
        return [finding(draft, printed, twin)]
      }),
    )
  },
}

/** So many printings of one amount are compared: what is printed more often is a rate. */
const most = 40

interface Printed {
  readonly amount: Decimal
  readonly source: string
  readonly measure: DraftMeasure
}

interface Twin {
  readonly before: DraftMeasure
  readonly severity: 'warning' | 'info'
}

const amountsOf = (measure: DraftMeasure): Printed[] =>
  measure.funding.flatMap(({ amount, source, currency }) =>
    amount === null || !/[1-9]/.test(amount)
      ? []
      : [{ amount, source: `${currency} ${sourceKey(source)}`, measure }],
  )

const sourceKey = (source: string): string => source.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

function asTwin(a: Printed, b: Printed, same: readonly Printed[]): Twin[] {
  if (a.measure === b.measure || isDecided(a.measure, b.measure)) return []
  const before = b.measure
  const said = before.number !== '' && a.measure.sharedFundingWith.includes(before.number)
  const oneSource = a.source === b.source
  if (said || (oneSource && isParticular(a.amount, 3))) return [{ before, severity }]
  if (isParticular(a.amount, 4)) return [{ before, severity: 'info' }]
  const twiceOnly = same.filter((each) => each.source === a.source).length === 2
  return oneSource && twiceOnly ? [{ before, severity: 'info' }] : []
}

/** A person has said whether it is the same money. */
const isDecided = (a: DraftMeasure, b: DraftMeasure): boolean =>
  saysOf(a).includes(b.number) || saysOf(b).includes(a.number)

const saysOf = ({ sharingConfirmed = [], sharingRefused = [] }: DraftMeasure): string[] =>
  [...sharingConfirmed, ...sharingRefused].filter((number) => number !== '')

/** So many digits that are not noughts at the end, or as many noughts more. */
const isParticular = (amount: Decimal, digits: number): boolean => {
  const [whole = ''] = amount.split('.')
  return whole.length >= digits + 3 || amount.replace('.', '').replace(/0+$/, '').length >= digits
}

function finding(draft: Draft, { amount, measure }: Printed, { before, severity }: Twin) {
  const other = numberOf(before)
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
    ...sharing(measure, before),
  }
}

function sharing(measure: DraftMeasure, before: DraftMeasure): { mend?: ProposedMend } {
  if (before.number === '' || before.number === measure.number) return {}
  return { mend: { kind: 'shared-funding', position: measure.position, with: [before.number] } }
}
