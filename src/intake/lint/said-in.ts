import type { Draft } from '../../core/draft/draft.ts'
import { similarity, tellingWords } from '../interpret/label-similarity.ts'
import { wordsOf } from '../words/words-of.ts'

/** Whether a cell speaks of what a label names: most of the label's telling words stand in it. */
export function saidIn(text: string, label: string, draft: Draft): boolean {
  const words = wordsOf[draft.language]
  const named = tellingWords(label, words)
  const there = tellingWords(text, words)
  const found = named.filter((word) => there.some((other) => similarity([word], [other]) > 0))
  return named.length === 0 || found.length * 2 >= named.length
}
