/**
 * The known name that a printed one is a slip of: one letter more, less or other, or two neighbours
 * swapped; two such slips in a long name. Undefined when none or the printed name itself is known.
 */
export function nearest(printed: string, known: ReadonlySet<string>): string | undefined {
  const allowed = printed.length >= 12 ? 2 : 1
  if (printed.length < 4 || known.has(printed)) return undefined
  let best: { name: string; slips: number } | undefined
  for (const name of known) {
    if (Math.abs(name.length - printed.length) > allowed) continue
    const slips = distance(printed.toLowerCase(), name.toLowerCase())
    if (slips > 0 && slips <= allowed && slips < (best?.slips ?? 3)) best = { name, slips }
  }
  return best?.name
}

/** Edits that turn one word into another, a swap of neighbours being one (Damerau 1964, restricted). */
export function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const costs = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same]
      row.push(Math.min(...costs, swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY))
    }
    ;[before, last] = [last, row]
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
