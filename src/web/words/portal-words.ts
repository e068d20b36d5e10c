import type { Language } from '../../core/base/language.ts'

/** The public pages. */
interface PortalWords {
  readonly home: string
  readonly mainMenu: string
  readonly search: string
  readonly searchPlan: string
  readonly searchHint: string
  readonly searchButton: string
  readonly work: string
  readonly feed: string
  readonly accessibility: string
  readonly contact: string
  readonly footer: string
  readonly councilSite: string
  readonly about: string
  readonly nothingPublished: string
  readonly wholeReport: string
  readonly goalsAtAGlance: string
  readonly goalsHint: string
  readonly unknownTitle: string
  readonly unknownLead: (count: number) => string
  readonly nothingUnknown: string
  readonly nothingDue: string
  readonly whichUnknown: string
  readonly moneyTitle: string
  readonly moneyCounted: string
  readonly moneyUndetermined: (count: number) => string
  readonly spent: string
  readonly nothingSpent: string
  readonly otherPlans: string
  readonly more: string
  readonly institutions: string
  readonly institutionsLead: string
  readonly partnersOnly: string
  readonly allInstitutions: string
  readonly answersFor: string
  readonly helpsWith: string
  readonly belongsTo: (name: string) => string
  readonly measuresOfInstitution: (responsible: number, partner: number) => string
  readonly punctuality: string
  readonly punctual: (inTime: number, all: number) => string
  readonly punctualHint: string
  readonly versions: string
  readonly versionsLead: string
  readonly allVersions: string
  readonly allFiles: string
  readonly withdrawn: string
  readonly withdrawnTitle: (version: number) => string
  readonly withdrawnLead: (published: string, withdrawn: string) => string
  readonly withdrawnReason: string
  readonly withdrawnLater: (version: number) => string
  readonly whyWithdrawn: string
  readonly toLatest: (version: string) => string
  readonly permanent: string
  readonly planDescription: (title: string, sentence: string) => string
  readonly verdictDescription: (verdict: string, degree: string) => string
}

const bg: PortalWords = {
  home: 'Начало',
  mainMenu: 'Основно меню',
  search: 'Търсене',
  searchPlan: 'Търсене в плана',
  searchHint: 'Търсене в публикуваното',
  searchButton: 'Търсене',
  work: 'Работни страници',
  feed: 'Новини за публикуваното (Atom)',
  accessibility: 'Достъпност',
  contact: 'За връзка',
  footer: 'За сайта',
  councilSite: 'Сайт на съвета',
  about: 'Работи с Мерило – свободен софтуер под лиценз EUPL 1.2',
  nothingPublished: 'В момента няма публикувани планове.',
  wholeReport: 'Целият план и отчет',
  goalsAtAGlance: 'Целите с един поглед',
  goalsHint: 'Плътната част на всяка лента е сигурна, щрихованата зависи от неизвестното.',
  unknownTitle: 'Какво не се знае',
  unknownLead: (count) =>
    count === 1
      ? 'Една мярка не може да бъде оценена.'
      : `${count} мерки не могат да бъдат оценени.`,
  nothingDue: 'Още няма мерки с настъпил срок, които да бъдат оценени.',
  nothingUnknown: 'Всички мерки с настъпил срок могат да бъдат оценени.',
  whichUnknown: 'Кои са тези мерки?',
  moneyTitle: 'Средства',
  moneyCounted: 'предвидени, броени веднъж',
  moneyUndetermined: (count) =>
    count === 1
      ? 'За още една мярка сумата не е посочена.'
      : `За още ${count} мерки сумата не е посочена.`,
  spent: 'изразходвани досега',
  nothingSpent: 'Изразходваното още не е отчетено.',
  otherPlans: 'Други публикувани планове',
  more: 'Още за плана',
  institutions: 'Институции',
  institutionsLead: 'Кой за какво отговаря по плана и докъде е стигнал.',
  allInstitutions: 'Всички институции по плана',
  partnersOnly: 'Само партньори',
  answersFor: 'Отговаря за',
  helpsWith: 'Партньор по',
  belongsTo: (name) => `Към ${name}`,
  measuresOfInstitution: (responsible, partner) => {
    const count = (of: number) => (of === 1 ? '1 мярка' : `${of} мерки`)
    if (responsible === 0) return `партньор по ${count(partner)}`
    return `отговаря за ${count(responsible)}${partner > 0 ? `, партньор по ${partner}` : ''}`
  },
  punctuality: 'Отчитане в срок',
  punctual: (inTime, all) =>
    `${inTime} от ${all} ${all === 1 ? 'публикувана стойност' : 'публикувани стойности'}.`,
  punctualHint:
    'Броят се стойностите по мерките, за които отговаря само тази институция, и само където срокът за отчитане е публикуван.',
  versions: 'Публикувани версии',
  versionsLead:
    'Всяко публикуване е версия с постоянен адрес. Публикуваното не се променя: поправките идват със следващата версия.',
  allVersions: 'Всички версии',
  allFiles: 'Всички файлове',
  withdrawn: 'оттеглена',
  withdrawnTitle: (version) => `Версия ${version} е оттеглена`,
  withdrawnLead: (published, withdrawn) =>
    `Страниците и файловете ѝ вече не се показват. Публикувана е на ${published}, оттеглена е на ${withdrawn}`,
  withdrawnReason: 'Защо е оттеглена',
  withdrawnLater: (version) => `Версия ${version} беше публикувана по-късно и е оттеглена.`,
  whyWithdrawn: 'Защо?',
  toLatest: (version) => `Към последната: ${version.toLowerCase()}`,
  permanent: 'Постоянен адрес',
  planDescription: (title, sentence) => `${title}. ${sentence}`,
  verdictDescription: (verdict, degree) =>
    `Оценка на мярката: ${verdict}. Степен на изпълнение: ${degree}.`,
}

