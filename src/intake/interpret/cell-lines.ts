import type { LanguageWords } from '../words/language-words.ts'
import { says } from '../words/phrase-pattern.ts'
import { withListsApart } from './inline-lists.ts'
import { findNumbers } from './number.ts'

/** A line of a cell that says something on its own. */
export interface CellLine {
  readonly text: string
  readonly bulleted: boolean
}

const bullet =
  /^(?:[-–—•·*●▪◦■○✓➢►]+|\d{1,2}[.)](?=\s*\p{L})|(?:\d{1,2}\.){2,3}(?=\s+\p{L})|[IVX]{1,4}[.)](?=\s)|\p{L}\)(?=\s))\s*/u
const endsWithDash = /[-–—:]\s*$/
const bareNumber = /^\d[\d\s.,]*%?\.?$/
const cutDate = /\d{1,2}\.\s?\d{1,2}\.$/

/**
 * The lines of a cell, with those joined that only the width of the column broke: "специалисти –" and
 * "40 000", "участие във всички" and "консулски служби – 100 %".
 */
export function cellLines(text: string, words: LanguageWords): CellLine[] {
  const lines: CellLine[] = []
  for (const raw of withoutEnumeration(withListsApart(text).split('\n'))) {
    const line = readLine(raw)
    if (line.text === '' && !line.bulleted) continue
    const before = lines.at(-1)
    if (before && !line.bulleted && continues(before, line.text, words)) {
      lines[lines.length - 1] = { ...before, text: joined(before.text, line.text) }
    } else {
      lines.push(line)
    }
  }
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line.text))
}

const enumerated = /^\s*(\d{1,2})[.)]\s+(?=\S)/

/** "1. 25" over "2. 3": where every line has its number, that number is no value. */
function withoutEnumeration(lines: readonly string[]): readonly string[] {
  const counted = lines.every((line, index) => Number(enumerated.exec(line)?.[1]) === index + 1)
  return counted && lines.length > 1 ? lines.map((line) => line.replace(enumerated, '• ')) : lines
}

function readLine(raw: string): CellLine {
  const trimmed = raw.replace(/\s+/g, ' ').trim()
  const text = trimmed.replace(bullet, '')
  return { text, bulleted: text !== trimmed }
}

function joined(before: string, line: string): string {
  const separator = bareNumber.test(line) && !endsWithDash.test(before) && !cutDate.test(before)
  return separator ? `${before} – ${line}` : `${before} ${line}`.trim()
}

function continues(before: CellLine, line: string, words: LanguageWords): boolean {
  if (before.text === '' || openBrackets(before.text) > 0) return true
  if (cutDate.test(before.text) && /^(?:19|20)\d{2}/.test(line)) return true
  if (bareNumber.test(before.text) && /^\p{Ll}[^\d]*$/u.test(line)) return true
  if (findNumbers(before.text, words).length > 0 || before.text.endsWith(':')) return false
  if (/[-–—]$/.test(before.text)) return /^\d/.test(line)
  if (bareNumber.test(line)) return true
  // A list written in small letters is a list all the same.
  const goesOn = /^\p{Ll}/u.test(line) && !/^\p{Ll}/u.test(before.text)
  return goesOn || endsInTheMiddle(before.text, words)
}

/** A line that ends with a comma or a preposition is not over. */
function endsInTheMiddle(line: string, words: LanguageWords): boolean {
  const last = line.split(' ').at(-1) ?? ''
  return line.endsWith(',') || says(last, words.preposition) || says(last, words.unfinished)
}

const openBrackets = (text: string): number =>
  (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)
