import { cellKeys } from '../../../core/draft/draft.ts'
import { placeOf, type Rule } from '../rule.ts'

const name = 'lookalike-letters'
const severity = 'warning'

/** Pairs of a Latin and a Cyrillic letter that look the same in print. */
const pairs = 'AА BВ CС EЕ HН KК MМ OО PР TТ XХ aа cс eе oо pр xх yу iі jј sѕ'.split(' ')
const toCyrillic = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]))
const toLatin = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]))

/** A word of both alphabets that one alphabet can write in full: to search and sort it is no word. */
export const lookalikeLetters: Rule = {
  name,
  severity,
  about: {
    bg: 'В думата са смесени кирилски и латински букви, които изглеждат еднакво.',
    en: 'A word mixes Cyrillic and Latin letters that look alike.',
  },
  check(draft) {
    const told = new Set<string>()
    return draft.measures.flatMap((measure) =>
      cellKeys.flatMap((cell) =>
        (measure.text[cell].match(/\p{L}+/gu) ?? []).flatMap((word) => {
          const meant = told.has(word) ? undefined : inOneAlphabet(word)
          if (meant === undefined) return []
          told.add(word)
          return [
            {
              ...placeOf(measure, cell),
              rule: name,
              severity,
              actual: word,
              expected: meant,
              message: {
                bg: `В „${word}“ има букви от две азбуки; вероятно е „${meant}“ и търсенето няма да намери думата.`,
                en: `“${word}” has letters of two alphabets; it is probably “${meant}”, and a search will not find it.`,
              },
            },
          ]
        }),
      ),
    )
  },
}

/** The word in the alphabet of most of its letters, undefined when it is not mixed or fits neither. */
function inOneAlphabet(word: string): string | undefined {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic === 0 || latin === 0) return undefined
  const tables = cyrillic >= latin ? [toCyrillic, toLatin] : [toLatin, toCyrillic]
  return tables
    .map((table) => [...word].map((letter) => table.get(letter) ?? letter).join(''))
    .find((meant) => !(/\p{Script=Cyrillic}/u.test(meant) && /\p{Script=Latin}/u.test(meant)))
}
