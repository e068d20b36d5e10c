import { latinOf } from '../../base/latin.ts'
import { cyrillicOf, looseOf } from './cyrillic.ts'
import { isOneSlip } from './one-slip.ts'
import type { IndexedStem, SearchIndex } from './search-index.ts'
import { stemOf } from './stem.ts'
import { emptyWords, synonyms } from './synonyms.ts'
import { likeness, trigramsOf } from './trigrams.ts'
import { wordsOf } from './words.ts'

/** More than a person asks for, and no more than a server should look for. */
export const mostWords = 8
const longestQuery = 200

/** How much a word counts that is not the very one that was typed. */
const worth = { itself: 1, synonym: 0.5, beginning: 0.6, slip: 0.5 }

/** How alike a slip is to what was meant; below it are other words. */
const leastLikeness = 0.55

/** How many words are told that were taken for one. */
const mostTold = 3

/** A beginning of fewer letters begins too much. */
const shortestBeginning = 4

export interface Hit {
  /** The measure's code. */
  readonly code: string
  readonly score: number
}

export interface Found {
  /** The best first; of as good ones in the order of the plan. */
  readonly hits: readonly Hit[]
  /** The stems that were taken for what was typed, to be marked where they stand. */
  readonly stems: ReadonlySet<string>
  /** What stands nowhere as it was typed, with the words that were taken for it, the likest first. */
  readonly slips: readonly Slip[]
}

export interface Slip {
  readonly typed: string
  readonly taken: readonly string[]
}

/** A stem of the index, and how much it counts for a word that was typed. */
interface Meant {
  readonly indexed: IndexedStem
  readonly worth: number
  readonly isSlip?: true
}

/**
 * The measures in which every word stands that somebody typed, in whatever form, letters or spelling; where
 * there are none, those in which most of them stand.
 */
export function search(index: SearchIndex, query: string): Found {
  const typed = [...new Set(wordsOf(query.slice(0, longestQuery)))]
  const telling = typed.filter((word) => !emptyWords.has(word))
  const words = (telling.length > 0 ? telling : typed).slice(0, mostWords)
  const meant = words.map((word) => meantBy(word, index))
  const scores = new Map<number, { score: number; words: number }>()
  for (const stems of meant)
    for (const [measure, score] of scoresOf(stems, index)) {
      const known = scores.get(measure) ?? { score: 0, words: 0 }
      scores.set(measure, { score: known.score + score, words: known.words + 1 })
    }
  const most = Math.max(0, ...[...scores.values()].map((each) => each.words))
  const hits = [...scores]
    .filter(([, each]) => each.words === most)
    .map(([measure, { score }]) => ({ measure, score }))
    .toSorted((a, b) => b.score - a.score || a.measure - b.measure)
  return {
    hits: hits.flatMap(({ measure, score }) => {
      const code = index.measures[measure]?.code
      return code === undefined ? [] : [{ code, score }]
    }),
    stems: new Set(meant.flatMap((stems) => stems.map(({ indexed }) => indexed.stem))),
    slips: words.flatMap((typed, index) => slipOf(typed, meant[index] ?? [])),
  }
}

/** Told where everything that a word was taken for is only like it. */
function slipOf(typed: string, meant: readonly Meant[]): Slip[] {
  if (meant.length === 0 || !meant.every(({ isSlip }) => isSlip)) return []
  const likest = meant.toSorted((a, b) => b.worth - a.worth).slice(0, mostTold)
  return [{ typed, taken: likest.map(({ indexed }) => indexed.word) }]
}

/** Of each measure the best of the stems that stand in it; a rare word says more than a common one. */
function scoresOf(stems: readonly Meant[], { measures }: SearchIndex): Map<number, number> {
  const scores = new Map<number, number>()
  for (const { indexed, worth: counts } of stems) {
    const rarity = Math.log(1 + measures.length / indexed.postings.length)
    for (const { measure, weight } of indexed.postings) {
      const score = counts * rarity * (weight / (weight + 3))
      scores.set(measure, Math.max(scores.get(measure) ?? 0, score))
    }
  }
  return scores
}

