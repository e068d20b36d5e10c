import type { Language } from '../../core/base/language.ts'

/** The form by which a published version is withdrawn. */
interface WithdrawalWords {
  readonly title: (version: number) => string
  readonly link: (version: number) => string
  readonly lead: string
  readonly reasonBg: string
  readonly reasonEn: string
  readonly reasonHint: string
  readonly submit: string
}

const bg: WithdrawalWords = {
  title: (version) => `Оттегляне на версия ${version}`,
  link: (version) => `Оттегляне на версия ${version}`,
  lead: 'Страниците и файловете на версията спират да се показват, а на адресите им остава обяснението оттук на двата езика. Оттеглянето не се отменя: вярното се публикува като нова версия.',
  reasonBg: 'Причина на български език',
  reasonEn: 'Причина на английски език',
  reasonHint: 'Публикува се дословно. Не посочвайте имена, нито самите сгрешени стойности.',
  submit: 'Оттегляне',
}

const en: WithdrawalWords = {
  title: (version) => `Withdraw version ${version}`,
  link: (version) => `Withdraw version ${version}`,
  lead: 'The pages and files of the version are shown no more; at their addresses the explanation given here remains, in both languages. A withdrawal is not taken back: what is right is published as a new version.',
  reasonBg: 'Reason in Bulgarian',
  reasonEn: 'Reason in English',
  reasonHint: 'It is published word for word. Give no names, and not the wrong values themselves.',
  submit: 'Withdraw',
}

export const withdrawalWords: Readonly<Record<Language, WithdrawalWords>> = { bg, en }
