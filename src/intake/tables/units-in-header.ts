import { moneyUnit, withMoneyUnit } from '../words/money-unit.ts'
import { says } from '../words/phrase-pattern.ts'
import { valuesNamedIn } from './column-said.ts'
import { stemOf } from './header-stems.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { spaced } from './spaced.ts'

/** The unit that a header gives all numbers below it: a currency with its magnitude, or per cent. */
export function unitInHeader(
  key: ColumnKey | undefined,
  texts: readonly string[],
  words: HeaderWords,
): string | undefined {
  const header = texts.join(' ')
  if (key === 'budget') return moneyUnit(header, words.money)
  const ofValues = key === 'baseline' || key === 'target'
  return ofValues && header.includes('%') ? '%' : undefined
}

/** The lowest words above each of several columns of money: "National", "EU". */
export function labelsOfMoney(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
): (string | undefined)[] {
  const money = columns.flatMap((key, index) => (key === 'budget' ? index : []))
  const said = new Set(money.map((index) => texts[index]?.at(-1)))
  const apart = money.length > 1 && said.size === money.length
  return columns.map((key, index) => (apart && key === 'budget' ? texts[index]?.at(-1) : undefined))
}

/** A year, a sum, or the name of a source: an abbreviation, or words that speak of money. "Zwumble quorfit" may be anything. */
export const namesMoney = (label: string, { money, funds }: HeaderWords): boolean =>
  /\d/.test(label) ||
  /^[\p{Lu}.-]{2,8}$/u.test(label) ||
  moneyUnit(label, money) !== undefined ||
  says(label, funds)

/** What the header says of all the words under one meaning: the unit that its columns have in common. */
export type Implied = Readonly<Partial<Record<ColumnKey, string>>>

export function impliedBy(
  columns: readonly (ColumnKey | undefined)[],
  units: readonly (string | undefined)[],
): Implied {
  const keys = new Set(columns.filter((key) => key !== undefined))
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const [unit, ...others] = new Set(units.filter((_, index) => columns[index] === key))
      return unit === undefined || others.length > 0 ? [] : [[key, unit]]
    }),
  )
}

/** "Responsible and partner institutions": the partners stand among those who answer. */
export function bothRoles(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
  { stems }: HeaderWords,
): Implied {
  const under = columns.indexOf('responsible')
  const said = spaced(texts[under]?.join(' ') ?? '').split(' ')
  const tells = (wanted: ColumnKey): boolean =>
    said.some((word) => stemOf(word, stems)?.key === wanted)
  return under >= 0 && !columns.includes('partners') && tells('responsible') && tells('partners')
    ? { responsible: 'partners' }
    : {}
}

/** "Baseline / target", "Target (baseline)": each cell below says both, in that order. */
export function bothValues(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
  words: HeaderWords,
): Implied {
  if (columns.includes('baseline')) return {}
  const named = columns.flatMap((key, index) =>
    key === 'target' || key === 'indicators'
      ? [valuesNamedIn(texts[index]?.at(-1) ?? '', words)]
      : [],
  )
  const [first] = named.find(({ length }) => length > 1) ?? []
  if (first === undefined) return {}
  return { baseline: first === 'baseline' ? 'target' : 'behind target' }
}

/** A cell's words with what its header says of them alone, and not of all words under their meaning. */
export function withHeaderWords(
  text: string,
  { unit, label }: { readonly unit: string | undefined; readonly label: string | undefined },
  words: HeaderWords,
): string {
  const measured = unit === undefined ? text : withUnit(text, unit, words)
  return label === undefined || !/[\p{L}\p{N}]/u.test(text) ? measured : `${label} – ${measured}`
}

const withUnit = (text: string, unit: string, words: HeaderWords): string =>
  text
    .split('\n')
    .map((line) => {
      if (unit !== '%') return withMoneyUnit(line, unit, words.money)
      return /^\D*\d[\d\s.,]*$/.test(line) ? `${line} %` : line
    })
    .join('\n')
