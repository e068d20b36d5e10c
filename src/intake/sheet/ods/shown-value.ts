import { troubledCell } from '../cell-value.ts'
import type { SheetCell } from '../sheet.ts'
import { plainDate } from '../shown-date.ts'
import { grouped, plainNumber, unmistakable } from '../shown-digits.ts'

/** A cell as OpenDocument 1.3 part 3 writes it: its value (19.385 office:value-type), and what its program showed. */
export interface OdsValue {
  readonly type: string
  /** office:value, office:date-value, office:boolean-value or office:string-value. */
  readonly value: string
  readonly currency: string
  readonly shown: string
}

export const odsErrors = /^(?:#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)|Err:\d{3})$/

/**
 * What the program showed is what a person saw, but in the manner of that program's country; numbers and
 * dates are written as they are from other spreadsheets (see shownNumber). Null for nothing.
 */
export function odsCell(column: number, given: OdsValue): SheetCell | null {
  const { type, shown } = given
  if (odsErrors.test(shown)) return troubledCell(column, shown, 'error')
  const text = textOf(given)
  if (text !== '') return { column, text }
  return type === 'float' && Number(given.value) !== 0
    ? troubledCell(column, plainNumber(Number(given.value)), 'unseen')
    : null
}

function textOf({ type, value, currency, shown }: OdsValue): string {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return shown === ''
        ? numberAlone(type, Number(value), currency)
        : numberShown(shown, Number(value))
    case 'date':
      return dateShown(shown, value)
    case 'boolean':
      return shown === '' ? value.toUpperCase() : shown
    default:
      return shown === '' ? value : shown
  }
}

/** Programs that only make data leave out how it looks; a format that hides a number leaves an empty paragraph. */
function numberAlone(type: string, value: number, currency: string): string {
  if (type === 'percentage') return `${plainNumber(value * 100)}%`
  return type === 'currency' ? `${plainNumber(value)} ${currency}`.trim() : ''
}

const digits = /\d(?:[\d.,'\u00A0\u2009\u202F ]*\d)?/

/** "7,500" is seven and a half in one country and thousands in another: the value tells which. */
function numberShown(shown: string, value: number): string {
  const [printed] = digits.exec(shown) ?? []
  if (printed === undefined) return /^[-–—\s]*\p{Sc}?$/u.test(shown) && value === 0 ? '0' : shown
  const wanted = Math.abs(value) * (shown.includes('%') ? 100 : 1)
  const point = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','))
  const cuts = point === -1 ? [printed.length] : [point, printed.length]
  const readings = cuts.map((cut) => ({
    whole: printed.slice(0, cut).replace(/\D/g, ''),
    decimals: printed.slice(cut + 1).replace(/\D/g, ''),
    isGrouped: /\D/.test(printed.slice(0, cut)),
  }))
  const off = ({ whole, decimals }: { whole: string; decimals: string }) =>
    Math.abs(Number(`${whole}.${decimals}`) - wanted)
  const [best] = readings.sort((a, b) => off(a) - off(b))
  if (best === undefined || off(best) > Math.max(wanted, 1) * 0.6) return shown
  const whole = best.isGrouped ? grouped(best.whole) : best.whole
  const text = best.decimals === '' ? whole : `${whole}.${best.decimals}`
  return shown.replace(printed, best.isGrouped ? text : unmistakable(text))
}

/** Kept as shown where that has the whole year and cannot be taken for another day. */
function dateShown(shown: string, value: string): string {
  const [year = ''] = value.split('-')
  const isPlain = /^\d{1,2}\.\d{1,2}\.\d{4}\b|^\d{4}-\d\d-\d\d\b/.test(shown)
  const hasName = /\p{L}{3}/u.test(shown)
  if (shown !== '' && (isPlain || hasName) && shown.includes(year)) return shown
  return plainDate(value) ?? shown
}