const en: PortalWords = {
  home: 'Home',
  mainMenu: 'Main menu',
  search: 'Search',
  searchPlan: 'Search this plan',
  searchHint: 'Search what is published',
  searchButton: 'Search',
  work: 'Working pages',
  feed: 'News of what is published (Atom)',
  accessibility: 'Accessibility',
  contact: 'Contact',
  footer: 'About the site',
  councilSite: 'The council’s own site',
  about: 'Runs on Merilo, free software under EUPL 1.2',
  nothingPublished: 'No plan is published at present.',
  wholeReport: 'The whole plan and report',
  goalsAtAGlance: 'The goals at a glance',
  goalsHint: 'The solid part of each band is certain; the hatched one depends on what is unknown.',
  unknownTitle: 'What is not known',
  unknownLead: (count) =>
    count === 1 ? 'One measure cannot be judged.' : `${count} measures cannot be judged.`,
  nothingDue: 'No measure is due yet that could be judged.',
  nothingUnknown: 'All measures that are due can be judged.',
  whichUnknown: 'Which measures are these?',
  moneyTitle: 'Money',
  moneyCounted: 'planned, counted once',
  moneyUndetermined: (count) =>
    count === 1 ? 'One more measure names no amount.' : `${count} more measures name no amount.`,
  spent: 'spent so far',
  nothingSpent: 'Nothing has been reported as spent yet.',
  otherPlans: 'Other published plans',
  more: 'More of the plan',
  institutions: 'Institutions',
  institutionsLead: 'Who answers for what in the plan, and how far they are.',
  allInstitutions: 'All institutions of the plan',
  partnersOnly: 'Partners only',
  answersFor: 'Answers for',
  helpsWith: 'Partner in',
  belongsTo: (name) => `Part of ${name}`,
  measuresOfInstitution: (responsible, partner) => {
    const count = (of: number) => (of === 1 ? '1 measure' : `${of} measures`)
    if (responsible === 0) return `partner in ${count(partner)}`
    return `answers for ${count(responsible)}${partner > 0 ? `, partner in ${partner}` : ''}`
  },
  punctuality: 'Reporting in time',
  punctual: (inTime, all) => `${inTime} of ${all} published ${all === 1 ? 'value' : 'values'}.`,
  punctualHint:
    'This counts the values of measures for which this institution alone answers, and only where the due day is published.',
  versions: 'Published versions',
  versionsLead:
    'Each publication is a version with an address of its own for good. What is published does not change: corrections come with the next version.',
  allVersions: 'All versions',
  allFiles: 'All files',
  withdrawn: 'withdrawn',
  withdrawnTitle: (version) => `Version ${version} has been withdrawn`,
  withdrawnLead: (published, withdrawn) =>
    `Its pages and files are shown no more. It was published on ${published} and withdrawn on ${withdrawn}.`,
  withdrawnReason: 'Why it was withdrawn',
  withdrawnLater: (version) => `Version ${version} was published later and has been withdrawn.`,
  whyWithdrawn: 'Why?',
  toLatest: (version) => `To the latest: ${version.toLowerCase()}`,
  permanent: 'Permanent address',
  planDescription: (title, sentence) => `${title}. ${sentence}`,
  verdictDescription: (verdict, degree) =>
    `Verdict on the measure: ${verdict}. Degree of implementation: ${degree}.`,
}

export const portalWords: Readonly<Record<Language, PortalWords>> = { bg, en }
