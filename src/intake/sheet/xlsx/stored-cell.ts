import type { StoredCell } from '../../../core/report/form-cell.ts'
import { readNumberCode } from '../number-code.ts'
import { shownNumber } from '../shown-number.ts'
import type { OpenCell } from './worksheet.ts'

/** A cell as the file keeps it, before its format makes it look like anything (18.18.11 ST_CellType). */
export function storedCell(
  { type, value, format, hasFormula }: OpenCell,
  words: string | null,
): StoredCell {
  if (words !== null) return { kind: 'text', text: words }
  const text = value.trim()
  if (text === '' && hasFormula) return { kind: 'not-computed' }
  if (type === 'e') return { kind: 'error', text }
  if (type === 'b') return { kind: 'truth', value: text === '1' }
  if (type === 'd') return { kind: 'number', value: 0, as: 'date', shown: text }
  const number = Number(text)
  return Number.isFinite(number)
    ? { kind: 'number', value: number, as: lookOf(format), shown: shownNumber(number, format) }
    : { kind: 'text', text }
}

function lookOf(format: string): 'plain' | 'percent' | 'date' {
  const pieces = readNumberCode(format)[0]?.pieces ?? []
  if (pieces.some(({ kind }) => kind === 'date' || kind === 'elapsed')) return 'date'
  return pieces.some(({ kind }) => kind === 'percent') ? 'percent' : 'plain'
}
