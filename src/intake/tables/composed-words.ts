import type { ColumnKey } from './header-words.ts'
import { withIndicatorWords } from './indicator-words.ts'

/** The words of a row by the cells that a plan has: those of other columns go to the cell they are about. */
export function composedWords(
  words: ReadonlyMap<ColumnKey, string>,
  columns: readonly (ColumnKey | undefined)[],
): Map<ColumnKey, string> {
  const composed = withIndicatorWords(words, columns)
  const [source, budget] = [words.get('source'), words.get('budget')]
  composed.delete('source')
  if (source !== undefined) composed.set('budget', fromSource(source, budget ?? ''))
  const [measure, activity] = [words.get('measure') ?? '', words.get('activity') ?? '']
  composed.delete('activity')
  if (activity !== '') composed.set('measure', `${measure}\n${activity}`.trim())
  return composed
}

/** Each sum behind its source, line by line; other numbers of lines cannot be told apart. */
function fromSource(source: string, budget: string): string {
  const [sources, sums] = [source.split('\n'), budget.split('\n')]
  const paired = sources.length === sums.length && sums.every((sum) => /\d/.test(sum))
  if (paired) return sources.map((each, index) => `${each} – ${sums[index]}`).join('\n')
  return budget === '' ? source : `${source}\n${budget}`
}
