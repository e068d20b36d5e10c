import type { StoredCell } from '../../../core/report/form-cell.ts'
import { odsErrors } from './shown-value.ts'

/** A cell of OpenDocument as its file keeps it. */
export interface OdsStored {
  readonly type: string
  readonly value: string
  /** The words of the cell, a line for each of its paragraphs. */
  readonly words: string
  readonly hasFormula: boolean
}

/** What the file keeps (19.385 office:value-type), before a format makes it look like anything; null for nothing. */
export function odsStored({ type, value, words, hasFormula }: OdsStored): StoredCell | null {
  const text = words.replace(/^\n/, '')
  if (odsErrors.test(text.trim())) return { kind: 'error', text: text.trim() }
  switch (type) {
    case 'float':
    case 'currency':
      return { kind: 'number', value: Number(value), as: 'plain', shown: text }
    case 'percentage':
      return { kind: 'number', value: Number(value), as: 'percent', shown: text }
    case 'date':
    case 'time':
      return { kind: 'number', value: 0, as: 'date', shown: text }
    case 'boolean':
      return { kind: 'truth', value: value === 'true' }
    default:
      if (text === '' && value === '') return hasFormula ? { kind: 'not-computed' } : null
      return { kind: 'text', text: text === '' ? value : text }
  }
}
