import { draftWords } from '../draft-words.ts'
import { mendingWords } from '../mending.ts'
import { page } from '../pages/misspelt-word.ts'
import { placeOf, type Rule } from '../rule.ts'
import { wordSlips } from '../word-slips.ts'

const name = 'misspelt-word'
const severity = 'info'

/** Known only from the plan itself: a word met once, a letter away from one that it uses often. */
export const misspeltWord: Rule = {
  name,
  severity,
  about: {
    bg: 'Думата се среща веднъж и се различава с една буква от дума, която планът често използва.',
    en: 'A word is met once and differs by a letter from a word that the plan often uses.',
  },
  page,
  check(draft) {
    const all = draftWords(draft)
    const slips = wordSlips(all.counts)
    if (slips.size === 0) return []
    return all.cells.flatMap(({ measure, cell, words }) =>
      words.flatMap((word) => {
        const slip = slips.get(word.toLowerCase())
        if (slip === undefined) return []
        const meant = likeIn(word, slip)
        return [
          {
            ...placeOf(measure, cell),
            rule: name,
            severity,
            actual: word,
            expected: meant,
            message: {
              bg: `Думата „${word}“ вероятно е „${meant}“.`,
              en: `The word “${word}” is probably “${meant}”.`,
            },
            mend: mendingWords(measure, cell, new Map([[word, meant]])),
          },
        ]
      }),
    )
  },
}

/** With a capital, or in capitals, as printed. */
function likeIn(printed: string, meant: string): string {
  if (printed === printed.toUpperCase()) return meant.toUpperCase()
  const [first = ''] = printed
  return first === first.toLowerCase() ? meant : meant[0]?.toUpperCase() + meant.slice(1)
}
