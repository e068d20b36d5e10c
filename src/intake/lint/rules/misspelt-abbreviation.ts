import { abbreviationSlips } from '../abbreviation-slips.ts'
import { usedAbbreviations } from '../abbreviations.ts'
import { mendingWords } from '../mending.ts'
import { page } from '../pages/misspelt-abbreviation.ts'
import { nothingElse, placeOf, type Rule } from '../rule.ts'

const name = 'misspelt-abbreviation'
const severity = 'warning'

export const misspeltAbbreviation: Rule = {
  name,
  severity,
  about: {
    bg: 'Съкращението се различава с една буква или с реда на буквите от познато съкращение.',
    en: 'An abbreviation differs from a known one by a letter or by the order of its letters.',
  },
  page,
  check(draft, { register } = nothingElse) {
    const slips = abbreviationSlips(draft, register)
    return usedAbbreviations(draft).flatMap(({ abbreviation, measure, cell }) => {
      const meant = slips.meant(abbreviation, cell)
      if (meant === undefined) return []
      return [
        {
          ...placeOf(measure, cell),
          rule: name,
          severity,
          actual: abbreviation,
          expected: meant,
          message: {
            bg: `Съкращението „${abbreviation}“ не е познато; вероятно е „${meant}“.`,
            en: `The abbreviation “${abbreviation}” is not known; it is probably “${meant}”.`,
          },
          mend: mendingWords(measure, cell, new Map([[abbreviation, meant]])),
        },
      ]
    })
  },
}
