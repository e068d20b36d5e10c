import type { GlossaryEntry } from '../../core/draft/draft.ts'
import type { Register, RegisteredInstitution } from '../register.ts'
import { unmixScripts } from './look-alikes.ts'

/** A register made ready for looking names up. Built once for each register and glossary. */
export interface InstitutionIndex {
  /** The institution of a printed name; undefined where the register knows none. */
  readonly find: (printed: string) => RegisteredInstitution | undefined
  /** The same for a name that is already a key, as `nameKey` makes it. */
  readonly findKey: (key: string) => RegisteredInstitution | undefined
  /** Whether any name, in any form, begins with these stems; to be looked up as `stemKey` makes them. */
  readonly begins: (stems: string) => boolean
  /** Every word that stands in a name. */
  readonly words: ReadonlySet<string>
}

const indexes = new WeakMap<Register, Map<string, InstitutionIndex>>()

/** How many documents' lists of abbreviations are kept beside a register. */
const mostGlossaries = 16

/**
 * Finds institutions by short name, alias or full name in any language, in any form of its words, with
 * look-alike letters unmixed; and by what the document's own list of abbreviations says they mean.
 */
export function institutionIndex(
  register: Register,
  glossary: readonly GlossaryEntry[],
): InstitutionIndex {
  const ofRegister = indexes.get(register) ?? new Map<string, InstitutionIndex>()
  indexes.set(register, ofRegister)
  const key = glossaryKey(glossary)
  const known = ofRegister.get(key)
  if (known) return known
  if (ofRegister.size > mostGlossaries) ofRegister.clear()
  const made =
    glossary.length === 0
      ? makeIndex(register)
      : withGlossary(institutionIndex(register, []), glossary)
  ofRegister.set(key, made)
  return made
}

const keys = new WeakMap<readonly GlossaryEntry[], string>()

function glossaryKey(glossary: readonly GlossaryEntry[]): string {
  const known = keys.get(glossary)
  if (known !== undefined) return known
  const key = JSON.stringify(glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning]))
  keys.set(glossary, key)
  return key
}

function withGlossary(
  registered: InstitutionIndex,
  glossary: readonly GlossaryEntry[],
): InstitutionIndex {
  const explained = new Map<string, RegisteredInstitution>()
  for (const { abbreviation, meaning } of glossary) {
    const institution = registered.find(abbreviation) ?? registered.find(meaning)
    if (!institution) continue
    for (const name of [abbreviation, meaning]) explained.set(nameKey(name), institution)
  }
  const findKey = (key: string): RegisteredInstitution | undefined =>
    registered.findKey(key) ?? explained.get(key)
  const beginnings = new Set([...explained.keys()].flatMap(beginningsOf))
  return {
    find: (printed) => findKey(nameKey(printed)),
    findKey,
    begins: (stems) => registered.begins(stems) || beginnings.has(stems),
    words: registered.words,
  }
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
  const keys = [...exact.keys()]
  const beginnings = new Set(keys.flatMap(beginningsOf))
  return {
    find: (printed) => findKey(nameKey(printed)),
    findKey,
    begins: (stems) => beginnings.has(stems),
    words: new Set(keys.flatMap((key) => key.split(' '))),
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
    // "М.В.Р." is "МВР".
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .toLowerCase()
    .replace(/[„“”"«»'’.,;:]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const wordCount = (key: string): number => key.split(' ').length

/**
 * The words of a name without their endings, and without the little words that are left out or put in:
 * "Агенцията по заетостта", "Агенция по заетост", "Ministry of the Interior". Only for names of several
 * words; an abbreviation has no forms.
 */
export const stemKey = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !(word in leftOut))
    .map((word) => (word.length > 4 ? word.replace(ending, '') : word))
    .join(' ')

/** "агенц", "агенц по", "агенц по заетост" */
function beginningsOf(key: string): string[] {
  const stems = stemKey(key).split(' ')
  return stems.map((_, index) => stems.slice(0, index + 1).join(' '))
}

const leftOut: Readonly<Record<string, true>> = { the: true, '&': true, and: true, и: true }

/** Articles and endings of number and gender, the longest first. */
const ending =
  /(?:ията|иите|ието|ите|ята|ата|ета|ото|ния|ият|ът|ят|та|то|те|ия|ии|ие|а|я|о|е|и|ѝ|s)$/u
