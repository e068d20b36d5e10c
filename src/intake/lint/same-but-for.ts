import { tellingWords } from '../interpret/label-similarity.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { shareAWord } from './said-in.ts'

/** Two lines that name nearly the same: the words in which they differ, those of the first before. */
export interface NearlySame {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** So many lines of a cell are compared. */
const mostLines = 12
const fewestShared = 4
const mostDiffering = 2

/**
 * A line of one cell that stands in the other with a word or two replaced: "weekly reports of ..." for
 * "periodic reports of ...". A line that stands in both as it is has its partner already.
 */
export function sameButForAWord(
  first: string,
  second: string,
  words: LanguageWords,
): NearlySame | undefined {
  const [before, after] = [linesOf(first, words), linesOf(second, words)]
  const alone = (line: readonly string[], others: readonly (readonly string[])[]): boolean =>
    line.length > fewestShared &&
    !others.some((other) => without(line, other).length + without(other, line).length === 0)
  for (const a of before.filter((line) => alone(line, after)))
    for (const b of after.filter((line) => alone(line, before))) {
      const [lost, gained] = [without(a, b), without(b, a)]
      if (a.length - lost.length >= fewestShared && isReplaced(lost, gained))
        return { before: lost, after: gained }
    }
  return undefined
}

const linesOf = (text: string, words: LanguageWords): (readonly string[])[] =>
  text
    .split(/[\n;]/u)
    .slice(0, mostLines)
    .map((line) => tellingWords(line, words).filter((word) => /^\p{L}{4,}$/u.test(word)))

/** The words of a line that the other has in no form. */
const without = (line: readonly string[], other: readonly string[]): string[] =>
  line.filter((word) => !shareAWord([word], other))

const isReplaced = (lost: readonly string[], gained: readonly string[]): boolean =>
  lost.length > 0 && lost.length <= mostDiffering && lost.length === gained.length
