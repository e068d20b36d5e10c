import { type InBothLanguages, type Language, languages } from '../base/language.ts'
import { type PlainDate, parseTypedDate } from '../base/plain-date.ts'
import type { Refusal } from '../base/refusal.ts'
import { isEmail, keptEmail } from './email.ts'
import { foldedName, type InstitutionFacts } from './institution.ts'

export const institutionFields = [
  'shortName',
  'shortNameEn',
  'nameBg',
  'nameEn',
  'aliases',
  'parent',
  'email',
  'emailLanguage',
  'headName',
  'headEmail',
  'headLanguage',
  'validFrom',
  'validTo',
] as const
export type InstitutionField = (typeof institutionFields)[number]

/** The fields of the form as they were typed; the aliases one on a line, the parent by its id. */
export type RawInstitution = Readonly<Record<InstitutionField, string>>

/** How long each may be, in characters. */
const longest = { shortName: 60, name: 300, person: 200 }
const mostAliases = 100

/** What a form says of an institution, or a refusal for each field that is wrong. */
export function parseTypedInstitution(raw: RawInstitution): InstitutionFacts | Refusal[] {
  const refusals: Refusal[] = []
  const refuse = (field: InstitutionField, code: string, message: InBothLanguages) => {
    refusals.push({ code, field, message })
  }
  const text = (field: InstitutionField, most: number): string => {
    const typed = raw[field].replace(/\s+/gu, ' ').trim()
    if (typed.length > most) refuse(field, 'too-long', tooLong(most))
    return typed
  }
  const required = (field: InstitutionField, most: number): string => {
    const typed = text(field, most)
    if (typed === '') refuse(field, 'missing', missing[field] ?? missingName)
    return typed
  }
  const email = (field: 'email' | 'headEmail'): string | null => {
    const typed = keptEmail(raw[field])
    if (typed === '') return null
    if (!isEmail(typed)) refuse(field, 'not-an-email', notAnEmail)
    return typed
  }
  const day = (field: 'validFrom' | 'validTo'): PlainDate | null => {
    if (raw[field].trim() === '') return null
    const typed = parseTypedDate(raw[field])
    if (typed === undefined) refuse(field, 'no-such-date', noSuchDate)
    return typed ?? null
  }
  const facts: InstitutionFacts = {
    shortName: required('shortName', longest.shortName),
    shortNameEn: text('shortNameEn', longest.shortName) || null,
    name: { bg: required('nameBg', longest.name), en: required('nameEn', longest.name) },
    aliases: aliasesOf(raw.aliases),
    parentId: raw.parent === '' ? null : raw.parent,
    email: email('email'),
    emailLanguage: languageIn(raw.emailLanguage),
    headName: text('headName', longest.person) || null,
    headEmail: email('headEmail'),
    headLanguage: languageIn(raw.headLanguage),
    validFrom: day('validFrom'),
    validTo: day('validTo'),
  }
  if (facts.aliases.some((alias) => alias.length > longest.name))
    refuse('aliases', 'too-long', aliasTooLong)
  if (facts.aliases.length > mostAliases) refuse('aliases', 'too-many', tooManyAliases)
  if (facts.validFrom && facts.validTo && facts.validTo < facts.validFrom)
    refuse('validTo', 'ends-before-it-begins', endsBeforeItBegins)
  return refusals.length > 0 ? refusals : facts
}

/** That of the council where none was chosen. */
const languageIn = (typed: string): Language =>
  languages.find((each) => each === typed) ?? languages[0]

/** A line that says the same as one before it is left out. */
function aliasesOf(typed: string): string[] {
  const lines = typed
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
  const folded = lines.map(foldedName)
  return lines.filter((_, index) => folded.indexOf(folded[index] ?? '') === index)
}

const missing: Readonly<Partial<Record<InstitutionField, InBothLanguages>>> = {
  shortName: {
    bg: 'Въведете краткото наименование, с което плановете наричат институцията.',
    en: 'Enter the short name by which plans call the institution.',
  },
  nameBg: {
    bg: 'Въведете пълното наименование на български език.',
    en: 'Enter the full name in Bulgarian.',
  },
}

const missingName: InBothLanguages = {
  bg: 'Въведете пълното наименование на английски език.',
  en: 'Enter the full name in English.',
}

const tooLong = (most: number): InBothLanguages => ({
  bg: `Въведете най-много ${most} знака.`,
  en: `Enter at most ${most} characters.`,
})

const aliasTooLong: InBothLanguages = {
  bg: `Всяко друго наименование е на отделен ред с най-много ${longest.name} знака.`,
  en: `Each other name stands on a line of its own and has at most ${longest.name} characters.`,
}

const tooManyAliases: InBothLanguages = {
  bg: `Въведете най-много ${mostAliases} други наименования.`,
  en: `Enter at most ${mostAliases} other names.`,
}

const notAnEmail: InBothLanguages = {
  bg: 'Въведете един адрес на електронна поща, например delovodstvo@example.bg.',
  en: 'Enter one e-mail address, for example office@example.org.',
}

const noSuchDate: InBothLanguages = {
  bg: 'Няма такава дата. Въведете я като 05.03.2024.',
  en: 'There is no such date. Enter it as 2024-03-05 or 05.03.2024.',
}

const endsBeforeItBegins: InBothLanguages = {
  bg: 'Последният ден не може да бъде преди първия.',
  en: 'The last day cannot come before the first.',
}
