import type { MeasureText } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'

/**
 * "Baseline: 900 firms" over "Target: 2,000 firms" in the one cell of a column for both: each is read as the cell that it
 * names.
 */
export function withBothApart(text: MeasureText, words: LanguageWords): MeasureText {
  const [cell, other] =
    text.target === '' ? [text.baseline, text.target] : [text.target, text.baseline]
  if (other.trim() !== '') return text
  const { baseline, target } = labels(words)
  const lines = cell.split('\n')
  const from = lines.findIndex((line) => baseline.test(line))
  const to = lines.findIndex((line) => target.test(line))
  if (from === -1 || to === -1 || Math.min(from, to) !== 0) return text
  const [first, second] = [lines.slice(0, Math.max(from, to)), lines.slice(Math.max(from, to))]
  const [was, shall] = from < to ? [first, second] : [second, first]
  const without = (part: readonly string[], label: RegExp): string =>
    part.join('\n').replace(label, '')
  return { ...text, baseline: without(was, baseline), target: without(shall, target) }
}

const labels = perLanguage(({ columnWords }) => {
  const label = (phrases: readonly string[]): RegExp =>
    new RegExp(`^\\s*${phraseSource(phrases)}\\s*:\\s*`, 'iu')
  return { baseline: label(columnWords.baseline), target: label(columnWords.target) }
})
