import type { LanguageWords } from '../words/language-words.ts'
import { type CellThing, under } from './cell-thing.ts'
import { cleanLabel } from './clean-label.ts'
import { withoutLead } from './part-of-thing.ts'
import { readThing } from './read-thing.ts'
import type { Thing } from './thing.ts'

/** A part that is counted on its own: "3 000 жени", "в общините – 60 бр."; undefined for "10" and "половината". */
export function countedPart(part: string, words: LanguageWords): Thing | undefined {
  // "..., в т.ч. 40 жени (за 2024 г.: 90)": the bracket may be about the whole.
  if (part.includes('(')) return undefined
  const thing = readThing(part, words)
  return thing.value === null || thing.label === '' ? undefined : thing
}

/** The part as a thing under the name of the whole; whether it is one to report on is for a person to say. */
export const partOf = (whole: CellThing, part: Thing): CellThing => ({
  ...part,
  form: 'inside',
  parent: whole.part || whole.label === '' ? whole.parent : under(whole.parent, whole.label),
  shared: false,
  part: true,
})

/** A thing, and behind it the part that the next piece tells: beside it, or as its note. */
export function withPart(whole: CellThing, piece: string, words: LanguageWords): CellThing[] {
  const part = countedPart(withoutLead(piece, words), words)
  return part
    ? [whole, partOf(whole, part)]
    : [{ ...whole, notes: [...whole.notes, cleanLabel(piece)] }]
}
