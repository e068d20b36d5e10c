import type { Language } from '../../core/base/language.ts'

/** Searching in what is published. */
interface SearchWords {
  readonly title: string
  readonly titleFor: (query: string) => string
  readonly query: string
  readonly hint: string
  readonly plan: string
  readonly anyPlan: string
  readonly goal: string
  readonly anyGoal: string
  readonly institution: string
  /** Where not all of them can be offered. */
  readonly institutionHint: string
  readonly anyInstitution: string
  readonly verdict: string
  readonly anyVerdict: string
  readonly submit: string
  readonly found: (count: number) => string
  readonly nothing: string
  readonly nothingHint: string
  /** What stands nowhere as it was typed, and what was taken for it. */
  readonly slip: (typed: string, taken: readonly string[]) => string
  readonly meantInstitutions: string
}

const bg: SearchWords = {
  title: 'Търсене',
  titleFor: (query) => `Търсене: ${query}`,
  query: 'Думи или номер на мярка',
  hint: 'Във всяка форма, на кирилица или латиница, на български или английски.',
  plan: 'План',
  anyPlan: 'всички',
  goal: 'Цел',
  anyGoal: 'всички',
  institution: 'Институция',
  institutionHint:
    'Изброени са тези с най-много мерки. Всяка друга се намира, като напишете името ѝ.',
  anyInstitution: 'всички',
  verdict: 'Изпълнение',
  anyVerdict: 'всяко',
  submit: 'Търсене',
  found: (count) => (count === 1 ? 'Намерена е 1 мярка.' : `Намерени са ${count} мерки.`),
  nothing: 'Нищо не е намерено.',
  nothingHint: 'Опитайте с по-малко думи, с друга дума или без ограничения.',
  slip: (typed, taken) => `Думата „${typed}“ не се среща; показано е ${quoted(taken, '„', '“')}.`,
  meantInstitutions: 'Институции с такова наименование',
}

const en: SearchWords = {
  title: 'Search',
  titleFor: (query) => `Search: ${query}`,
  query: 'Words, or the number of a measure',
  hint: 'In any form, in Cyrillic or Latin letters, in Bulgarian or English.',
  plan: 'Plan',
  anyPlan: 'all',
  goal: 'Goal',
  anyGoal: 'all',
  institution: 'Institution',
  institutionHint: 'Those with most measures are listed. Any other is found by typing its name.',
  anyInstitution: 'all',
  verdict: 'Implementation',
  anyVerdict: 'any',
  submit: 'Search',
  found: (count) => (count === 1 ? '1 measure found.' : `${count} measures found.`),
  nothing: 'Nothing was found.',
  nothingHint: 'Try fewer words, another word, or no limits.',
  slip: (typed, taken) =>
    `The word “${typed}” does not occur; shown is ${quoted(taken, '“', '”')}.`,
  meantInstitutions: 'Institutions of such a name',
}

export const searchWords: Readonly<Record<Language, SearchWords>> = { bg, en }

const quoted = (words: readonly string[], before: string, after: string): string =>
  words.map((word) => `${before}${word}${after}`).join(', ')
