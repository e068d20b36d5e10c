/** Shorter words have too many neighbours; in a longer one nobody would look for a slip. */
const shortest = 7
const longest = 30
/** A word met so often is written as it is meant; one letter for another needs more of that. */
const often = 3
const veryOften = 8
/** Words that differ sooner or later than this are other words, or other forms of one. */
const sameAtStart = 3
const sameAtEnd = 3

/**
 * The words that are met once and are a slip of one that is often met: a letter too many, one missing,
 * two that changed places, or one for another. Where other words of the plan begin like the odd one
 * beyond the difference, it is a word of its own. All words are in small letters.
 */
export function wordSlips(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const words = [...counts].filter(([word]) => isLooked(word))
  const common = words.filter(([, times]) => times >= often)
  if (common.length === 0) return new Map()
  const near = withoutALetter(common.map(([word]) => word))
  const begun = beginnings(words)
  const slips = new Map<string, string>()
  for (const [word, times] of words) {
    if (times > 1) continue
    const meant = candidates(word, near)
      .filter((other) => isSlip(word, other, { counts, begun }))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]
    if (meant !== undefined) slips.set(word, meant)
  }
  return slips
}

const isLooked = (word: string): boolean =>
  word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word)

/** Each word under itself and under what is left of it without one of its letters. */
function withoutALetter(words: readonly string[]): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const word of words)
    for (const form of formsOf(word)) {
      const before = near.get(form)
      if (before === undefined) near.set(form, [word])
      else before.push(word)
    }
  return near
}

function formsOf(word: string): string[] {
  const forms = [word]
  for (let at = sameAtStart; at <= word.length - sameAtEnd; at++)
    forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

const candidates = (word: string, near: ReadonlyMap<string, readonly string[]>): string[] => [
  ...new Set(formsOf(word).flatMap((form) => near.get(form) ?? [])),
]

interface Known {
  readonly counts: ReadonlyMap<string, number>
  /** How many words begin so. */
  readonly begun: ReadonlyMap<string, number>
}

function isSlip(word: string, meant: string, { counts, begun }: Known): boolean {
  const start = sharedStart(word, meant)
  const end = sharedEnd(word, meant, start)
  const [odd, right] = [word.length - start - end, meant.length - start - end]
  if (start < sameAtStart || end < sameAtEnd) return false
  const swapped = odd === 2 && right === 2 && word[start] === meant[start + 1]
  if (!swapped && (odd > 1 || right > 1)) return false
  const replaced = odd === 1 && right === 1
  if (replaced && (counts.get(meant) ?? 0) < veryOften) return false
  return (begun.get(word.slice(0, start + Math.max(1, odd) + 1)) ?? 0) < 2
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let at = 0
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at++
  return at
}

function beginnings(words: readonly (readonly [string, number])[]): Map<string, number> {
  const begun = new Map<string, number>()
  for (const [word, times] of words)
    for (let length = sameAtStart + 1; length <= word.length; length++) {
      const start = word.slice(0, length)
      begun.set(start, (begun.get(start) ?? 0) + times)
    }
  return begun
}
