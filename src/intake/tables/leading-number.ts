import { matchColumn } from './column-match.ts'
import type { HeaderWords } from './header-words.ts'
import { bareNumber, splitLeadingNumber } from './printed-number.ts'

interface Split {
  readonly number: string
  readonly rest: string
}

export type SplitNumber = (text: string) => Split | undefined

/** "M3. Taps", "A.5 Wells", "SO1.2 – Wells": letters and figures that could be a name as well. */
const lettered =
  /^((?:№\s*)?\p{Lu}{1,3}[.\- ]?\d{1,3}(?:[.-]\d{1,3})*)(?:\s*[.):–—-]+\s*|\s+)(?=\p{L}|[„“"«(])/u
/** "Measure 4: Tanks" */
const worded = /^(\p{L}{3,20})\s+(?:№\s*)?(\d{1,3}(?:\.\d{1,3})*)\s*[.:)–—-]+\s*(?=\p{L}|[„“"«(])/u

const loosely =
  (words: HeaderWords): SplitNumber =>
  (text) => {
    const strict = splitLeadingNumber(text)
    if (strict !== undefined) return strict
    const [printed, word = '', number = ''] = worded.exec(text) ?? []
    if (printed !== undefined && matchColumn(word, words)?.key === 'measure')
      return { number, rest: text.slice(printed.length) }
    const [code, own = ''] = lettered.exec(text) ?? []
    return code === undefined
      ? undefined
      : { number: bareNumber(own), rest: text.slice(code.length) }
  }

/**
 * How the numbers before the words of measures are told from the words. Letters with figures are numbers
 * only where most measures begin so, each with another.
 */
export function leadingNumbers(texts: readonly string[], words: HeaderWords): SplitNumber {
  const loose = loosely(words)
  const split = texts.flatMap((text) => loose(text)?.number ?? [])
  const most = split.length > 1 && split.length * 3 >= texts.length * 2
  return most && new Set(split).size === split.length ? loose : splitLeadingNumber
}
