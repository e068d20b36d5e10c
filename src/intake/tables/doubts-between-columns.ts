import type { ColumnKey } from './column-match.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/**
 * The meanings of columns that the words above them do not tell apart: two with one meaning below different words
 * ("Lead", and a word that nobody knows), and one that was left out beside others below the same words.
 */
export function confusedColumns(columns: Columns, texts: Texts): ColumnKey[] {
  return columns.flatMap((key, column) => {
    const lowest = texts[column]?.at(-1)
    const others = columns.flatMap((other, index) => (index === column ? [] : { other, index }))
    const siblings = others.filter(({ index }) => areSiblings(texts[column], texts[index]))
    if (key === undefined) return siblings.flatMap(({ other }) => other ?? [])
    const again = others.filter(
      ({ other, index }) => other === key && texts[index]?.at(-1) !== lowest,
    )
    return again.length >= (mostTold[key] ?? Number.POSITIVE_INFINITY) ? key : []
  })
}

/** As many others of one meaning are too many; a deadline may have its beginning and its end. */
const mostTold: Readonly<Partial<Record<ColumnKey, number>>> = {
  responsible: 1,
  partners: 1,
  deadline: 2,
}

/** Below the same words, and in other words. */
const areSiblings = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length > 1 && one.length === other.length && one[0] === other[0] && one[0] !== ''
