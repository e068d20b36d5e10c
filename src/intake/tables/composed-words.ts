import type { ColumnKey } from './column-match.ts'
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
  addTo(composed, 'goalNumber', 'objective', ' ')
  addTo(composed, 'activity', 'measure', '\n')
  return composed
}

/** The activities of a measure are lines of its text; the number of an objective stands before it. */
function addTo(words: Map<ColumnKey, string>, from: ColumnKey, to: ColumnKey, by: string): void {
  const [said, own] = [words.get(from), words.get(to)]
  words.delete(from)
  if (said === undefined) return
  const parts = from === 'goalNumber' ? [asNumber(said), own] : [own, said]
  words.set(to, parts.filter((part) => part !== undefined && part !== '').join(by))
}

/** "1" and "1." before a title are "1.". */
const asNumber = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text)

/** Each sum behind its source, line by line; other numbers of lines cannot be told apart. */
function fromSource(source: string, budget: string): string {
  const [sources, sums] = [source.split('\n'), budget.split('\n')]
  const paired = sources.length === sums.length && sums.every((sum) => /\d/.test(sum))
  if (paired) return sources.map((each, index) => `${each} – ${sums[index]}`).join('\n')
  return budget === '' ? source : `${source}\n${budget}`
}
