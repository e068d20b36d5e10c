import type { Expected, ExpectedText, ExpectedWords } from './expectation.ts'

const lineMarks = /^[\s\-–—•‣▪◦·*]+(?=\S)/gmu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** White space folded, marks of list items and invisible characters left out. */
export const foldedText = (text: string): string =>
  text.normalize('NFC').replace(invisible, '').replace(lineMarks, '').replace(/\s+/gu, ' ').trim()

/** Letters and digits only, in small letters: what a name is compared by. */
export const foldedName = (text: string): string =>
  foldedText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** Whether some of the allowed values is the one that was read. */
export function agrees<T>(
  expected: Expected<T> | undefined,
  read: T,
  same: (a: T, b: T) => boolean = Object.is,
): boolean {
  if (expected === undefined) return true
  return allowed(expected).some((value) => same(value, read))
}

export function allowed<T>(expected: Expected<T>): readonly T[] {
  const several = typeof expected === 'object' && expected !== null && 'oneOf' in expected
  return several ? expected.oneOf : [expected as T]
}

export function textAgrees(expected: ExpectedText, read: string): boolean {
  const words = foldedText(read)
  const several = typeof expected === 'object' && 'oneOf' in expected ? expected.oneOf : [expected]
  return several.some((each) =>
    typeof each === 'object'
      ? each.contains.every((part) => words.includes(foldedText(part)))
      : foldedText(each) === words,
  )
}

/** The same for a name of which only some words may be expected. */
export function wordsAgree<T extends string | null>(
  expected: ExpectedWords<T> | undefined,
  read: T,
  same: (a: T, b: T) => boolean,
): boolean {
  if (expected === undefined) return true
  const said = foldedName(read ?? '')
  const several =
    typeof expected === 'object' && expected !== null && 'oneOf' in expected
      ? expected.oneOf
      : [expected]
  return several.some((each) =>
    typeof each === 'object' && each !== null
      ? each.contains.every((part) => said.includes(foldedName(part)))
      : same(each, read),
  )
}

/** One name within the other, or spelt alike by at least 0.85. */
export function sameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [foldedName(a), foldedName(b)].sort((x, y) => x.length - y.length)
  if (short === long) return true
  const within = ` ${long} `.includes(` ${short} `)
  return (within && short.length >= shortestPart) || similarity(short, long) >= alike
}

const shortestPart = 4
const alike = 0.85

/** 1 for the same text, 0 for nothing in common: one less the edits by the longer length. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 1
  if (Math.min(a.length, b.length) / longest < alike) return 0
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      const best = Math.min(
        (above[column - 1] ?? 0) + change,
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
      )
      line.push(best)
    }
    above = line
  }
  return 1 - (above[b.length] ?? longest) / longest
}

/** The same number, however many zeros it ends in. */
export const sameNumber = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && withoutZeros(a) === withoutZeros(b))

const withoutZeros = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text

/** The numbers in a text, written plainly: "7 500" is 7500. */
export const numbersIn = (text: string): readonly string[] =>
  (
    text.replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/gu, '').match(/(?<![\p{L}\d])\d+(?:[.,]\d+)?/gu) ??
    []
  ).map((number) => withoutZeros(number.replace(',', '.')))
