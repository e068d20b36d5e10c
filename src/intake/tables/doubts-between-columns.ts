import type { ColumnKey } from './header-words.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/**
 * The meanings of columns that the words above them do not tell apart: two with one meaning below different words
 * ("Lead", and a word that nobody knows), and one that was left out beside others below the same words.
 */
export function confusedColumns(columns: Columns, texts: Texts): ColumnKey[] {
  const below = Map.groupBy(columns.keys(), (column) => sharedWords(texts[column]))
  const meaning = Map.groupBy(columns.keys(), (column) => columns[column])
  return columns.flatMap((key, column) => {
    if (key === undefined) {
      const shared = sharedWords(texts[column])
      return shared === undefined
        ? []
        : (below.get(shared) ?? []).flatMap((one) => columns[one] ?? [])
    }
    const lowest = texts[column]?.at(-1)
    const most = mostTold[key] ?? Number.POSITIVE_INFINITY
    const again = (meaning.get(key) ?? []).filter((other) => texts[other]?.at(-1) !== lowest)
    return again.length >= most ? key : []
  })
}

/** As many others of one meaning are too many; a deadline may have its beginning and its end. */
const mostTold: Readonly<Partial<Record<ColumnKey, number>>> = {
  responsible: 1,
  partners: 1,
  deadline: 2,
}

/** What a column shares with its siblings: the words above it, in as many rows. */
const sharedWords = (texts: readonly string[] = []): string | undefined =>
  texts.length > 1 && texts[0] !== '' ? `${texts.length} ${texts[0]}` : undefined
