import { type Decimal, isDecimal, toDecimal, toRational } from '../base/decimal.ts'
import type { InBothLanguages, Language } from '../base/language.ts'
import { type Currency, currencies } from '../base/money.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { typedLine, typedText } from '../base/typed-text.ts'
import { formCellTroubles as troubles } from './form-cell-troubles.ts'
import type { FormCellKind } from './form-rows.ts'
import { plainlyTyped } from './report-content.ts'

/** What a spreadsheet keeps in a cell, with what its format makes of a number. */
export type StoredCell =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly as: 'plain' | 'percent' | 'date'
      /** As the cell shows it. */
      readonly shown: string
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** The formula in it came to an error, such as #REF!. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value the program has left to be computed. */
  | { readonly kind: 'not-computed' }

/** What a person would have typed for it in the form of a page, or what was expected instead. */
export type TypedCell =
  | { readonly typed: string }
  | { readonly seen: string; readonly expected: InBothLanguages }

/** Reads a filled cell; an empty one is ''. */
export function typedInCell(
  cell: StoredCell | undefined,
  kind: FormCellKind,
  language: Language,
): TypedCell {
  if (cell === undefined) return { typed: '' }
  if (cell.kind === 'error') return { seen: cell.text, expected: troubles.error }
  if (cell.kind === 'not-computed') return { seen: '', expected: troubles.notComputed }
  switch (kind) {
    case 'text':
      return { typed: typedText(textOf(cell)) }
    case 'number':
    case 'share':
      return typedNumber(cell, kind, language)
    case 'currency':
      return typedCurrency(cell)
    default:
      return typedAnswer(cell, kind)
  }
}

type Readable = Exclude<StoredCell, { kind: 'error' | 'not-computed' }>

const textOf = (cell: Readable): string => {
  if (cell.kind === 'text') return cell.text
  return cell.kind === 'number' ? cell.shown : String(cell.value).toUpperCase()
}

function typedNumber(cell: Readable, kind: 'number' | 'share', language: Language): TypedCell {
  const seen = textOf(cell)
  if (cell.kind === 'truth') return { seen, expected: troubles.number }
  if (cell.kind === 'text') return numberInText(typedLine(cell.text), kind, language)
  if (cell.as === 'date') return { seen, expected: troubles.date }
  if (cell.as === 'percent' && kind === 'number') return { seen, expected: troubles.percent }
  const decimal = plainNumber(cell.as === 'percent' ? cell.value * 100 : cell.value)
  if (decimal === null) return { seen, expected: troubles.tooLong }
  const sign = cell.as === 'percent' ? '%' : ''
  return { typed: `${plainlyTyped(decimal, language)}${sign}` }
}

/** A number that came as text is kept as it was typed, where it can be told which one it is. */
function numberInText(text: string, kind: 'number' | 'share', language: Language): TypedCell {
  const bare = text.replace(/\s*%$/u, '')
  if (bare !== text && kind === 'number') return { seen: text, expected: troubles.percent }
  const read = readTypedNumber(bare, language)
  if ('decimal' in read || text === '') return { typed: text }
  if (read.trouble === 'ambiguous') return { seen: text, expected: troubles.ambiguous(read) }
  return {
    seen: text,
    expected: read.trouble === 'too-long' ? troubles.tooLong : troubles.number,
  }
}

/** Spreadsheets keep 15 digits and compute with more: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): Decimal | null {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  const plain = /e|\.\d{13}/.test(text) ? rounded.toFixed(12) : text
  return isDecimal(plain) ? toDecimal(toRational(plain), 12) : null
}

const yes = ['да', 'д', 'yes', 'y', 'true', 'x', 'х', '1', '✓', '✔', 'готово', 'done']
const no = ['', 'не', 'н', 'no', 'n', 'false', '0', '-', '–', '—']

function typedAnswer(cell: Readable, kind: 'mark' | 'done'): TypedCell {
  const seen = typedLine(textOf(cell))
  const said = seen.toLowerCase()
  if (yes.includes(said)) return { typed: 'yes' }
  if (no.includes(said)) return { typed: '' }
  return { seen, expected: kind === 'done' ? troubles.yesOrNo : troubles.yesOrNothing }
}

const signs: Readonly<Record<string, Currency>> = {
  '€': 'EUR',
  ЕВРО: 'EUR',
  EURO: 'EUR',
  ЛВ: 'BGN',
  'ЛВ.': 'BGN',
  ЛЕВА: 'BGN',
}

function typedCurrency(cell: Readable): TypedCell {
  const seen = typedLine(textOf(cell))
  const said = seen.toUpperCase()
  if (said === '') return { typed: '' }
  const currency = currencies.find((each) => each === said) ?? signs[said]
  return currency ? { typed: currency } : { seen, expected: troubles.currency }
}
