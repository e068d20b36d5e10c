import { perLanguage } from '../words/per-language.ts'
import { unmixScripts } from './look-alikes.ts'
import { remembered } from './remembered.ts'

/** Word forms of one noun or verb share their first letters: "презаселени" and "презаселване". */
const stemLength = 5
/** What a shared stem counts beside a shared word. */
const stemWeight = 0.6

/** The words of a label that tell it from others: no "брой", no prepositions, look-alikes unmixed. */
export const tellingWords = remembered((label, words): readonly string[] => {
  const all = unmixScripts(label.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []
  const { exact, stems } = commonWords(words)
  return all.filter((word) => !exact.has(word) && !stems.some((stem) => word.startsWith(stem)))
})

const commonWords = perLanguage(({ common }) => ({
  exact: new Set(common),
  stems: common.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1)),
}))

/**
 * How much two labels speak of the same thing, from 0 to 1: shared words over all words (Sørensen and
 * Dice), a shared stem counting for less than a shared word.
 */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const rest = [...b]
  let shared = 0
  for (const match of [sameWord, sameStem]) {
    for (const word of a) {
      if (match === sameStem && b.includes(word)) continue
      const index = rest.findIndex((other) => match(word, other))
      if (index === -1) continue
      rest.splice(index, 1)
      shared += match === sameWord ? 1 : stemWeight
    }
  }
  return (2 * shared) / (a.length + b.length)
}

const sameWord = (a: string, b: string): boolean => a === b

const sameStem = (a: string, b: string): boolean =>
  a.length >= stemLength &&
  b.length >= stemLength &&
  a.slice(0, stemLength) === b.slice(0, stemLength)
