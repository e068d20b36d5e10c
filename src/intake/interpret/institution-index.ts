import type { GlossaryEntry } from '../../core/draft/draft.ts'
import type { Register, RegisteredInstitution } from '../register.ts'
import { unmixScripts } from './look-alikes.ts'

/** A register made ready for looking names up. Built once for each register and glossary. */
export interface InstitutionIndex {
  /** The institution of a printed name; undefined where the register knows none. */
  readonly find: (printed: string) => RegisteredInstitution | undefined
  /** The same for a name that is already a key, as `nameKey` makes it. */
  readonly findKey: (key: string) => RegisteredInstitution | undefined
  /** The most words that a name in the register has. */
  readonly longest: number
}

/**
 * Finds institutions by short name, alias or full name in any language, in any form of its words, with
 * look-alike letters unmixed; and by what the document's own list of abbreviations says they mean.
 */
export function institutionIndex(
  register: Register,
  glossary: readonly GlossaryEntry[],
): InstitutionIndex {
  const registered = registeredIndex(register)
  if (glossary.length === 0) return registered
  const explained = new Map<string, RegisteredInstitution>()
  for (const { abbreviation, meaning } of glossary) {
    const institution = registered.find(abbreviation) ?? registered.find(meaning)
    if (!institution) continue
    for (const name of [abbreviation, meaning]) explained.set(nameKey(name), institution)
  }
  const findKey = (key: string): RegisteredInstitution | undefined =>
    registered.findKey(key) ?? explained.get(key)
  return {
    find: (printed) => findKey(nameKey(printed)),
    findKey,
    longest: Math.max(registered.longest, ...[...explained.keys()].map(wordCount)),
  }
}

const indexes = new WeakMap<Register, InstitutionIndex>()

function registeredIndex(register: Register): InstitutionIndex {
  const known = indexes.get(register)
  if (known) return known
  const made = makeIndex(register)
  indexes.set(register, made)
  return made
}

function makeIndex({ institutions }: Register): InstitutionIndex {
  const exact = new Map<string, RegisteredInstitution>()
  const inflected = new Map<string, RegisteredInstitution>()
  for (const institution of institutions) {
    for (const name of namesOf(institution)) {
      const key = nameKey(name)
      if (!exact.has(key)) exact.set(key, institution)
      if (wordCount(key) > 1 && !inflected.has(stemKey(key)))
        inflected.set(stemKey(key), institution)
    }
  }
  const findKey = (key: string): RegisteredInstitution | undefined =>
    exact.get(key) ?? (key.includes(' ') ? inflected.get(stemKey(key)) : undefined)
  return {
    find: (printed) => findKey(nameKey(printed)),
    findKey,
    longest: Math.max(0, ...[...exact.keys()].map(wordCount)),
  }
}

export const namesOf = (institution: RegisteredInstitution): string[] => [
  institution.shortName,
  ...(institution.shortNameEn === undefined ? [] : [institution.shortNameEn]),
  institution.name.bg,
  institution.name.en,
  ...institution.aliases,
]

/** A name without quotes and closing signs, every dash alike, its words one space apart. */
export const nameKey = (name: string): string =>
  unmixScripts(name.replace(/[-–—]/gu, ' - ').replace(/[()]/gu, ' '))
    .toLowerCase()
    .replace(/[„“”"«»'’.,;:]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const wordCount = (key: string): number => key.split(' ').length

/**
 * The words of a name without their endings: "Агенцията по заетостта", "Агенция по заетост". Only for
 * names of several words; an abbreviation has no forms.
 */
const stemKey = (key: string): string =>
  key
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(ending, '') : word))
    .join(' ')

/** Articles and endings of number and gender, the longest first. */
const ending =
  /(?:ията|ията|ията|иите|ието|ите|ята|ата|ета|ото|ния|ият|ът|ят|та|то|те|ия|ии|ие|а|я|о|е|и|ѝ|s)$/u
