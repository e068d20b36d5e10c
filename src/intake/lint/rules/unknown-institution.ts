import type { Draft, DraftInstitution, DraftMeasure } from '../../../core/draft/draft.ts'
import { suggestInstitution } from '../../interpret/suggest-institution.ts'
import type { Register } from '../../register.ts'
import { nearest } from '../nearest.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'unknown-institution'
const severity = 'warning'

/**
 * Who is responsible must be known. Partners may be anybody ("employers' organisations"), so that
 * among them only a slip of the pen in a known name is told. Each name is told once.
 */
export const unknownInstitution: Rule = {
  name,
  severity,
  about: {
    bg: 'Институцията не е в регистъра.',
    en: 'The institution is not in the register.',
  },
  check(draft, register = { institutions: [] }) {
    const known = knownNames(draft)
    const told = new Set<string>()
    return draft.measures.flatMap((measure) =>
      mentions(measure).flatMap(({ institution, cell }) => {
        const printed = institution.asPrinted
        if (institution.known || told.has(printed)) return []
        told.add(printed)
        const meant = nearest(printed, known) ?? nearInRegister(printed, register)
        if (cell === 'partners' && meant === undefined) return []
        return [
          {
            ...placeOf(measure, cell),
            rule: name,
            severity,
            actual: printed,
            expected:
              meant ??
              inLanguageOf(draft, { bg: 'известна институция', en: 'a known institution' }),
            message:
              meant === undefined
                ? {
                    bg: `„${printed}“ не е сред известните институции.`,
                    en: `“${printed}” is not among the known institutions.`,
                  }
                : {
                    bg: `„${printed}“ не е сред известните институции; може би е „${meant}“?`,
                    en: `“${printed}” is not among the known institutions; is it “${meant}”?`,
                  },
          },
        ]
      }),
    )
  },
}

interface Mention {
  readonly institution: DraftInstitution
  readonly cell: 'responsible' | 'partners'
}

const mentions = (measure: DraftMeasure): Mention[] =>
  (['responsible', 'partners'] as const).flatMap((cell) =>
    measure[cell].map((institution) => ({ institution, cell })),
  )

function knownNames(draft: Draft): Set<string> {
  const names = draft.measures
    .flatMap(mentions)
    .filter(({ institution }) => institution.known)
    .flatMap(({ institution }) => [institution.name, institution.asPrinted])
  return new Set([...names, ...draft.glossary.map((entry) => entry.abbreviation)])
}

/** One letter in five may differ: in a short abbreviation two make another name. */
function nearInRegister(printed: string, register: Register): string | undefined {
  const suggestion = suggestInstitution(printed, register)
  const near = suggestion !== undefined && suggestion.distance * 5 <= printed.length + 1
  return near ? suggestion.institution.shortName : undefined
}
