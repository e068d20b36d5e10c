/** A title that is longer than this is one that readers of documents no longer take for a title. */
const longestLine = 200

/**
 * A long title in lines, each going on in lower case as the lines of a title do, so that who reads
 * the document joins them again. A title without such a place stays whole.
 */
export function titleLines(title: string): string[] {
  if (title.length <= longestLine) return [title]
  const places = [...title.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => index)
  const cut = places.findLast((place) => place > 0 && place <= longestLine)
  return cut === undefined ? [title] : [title.slice(0, cut), ...titleLines(title.slice(cut + 1))]
}
