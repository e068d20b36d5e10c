import type { Draft } from '../../core/draft/draft.ts'
import { editDistance } from '../interpret/edit-distance.ts'
import { similarity, tellingWords } from '../interpret/label-similarity.ts'
import { wordsOf } from '../words/words-of.ts'

/** Whether a cell speaks of what a label names: most of the label's telling words stand in it. */
export function saidIn(text: string, label: string, draft: Draft): boolean {
  const words = wordsOf[draft.language]
  const named = tellingWords(label, words)
  const there = tellingWords(text, words)
  const found = named.filter((word) => there.some((other) => sameButForASlip(word, other)))
  return named.length === 0 || found.length * 2 >= named.length
}

/** One word of the first is among the others, in some form or but for a slip of the pen. */
export const shareAWord = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => others.some((other) => sameButForASlip(word, other)))

const sameButForASlip = (a: string, b: string): boolean =>
  similarity([a], [b]) > 0 || (a.length >= 5 && editDistance(a, b, 1) <= 1)

/** A line of the cell names the thing and gives no number; a long sentence tells how things stand. */
export const namedWithoutValue = (text: string, label: string, draft: Draft): boolean =>
  text
    .split('\n')
    .some(
      (line) => !/\d/.test(line) && line.length < label.length * 2 && saidIn(line, label, draft),
    )
