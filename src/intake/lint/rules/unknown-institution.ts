import { type Finding, nowhere } from '../../../core/base/finding.ts'
import type { Draft, DraftInstitution, DraftMeasure } from '../../../core/draft/draft.ts'
import { suggestInstitution } from '../../interpret/suggest-institution.ts'
import type { Register } from '../../register.ts'
import { abbreviationSlips } from '../abbreviation-slips.ts'
import { isAbbreviation } from '../abbreviations.ts'
import { mendingName } from '../mending.ts'
import { nearest } from '../nearest.ts'
import { page } from '../pages/unknown-institution.ts'
import { inLanguageOf, nothingElse, placeOf, type Rule } from '../rule.ts'

const name = 'unknown-institution'
const severity = 'warning'

/**
 * Who is responsible must be known. Partners may be anybody ("employers' organisations"), so that
 * among them only a slip of the pen in a known name is told. A name that resembles none is told once;
 * a misspelt abbreviation has a rule of its own.
 */
export const unknownInstitution: Rule = {
  name,
  severity,
  about: {
    bg: 'Институцията не е в регистъра.',
    en: 'The institution is not in the register.',
  },
  page,
  check(draft, { register } = nothingElse) {
    const strangers = allUnknown(draft)
    if (strangers !== undefined) return [ofAnotherCountry(strangers, draft)]
    const slips = abbreviationSlips(draft, register)
    const known = knownNames(draft)
    const near = remembered(
      (printed: string) => nearest(printed, known) ?? nearInRegister(printed, register),
    )
    const told = new Set<string>()
    return draft.measures
      .flatMap(mentions)
      .filter(({ institution }) => !institution.known)
      .filter(({ institution, cell }) => slips.meant(institution.asPrinted, cell) === undefined)
      .flatMap((mention): Finding[] => {
        const printed = mention.institution.asPrinted
        const meant = near(printed)
        if (meant !== undefined) return [mistaken(mention, meant)]
        if (mention.cell === 'partners' || told.has(printed)) return []
        told.add(printed)
        return [stranger(mention, draft)]
      })
  },
}

/** So many names of which none is known are those of another country: one finding says so for all. */
const fewest = 8

function allUnknown(draft: Draft): readonly Mention[] | undefined {
  const all = draft.measures.flatMap(mentions)
  const names = new Set(all.map(({ institution }) => institution.asPrinted))
  return names.size >= fewest && all.every(({ institution }) => !institution.known)
    ? all
    : undefined
}

function ofAnotherCountry(all: readonly Mention[], draft: Draft): Finding {
  const names = [...new Set(all.map(({ institution }) => institution.asPrinted))]
  return {
    ...nowhere,
    rule: name,
    severity,
    actual: names.slice(0, 3).join(', '),
    expected: inLanguageOf(draft, { bg: 'известни институции', en: 'known institutions' }),
    message: {
      bg: `Нито една от ${names.length} институции в плана не е в регистъра; ако планът е на друга държава, имената остават така, както са отпечатани.`,
      en: `None of the plan’s ${names.length} institutions is in the register; if the plan is another country’s, the names stay as printed.`,
    },
  }
}

const mistaken = (
  { measure, cell, institution: { asPrinted: printed } }: Mention,
  meant: string,
) => {
  const mend = mendingName(measure, cell, printed, meant)
  return {
    ...placeOf(measure, cell),
    rule: name,
    severity,
    actual: printed,
    expected: meant,
    message: {
      bg: `„${printed}“ не е сред известните институции; може би е „${meant}“?`,
      en: `“${printed}” is not among the known institutions; is it “${meant}”?`,
    },
    ...(mend && { mend }),
  } as const
}

const stranger = ({ measure, cell, institution: { asPrinted: printed } }: Mention, draft: Draft) =>
  ({
    ...placeOf(measure, cell),
    rule: name,
    severity: isKindOf(printed) ? 'info' : severity,
    actual: printed,
    expected: inLanguageOf(draft, { bg: 'известна институция', en: 'a known institution' }),
    message: {
      bg: `„${printed}“ не е сред известните институции.`,
      en: `“${printed}” is not among the known institutions.`,
    },
  }) as const

/** In small letters: bodies of a kind ("municipalities"), of which no register has each. */
const isKindOf = (printed: string): boolean =>
  /^\p{Ll}/u.test(printed) && !/\p{Lu}{2}/u.test(printed)

interface Mention {
  readonly measure: DraftMeasure
  readonly institution: DraftInstitution
  readonly cell: 'responsible' | 'partners'
}

const mentions = (measure: DraftMeasure): Mention[] =>
  (['responsible', 'partners'] as const).flatMap((cell) =>
    measure[cell].map((institution) => ({ measure, institution, cell })),
  )

function knownNames(draft: Draft): Set<string> {
  const names = draft.measures
    .flatMap(mentions)
    .filter(({ institution }) => institution.known)
    .flatMap(({ institution }) => [institution.name, institution.asPrinted])
  return new Set([...names, ...draft.glossary.map((entry) => entry.abbreviation)])
}

/** One letter in five may differ. Slips in abbreviations are told by their own rule. */
function nearInRegister(printed: string, register: Register): string | undefined {
  if (isAbbreviation(printed)) return undefined
  const suggestion = suggestInstitution(printed, register)
  const near =
    suggestion !== undefined &&
    suggestion.distance > 0 &&
    suggestion.distance * 5 <= printed.length + 1
  return near ? suggestion.institution.shortName : undefined
}

/** A name that stands in many rows is looked for once. */
function remembered(
  ask: (printed: string) => string | undefined,
): (printed: string) => string | undefined {
  const answers = new Map<string, string | undefined>()
  return (printed) => {
    if (!answers.has(printed)) answers.set(printed, ask(printed))
    return answers.get(printed)
  }
}
