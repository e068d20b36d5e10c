import { isStrong, isWhole, matchColumn } from './column-match.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { bareNumber, isPrintedNumber } from './printed-number.ts'
import { unitInHeader } from './units-in-header.ts'

interface Label {
  readonly key: ColumnKey
  /** "Measure 1.2" as a label says the measure's number, too. */
  readonly number: string
  /** The label belongs to the card above it. */
  readonly continues?: boolean
  /** It says nothing else. */
  readonly whole?: boolean
}

/** "Name" below "Measure 1.2" is what the measure is called. */
const name: Label = { key: 'measure', number: '', continues: true }

/** A label with its value. */
export type Pair = Label & {
  readonly printed: string
  readonly value: string
  readonly unit: string | undefined
}

/** Labels and values of a row by turns, and the words of those that a plan has no place for. */
export function pairsOf(
  texts: readonly string[],
  words: HeaderWords,
): { pairs: Pair[]; unknown: string[] } {
  const pairs: Pair[] = []
  const unknown: string[] = []
  const said = texts.length === 1 ? apart(texts[0] ?? '') : texts
  for (let index = 0; index < said.length; index += 2) {
    const [printed = '', value = ''] = said.slice(index, index + 2)
    const label = labelOf(printed, words)
    if (label === undefined) {
      unknown.push(...[printed, value].filter((text) => text !== ''))
      continue
    }
    pairs.push({ ...label, printed, value, unit: unitInHeader(label.key, [printed], words) })
  }
  return { pairs, unknown }
}

/** A paragraph that says a label and a value, as a card's row does. */
export const isLabelled = (text: string, words: HeaderWords): boolean => {
  const said = apart(text)
  return said.length === 2 && labelOf(said[0] ?? '', words) !== undefined
}

const numbered = /^(\p{L}+(?: \p{L}+)?\s+(?:№\s*)?\d{1,3}(?:\.\d{1,3})*)\s*[.:)–—-]+\s*(\p{L}.*)$/su

/** "Deadline: May" and "Measure 1.2. Pumps" are a label and a value in one cell. */
export function apart(text: string): string[] {
  const [, label, rest] = numbered.exec(text) ?? []
  if (label !== undefined && rest !== undefined) return [label, rest]
  const colon = text.indexOf(':')
  return colon === -1 ? [text] : [text.slice(0, colon), text.slice(colon + 1).trim()]
}

function labelOf(text: string, words: HeaderWords): Label | undefined {
  if (words.nameLabel.includes(text.toLowerCase().replace(/[\s:]+$/, ''))) return name
  const [ending = ''] = /\s+(?:№\s*)?\S+$/u.exec(text.replace(/:$/, '')) ?? []
  const number = isPrintedNumber(ending.trim()) ? bareNumber(ending.replace('№', '')) : ''
  const label = number === '' ? text : text.slice(0, text.lastIndexOf(ending))
  const match = matchColumn(label, words)
  if (match === undefined || !isStrong(match)) return undefined
  return { key: match.key, number: match.key === 'measure' ? number : '', whole: isWhole(match) }
}