/** What somebody may have meant by a word: itself, its synonyms, words that begin so; else slips of it. */
function meantBy(word: string, index: SearchIndex): readonly Meant[] {
  const known = new Map<string, Meant>()
  const note = (indexed: IndexedStem | undefined, counts: number) => {
    if (indexed && !known.has(indexed.stem)) known.set(indexed.stem, { indexed, worth: counts })
  }
  const typed = spellingsOf(word)
  for (const stem of typed.stems) note(index.stems.get(stem), worth.itself)
  const others = typed.stems.flatMap((stem) => [
    ...(synonymsOf.get(stem) ?? []),
    ...(index.named.get(stem) ?? []),
  ])
  for (const other of others) note(index.stems.get(other), worth.synonym)
  // A number is what it is: one that is not there is no slip of another.
  if (typed.isNumber) return [...known.values()]
  for (const indexed of sameInLatin(typed, index)) note(indexed, worth.itself)
  for (const indexed of beginningWith(typed.latin, index)) note(indexed, worth.beginning)
  return known.size > 0 ? [...known.values()] : slipsOf(typed, index)
}

/** A word as it may have been meant: typed in Latin letters, it may be a Bulgarian one. */
interface Typed {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly latin: string
  readonly isNumber: boolean
}

/** Digits that stand for letters on a telephone stand within such: „6kola“ is a word, „64а“ a number. */
const wordOfTelephones = /^(?=[a-z46]*[a-z]{2})[a-z46]+$/

function spellingsOf(word: string): Typed {
  const isLatin = wordOfTelephones.test(word)
  const words = isLatin ? [...new Set([word, cyrillicOf(word)])] : [word]
  return {
    words,
    stems: words.map(stemOf),
    latin: latinOf(word),
    isNumber: !isLatin && /\p{N}/u.test(word),
  }
}

/** The same in the other letters; of a word of Latin letters also what is the same but for letters that stand for one another. */
function sameInLatin({ stems, latin, words }: Typed, index: SearchIndex): IndexedStem[] {
  if (latin.length < 3) return []
  const loose = words.length > 1 ? stems.slice(1).map(looseOf) : []
  return [
    ...stems.flatMap((stem) => index.byLatin.get(latinOf(stem)) ?? []),
    ...loose.flatMap((stem) => (stem.length < 3 ? [] : (index.byLoose.get(stem) ?? []))),
  ]
}

/** The stems of words that begin so. */
function beginningWith(beginning: string, { latinForms }: SearchIndex): IndexedStem[] {
  if (beginning.length < shortestBeginning) return []
  let [low, high] = [0, latinForms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((latinForms[middle]?.form ?? '') < beginning) low = middle + 1
    else high = middle
  }
  const found: IndexedStem[] = []
  for (let at = low; latinForms[at]?.form.startsWith(beginning); at += 1) {
    const indexed = latinForms[at]?.indexed
    if (indexed) found.push(indexed)
  }
  return found
}

/** A shorter word with another letter is another word. */
const shortestWithSlip = 5

/** Only where nothing else was meant: a slip costs a look at every word. One letter first, then what is alike as a whole. */
function slipsOf({ words, stems }: Typed, index: SearchIndex): Meant[] {
  const all = [...index.stems.values()]
  const byLoose = stems.flatMap((stem) => index.byLoose.get(looseOf(stem)) ?? [])
  const byLetter = all.filter(({ forms }) =>
    words.some((word) => word.length >= shortestWithSlip && hasSlipOf(word, forms)),
  )
  const near = [...new Set([...byLoose, ...byLetter])]
  if (near.length > 0) return near.map((indexed) => ({ indexed, worth: worth.slip, isSlip: true }))
  const latin = latinOf(stems.at(-1) ?? '')
  if (latin.length < 4) return []
  const pieces = trigramsOf(latin)
  return all.flatMap((indexed) => {
    const alike = likeness(pieces, indexed.trigrams)
    return alike >= leastLikeness
      ? [{ indexed, worth: worth.slip * alike, isSlip: true as const }]
      : []
  })
}

const hasSlipOf = (word: string, forms: ReadonlySet<string>): boolean => {
  for (const form of forms) if (form.length >= 4 && isOneSlip(word, form)) return true
  return false
}

const synonymsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, Set<string>>()
  for (const group of synonyms) {
    const stems = [...new Set(group.map(stemOf))]
    for (const stem of stems) {
      const known = all.get(stem) ?? new Set()
      for (const other of stems) if (other !== stem) known.add(other)
      all.set(stem, known)
    }
  }
  return new Map([...all].map(([stem, others]) => [stem, [...others]]))
})()
