import type { InstitutionField } from '../../core/access/typed-institution.ts'
import type { Language } from '../../core/base/language.ts'

/** The register of institutions. */
interface InstitutionWords {
  readonly lead: string
  readonly search: string
  readonly show: string
  readonly alsoEnded: string
  readonly count: (shown: number, all: number) => string
  readonly none: string
  readonly add: string
  readonly addLead: string
  readonly changeLead: string
  readonly fields: Readonly<Record<InstitutionField, string>>
  readonly hints: Readonly<Partial<Record<InstitutionField, string>>>
  readonly names: string
  readonly contacts: string
  readonly validity: string
  readonly noParent: string
  readonly validFrom: (day: string) => string
  readonly validTo: (day: string) => string
  readonly ended: (day: string) => string
  readonly begins: (day: string) => string
  /** Beside a field that somebody else has changed meanwhile. */
  readonly isNow: (value: string) => string
  readonly isNowEmpty: string
}

const bg: InstitutionWords = {
  lead: 'С наименованията оттук се разпознават институциите в прочетените документи. Думите на вече приетите планове не се променят.',
  search: 'Търсене по наименование',
  show: 'Търсене',
  alsoEnded: 'Показване и на закритите',
  count: (shown, all) => `Показани са ${shown} от ${all} институции.`,
  none: 'Няма институция с такова наименование.',
  add: 'Добавяне на институция',
  addLead: 'Добавената институция се разпознава при следващото прочитане на документ.',
  changeLead:
    'При преименуване или закриване въведете последния ден, а за правоприемника добавете нова институция.',
  fields: {
    shortName: 'Кратко наименование',
    shortNameEn: 'Кратко наименование на английски език (по желание)',
    nameBg: 'Пълно наименование на български език',
    nameEn: 'Пълно наименование на английски език',
    aliases: 'Други наименования (по желание)',
    parent: 'Към институция',
    email: 'Електронна поща на институцията (по желание)',
    emailLanguage: 'Език на писмата до институцията',
    headName: 'Ръководител (по желание)',
    headEmail: 'Електронна поща на ръководителя (по желание)',
    headLanguage: 'Език на писмата до ръководителя',
    validFrom: 'Първи ден (по желание)',
    validTo: 'Последен ден (по желание)',
  },
  hints: {
    shortName: 'Както я наричат плановете, например МТСП.',
    aliases: 'Всяко на отделен ред, например предишно наименование или членувана форма.',
    email: 'Тук се напомня за отчети и становища, докато институцията няма свой профил в Мерило.',
    validFrom: 'Например 05.03.2024. Оставете празно, ако не е известен.',
    validTo: 'Попълва се при закриване или преименуване.',
  },
  names: 'Наименования',
  contacts: 'За връзка',
  validity: 'Период на действие',
  noParent: 'самостоятелна',
  validFrom: (day) => `от ${day}`,
  validTo: (day) => `до ${day}`,
  ended: (day) => `закрита на ${day}`,
  begins: (day) => `съществува от ${day}`,
  isNow: (value) => `Междувременно записаното тук е: ${value}`,
  isNowEmpty: 'Междувременно записаното тук е изтрито.',
}

const en: InstitutionWords = {
  lead: 'By these names the institutions in the documents read in are recognised. The words of plans already adopted do not change.',
  search: 'Search by name',
  show: 'Search',
  alsoEnded: 'Show those that have ended, too',
  count: (shown, all) => `${shown} of ${all} institutions shown.`,
  none: 'There is no institution of such a name.',
  add: 'Add an institution',
  addLead: 'An institution that you add is recognised from the next document on.',
  changeLead:
    'When it is renamed or closed, enter its last day, and add its successor as a new institution.',
  fields: {
    shortName: 'Short name',
    shortNameEn: 'Short name in English (optional)',
    nameBg: 'Full name in Bulgarian',
    nameEn: 'Full name in English',
    aliases: 'Other names (optional)',
    parent: 'Belongs to',
    email: 'E-mail of the institution (optional)',
    emailLanguage: 'Language of mail to the institution',
    headName: 'Head (optional)',
    headEmail: 'E-mail of the head (optional)',
    headLanguage: 'Language of mail to its head',
    validFrom: 'First day (optional)',
    validTo: 'Last day (optional)',
  },
  hints: {
    email:
      'Reminders of reports and opinions go here while nobody at the institution has an account.',
    shortName: 'As plans call it, for example МТСП.',
    aliases: 'Each on a line of its own, for example a former name or another form of it.',
    validFrom: 'For example 2024-03-05. Leave it empty where it is not known.',
    validTo: 'Filled in when it is closed or renamed.',
  },
  names: 'Names',
  contacts: 'Contacts',
  validity: 'Validity',
  noParent: 'none',
  validFrom: (day) => `from ${day}`,
  validTo: (day) => `until ${day}`,
  ended: (day) => `ended on ${day}`,
  begins: (day) => `begins on ${day}`,
  isNow: (value) => `Meanwhile saved here: ${value}`,
  isNowEmpty: 'Meanwhile what stood here was removed.',
}

export const institutionWords: Readonly<Record<Language, InstitutionWords>> = { bg, en }
