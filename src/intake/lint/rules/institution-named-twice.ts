import type { Finding, Severity } from '../../../core/base/finding.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { mendingItem } from '../mending-list.ts'
import { page } from '../pages/institution-named-twice.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'institution-named-twice'
const severity: Severity = 'info'

/** Who answers for a measure is no partner in it, and a list names everybody once. */
export const institutionNamedTwice: Rule = {
  name,
  severity,
  about: {
    bg: 'Институцията е посочена два пъти: и като отговорна, и като партньор, или повторно в един списък.',
    en: 'An institution is named twice: as responsible and as a partner, or again in one list.',
  },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure): Finding[] => {
      const responsible = new Set(measure.responsible.map((each) => each.name))
      const both = measure.partners.filter(
        ({ name: partner, known }) => known && responsible.has(partner),
      )
      return [
        ...both.map(({ asPrinted }) => ({
          ...placeOf(measure, 'partners'),
          rule: name,
          severity,
          actual: asPrinted,
          expected: inLanguageOf(draft, { bg: 'само една роля', en: 'one role only' }),
          message: {
            bg: `„${asPrinted}“ е и отговорна институция, и партньор по същата мярка.`,
            en: `“${asPrinted}” is both responsible and a partner in the same measure.`,
          },
          ...mendingItem(measure, 'partners', asPrinted),
        })),
        ...(['responsible', 'partners'] as const).flatMap((cell) =>
          repeatedIn(measure, cell).map((printed) => ({
            ...placeOf(measure, cell),
            rule: name,
            severity,
            actual: printed,
            expected: inLanguageOf(draft, { bg: 'едно споменаване', en: 'one mention' }),
            message: {
              bg: `„${printed}“ е изброена повече от веднъж.`,
              en: `“${printed}” is listed more than once.`,
            },
            ...mendingItem(measure, cell, printed),
          })),
        ),
      ]
    }),
}

/** The items of a list that stand in it again, letter by letter. */
function repeatedIn({ text }: DraftMeasure, cell: 'responsible' | 'partners'): string[] {
  const items = text[cell].split(/[,;\n]/).map((item) => item.trim())
  const met = new Set<string>()
  const again = items.filter((item) => item !== '' && (met.has(item) || !met.add(item)))
  return [...new Set(again)]
}
