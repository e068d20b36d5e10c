import type { CellKey, DraftMeasure } from '../../../core/draft/draft.ts'
import { wordsOf } from '../../words/words-of.ts'
import { abbreviationSlips } from '../abbreviation-slips.ts'
import { abbreviationsIn, explainedInText, usedAbbreviations } from '../abbreviations.ts'
import { mixesAlphabets } from '../look-alike-letters.ts'
import { page } from '../pages/abbreviation-not-in-glossary.ts'
import { inLanguageOf, nothingElse, placeOf, type Rule } from '../rule.ts'

const name = 'abbreviation-not-in-glossary'
const severity = 'warning'

/** Who must act has to be understood by everybody; in other cells an abbreviation is only noted. */
const institutionCells: readonly CellKey[] = ['responsible', 'partners']

export const abbreviationNotInGlossary: Rule = {
  name,
  severity,
  about: {
    bg: 'Съкращението не е обяснено в списъка на съкращенията.',
    en: 'The list of abbreviations does not explain the abbreviation.',
  },
  page,
  check(draft, { register } = nothingElse) {
    if (draft.glossary.length === 0) return []
    const known = new Set([
      ...draft.glossary.flatMap((entry) => abbreviationsIn(entry.abbreviation)),
      ...explainedInText(draft),
      ...wordsOf[draft.language].wellKnown,
    ])
    const slips = abbreviationSlips(draft, register)
    const met = new Set<string>()
    return usedAbbreviations(draft)
      .filter(({ abbreviation }) => !known.has(abbreviation) && !mixesAlphabets(abbreviation))
      .filter(({ abbreviation, cell }) => slips.meant(abbreviation, cell) === undefined)
      .filter(({ abbreviation }) => !met.has(abbreviation) && met.add(abbreviation))
      .filter(({ abbreviation, measure }) => !isUnknownInstitution(abbreviation, measure))
      .map(({ abbreviation, measure, cell }) => ({
        ...placeOf(measure, cell),
        rule: name,
        severity: institutionCells.includes(cell) ? severity : 'info',
        actual: abbreviation,
        expected: inLanguageOf(draft, {
          bg: 'пояснение в списъка на съкращенията',
          en: 'an entry in the list of abbreviations',
        }),
        message: {
          bg: `Съкращението „${abbreviation}“ го няма в списъка на съкращенията.`,
          en: `“${abbreviation}” is not in the list of abbreviations.`,
        },
      }))
  },
}

/** Told by the rule of unknown institutions already, with what it may be meant for. */
const isUnknownInstitution = (abbreviation: string, measure: DraftMeasure): boolean =>
  measure.responsible.some(({ known, asPrinted }) => !known && asPrinted === abbreviation)
