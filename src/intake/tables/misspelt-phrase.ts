import { editDistance } from '../interpret/edit-distance.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { spaced } from './spaced.ts'

/** Shorter words are too near to others. */
const shortest = 6
/** One slip in every so many letters. */
const lettersPerSlip = 7

/** The column that a header would name but for a slip or two of the pen: "Отговроник", "Dealine". */
export function misspeltPhrase(text: string, { phrases }: HeaderWords): ColumnKey | undefined {
  const said = spaced(text)
  if (said.length < shortest || said.length > 60) return undefined
  const slips = Math.max(1, Math.floor(said.length / lettersPerSlip))
  let best: { key: ColumnKey; distance: number } | undefined
  for (const [phrase, key] of phrases) {
    if (phrase.length < shortest || Math.abs(phrase.length - said.length) > slips) continue
    const distance = editDistance(said, phrase, slips)
    if (distance <= slips && distance < (best?.distance ?? slips + 1)) best = { key, distance }
  }
  return best?.key
}
