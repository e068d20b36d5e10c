import { nowhere } from '../../../core/base/finding.ts'
import { abbreviationsIn } from '../abbreviations.ts'
import { draftWords, wordsIn } from '../draft-words.ts'
import { page } from '../pages/abbreviation-never-used.ts'
import { inLanguageOf, type Rule } from '../rule.ts'

const name = 'abbreviation-never-used'
const severity = 'info'

export const abbreviationNeverUsed: Rule = {
  name,
  severity,
  about: {
    bg: 'Съкращението е обяснено, но не се среща в мерките.',
    en: 'An abbreviation is explained but no measure uses it.',
  },
  page,
  check(draft) {
    const { cells, printed } = draftWords(draft)
    let lines: string[] | undefined
    const inOrder = (words: readonly string[]): boolean => {
      lines ??= cells.map((cell) => ` ${cell.words.join(' ')} `)
      return lines.some((line) => line.includes(` ${words.join(' ')} `))
    }
    const isUsed = (abbreviation: string): boolean => {
      const words = wordsIn(abbreviation)
      return words.every((word) => printed.has(word)) && (words.length < 2 || inOrder(words))
    }
    const partsAreUsed = (abbreviation: string): boolean => {
      const parts = abbreviationsIn(abbreviation)
      return parts.length > 1 && parts.every(isUsed)
    }
    return draft.glossary
      .filter(({ abbreviation }) => !isUsed(abbreviation) && !partsAreUsed(abbreviation))
      .map(({ abbreviation, meaning }) => ({
        ...nowhere,
        rule: name,
        severity,
        actual: abbreviation,
        expected: inLanguageOf(draft, { bg: 'употреба в мярка', en: 'a use in a measure' }),
        message: {
          bg: `Съкращението „${abbreviation}“ (${meaning}) е обяснено, но не се среща в нито една мярка.`,
          en: `“${abbreviation}” (${meaning}) is explained, but no measure uses it.`,
        },
      }))
  },
}
