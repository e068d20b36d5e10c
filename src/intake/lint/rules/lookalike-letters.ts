import type { Draft } from '../../../core/draft/draft.ts'
import { type DraftWords, draftWords } from '../draft-words.ts'
import {
  type Alphabet,
  alphabetOf,
  mixesAlphabets,
  unmixed,
  writtenIn,
} from '../look-alike-letters.ts'
import { mendingWords } from '../mending.ts'
import { page } from '../pages/lookalike-letters.ts'
import { placeOf, type Rule } from '../rule.ts'

const name = 'lookalike-letters'
const severity = 'warning'

/** A word of both alphabets, or of the wrong one, that one can write in full: to a search it is no word. */
export const lookalikeLetters: Rule = {
  name,
  severity,
  about: {
    bg: 'В думата има букви от друга азбука, които изглеждат еднакво с нейните.',
    en: 'A word has letters of another alphabet that look like its own.',
  },
  page,
  check(draft) {
    const all = draftWords(draft)
    const own = ownAlphabet(draft)
    return all.cells.flatMap(({ measure, cell, words }) => {
      const text = measure.text[cell]
      if (!foreign[own].test(text)) return []
      const meant = new Map(
        words.flatMap((word, index) => {
          const written = meantBy(word, { words, index, own, all })
          return written === undefined ? [] : [[word, written] as const]
        }),
      )
      if (meant.size === 0) return []
      const [actual, expected] = [[...meant.keys()].join(', '), [...meant.values()].join(', ')]
      return [
        {
          ...placeOf(measure, cell),
          rule: name,
          severity,
          actual,
          expected,
          message: {
            bg: `В „${actual}“ има букви от две азбуки; вероятно е „${expected}“ и търсенето няма да намери думата.`,
            en: `“${actual}” has letters of two alphabets; it is probably “${expected}”, and a search will not find it.`,
          },
          mend: mendingWords(measure, cell, meant),
        },
      ]
    })
  },
}

const foreign = { cyrillic: /[A-Za-z\u00c0-\u024f]/, latin: /[\u0400-\u052f]/ } as const

/** The alphabet of most measures' names. */
function ownAlphabet({ measures }: Draft): Alphabet {
  const inCyrillic = measures.filter(({ text }) => /\p{Script=Cyrillic}{2}/u.test(text.measure))
  return inCyrillic.length * 2 >= measures.length ? 'cyrillic' : 'latin'
}

interface Met {
  readonly words: readonly string[]
  readonly index: number
  readonly own: Alphabet
  readonly all: DraftWords
}

function meantBy(word: string, met: Met): string | undefined {
  if (mixesAlphabets(word)) return unmixed(word)
  const { own, all } = met
  if (!foreign[own].test(word) || (word.length === 1 && !isLost(word, met))) return undefined
  const written = writtenIn(own, word)
  const times = (each: string) => all.counts.get(each.toLowerCase()) ?? 0
  // Of two ways to write a word the plan means the one that it uses more: EMPACT, not ЕМРАСТ.
  const isUsed = times(written) > 0 && times(written) >= times(word)
  const isMeant = alphabetOf(written) === own && isUsed
  return isMeant ? written : undefined
}

/** A small letter among words of the plan's alphabet; a capital alone may name a class or a level. */
const isLost = (letter: string, { words, index, own }: Met): boolean =>
  letter === letter.toLowerCase() &&
  [words[index - 1], words[index + 1]].every(
    (each) => each === undefined || alphabetOf(each) === own,
  )
