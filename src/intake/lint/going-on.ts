/** Whether one of many texts begins with a given one and goes on after it. */
export interface GoingOn {
  /** By so many characters at least. */
  readonly by: (beginning: string, more: number) => boolean
  /** With a letter: the beginning stops within a word. */
  readonly inWord: (beginning: string) => boolean
}

/** So many texts with one beginning are looked at: of more, some would go on so at once. */
const most = 60

/** Sorted when first asked. */
export function goingOn(texts: readonly string[]): GoingOn {
  let sorted: readonly string[] | undefined
  const anyAfter = (beginning: string, goesOn: (text: string) => boolean): boolean => {
    sorted ??= [...new Set(texts)].sort()
    const first = firstFrom(sorted, beginning)
    for (let index = first; index < Math.min(sorted.length, first + most); index++) {
      const text = sorted[index] ?? ''
      if (!text.startsWith(beginning)) return false
      if (goesOn(text)) return true
    }
    return false
  }
  return {
    by: (beginning, more) => anyAfter(beginning, (text) => text.length - beginning.length >= more),
    inWord: (beginning) =>
      anyAfter(beginning, (text) => /^\p{L}{2}/u.test(text.slice(beginning.length))),
  }
}

function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
