import type { InBothLanguages, Language } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** What the register of institutions says of one. */
export interface InstitutionFacts {
  /** How plans abbreviate it. */
  readonly shortName: string
  readonly shortNameEn: string | null
  readonly name: InBothLanguages
  /** Other names and spellings that mean the same institution. */
  readonly aliases: readonly string[]
  /** The id of the institution that it belongs to. */
  readonly parentId: string | null
  /** Where the institution as such gets its mail. */
  readonly email: string | null
  /** In which language it is written to there. */
  readonly emailLanguage: Language
  readonly headName: string | null
  readonly headEmail: string | null
  readonly headLanguage: Language
  /** The first and the last day on which it is one; null where no such day is known. */
  readonly validFrom: PlainDate | null
  readonly validTo: PlainDate | null
}

export interface Institution extends InstitutionFacts {
  readonly id: string
  /** Counts its changes, from 1. */
  readonly version: number
}

/** The days on which an institution is one. */
type Validity = Pick<InstitutionFacts, 'validFrom' | 'validTo'>

export const isValidOn = ({ validFrom, validTo }: Validity, day: PlainDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)

/** Whether there is a day on which both are valid. */
export const areValidTogether = (one: Validity, other: Validity): boolean =>
  (one.validTo === null || other.validFrom === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom === null || one.validFrom <= other.validTo)

/** What an institution is called by. */
export type InstitutionNames = Pick<
  InstitutionFacts,
  'shortName' | 'shortNameEn' | 'name' | 'aliases'
>

/** Everything that it is called by. */
export const namesOf = (institution: InstitutionNames): string[] => [
  institution.shortName,
  ...(institution.shortNameEn === null ? [] : [institution.shortNameEn]),
  institution.name.bg,
  institution.name.en,
  ...institution.aliases,
]

/** A name as names are compared: spaces and capital letters do not make two of one. */
export const foldedName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

/** Those that have all the words of the query somewhere in their names, in the order given. */
export function institutionsFound<Some extends InstitutionFacts>(
  institutions: readonly Some[],
  query: string,
): Some[] {
  const words = foldedName(query)
    .split(' ')
    .filter((word) => word !== '')
  return institutions.filter((institution) => {
    const names = namesOf(institution).map(foldedName).join('\n')
    return words.every((word) => names.includes(word))
  })
}
