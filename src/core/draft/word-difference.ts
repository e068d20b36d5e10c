/** A run of words that both texts have, or only the older, or only the newer one. */
export interface TextPart {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** Beyond so many words on a side a text is shown as replaced whole: the cost grows with their product. */
const mostWords = 2000

/**
 * What was struck out and what was put in, word by word: the longest common run of words is kept. White
 * space goes with the word before it. The parts that are not added make up the older text, those
 * that are not removed the newer one.
 */
export function wordDifference(before: string, after: string): TextPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = commonStart(old, now)
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse())
  const parts = [
    ...told('kept', now.slice(0, start)),
    ...changedParts(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...told('kept', now.slice(now.length - end)),
  ]
  return joined(parts)
}

/** A number in groups of digits is one word, a sign is one of its own: "МВР," is the "МВР" that "МВР" is. */
const word = /^\s+|\d+(?:[\s.,]\d+)*\s*|[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]\s*/gu

const wordsOf = (text: string): string[] => text.match(word) ?? []

const told = (kind: TextPart['kind'], words: readonly string[]): TextPart[] =>
  words.map((text) => ({ kind, text }))

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function changedParts(old: readonly string[], now: readonly string[]): TextPart[] {
  if (Math.max(old.length, now.length) > mostWords) return replaced(old, now)
  const lengths = commonLengths(old, now)
  const at = (i: number, j: number) => lengths[i * (now.length + 1) + j] ?? 0
  const parts: TextPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]]
    if (was !== undefined && was === is) {
      parts.push({ kind: 'kept', text: is })
      i += 1
      j += 1
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: was })
      i += 1
    } else if (is !== undefined) {
      parts.push({ kind: 'added', text: is })
      j += 1
    }
  }
  return parts
}

const replaced = (old: readonly string[], now: readonly string[]): TextPart[] => [
  ...told('removed', old),
  ...told('added', now),
]

/** For each pair of places the length of the longest common run of words behind them. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  return lengths
}

/** Parts of one kind that follow each other are one part. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const runs: TextPart[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.kind === part.kind) runs[runs.length - 1] = { ...part, text: last.text + part.text }
    else runs.push(part)
  }
  return runs
}
