import type { Language } from '../../core/base/language.ts'

interface ReportWords {
  readonly title: string
  readonly period: string
  readonly value: string
  readonly valueHint: Readonly<Record<'sum' | 'last', string>>
  readonly valueOrParts: string
  readonly numerator: string
  readonly denominator: string
  readonly note: string
  readonly noteHint: string
  readonly submit: string
  readonly history: string
  readonly replaces: string
  readonly enteredAt: string
  readonly publishTitle: string
  readonly aboutPlan: string
  readonly aboutYear: string
  readonly aboutPublished: string
  readonly publishHint: string
  readonly publishAgain: (version: number) => string
  readonly publishSubmit: string
  readonly publishedAs: (version: number, when: string) => string
  readonly version: (version: number) => string
  readonly publishedOn: (when: string) => string
  readonly olderVersion: (version: number) => string
  readonly noPublications: string
  readonly noPublicationsHint: string
  readonly homeTitle: string
  readonly homeLead: string
}

const bg: ReportWords = {
  title: 'Въвеждане на стойност',
  period: 'Отчетен период',
  value: 'Стойност',
  valueHint: {
    sum: 'Само за този период: стойностите за годината се събират.',
    last: 'Достигнатото към края на периода: важи последната стойност.',
  },
  valueOrParts: 'Въведете колко са обхванати и колко са всички.',
  numerator: 'Обхванати',
  denominator: 'Всички',
  note: 'Бележка',
  noteHint: 'Какво е направено, какво пречи, какво следва',
  submit: 'Записване',
  history: 'Въведено досега',
  replaces: 'За период с вече въведена стойност новата я поправя; старата остава видима тук.',
  enteredAt: 'Въведено на',
  publishTitle: 'Публикуване на отчета',
  aboutPlan: 'За плана',
  aboutYear: 'За годината',
  aboutPublished: 'Публикувано',
  publishHint:
    'Планът, отчетените стойности и степените на изпълнение се запазват в сегашния си вид и стават видими за всички.',
  publishAgain: (version) =>
    `Това ще бъде версия ${version}. Предишните остават достъпни на адресите си.`,
  publishSubmit: 'Публикуване',
  publishedAs: (version, when) => `Публикувана версия ${version}, ${when}`,
  version: (version) => `Версия ${version}`,
  publishedOn: (when) => `Публикувано на ${when}`,
  olderVersion: (version) => `Гледате версия ${version}, която не е последната.`,
  noPublications: 'Още нищо не е публикувано.',
  noPublicationsHint: 'Тук ще намерите приетите планове и степента на изпълнението им.',
  homeTitle: 'Публикувани планове',
  homeLead: 'Докъде е стигнало изпълнението на приетите планове, мярка по мярка.',
}

const en: ReportWords = {
  title: 'Enter a value',
  period: 'Reporting period',
  value: 'Value',
  valueHint: {
    sum: 'For this period alone: the values of the year are added up.',
    last: 'What was reached by the end of the period: the last value counts.',
  },
  valueOrParts: 'Enter how many are covered and how many there are in all.',
  numerator: 'Covered',
  denominator: 'All',
  note: 'Note',
  noteHint: 'What was done, what stands in the way, what comes next',
  submit: 'Record',
  history: 'Entered so far',
  replaces:
    'For a period that has a value already, the new one corrects it; the old one stays visible here.',
  enteredAt: 'Entered on',
  publishTitle: 'Publish the report',
  aboutPlan: 'The plan',
  aboutYear: 'The year',
  aboutPublished: 'Published',
  publishHint:
    'The plan, the reported values and the degrees of implementation are frozen as they are now and become visible to everyone.',
  publishAgain: (version) =>
    `This will be version ${version}. Earlier ones stay at their addresses.`,
  publishSubmit: 'Publish',
  publishedAs: (version, when) => `Version ${version} published, ${when}`,
  version: (version) => `Version ${version}`,
  publishedOn: (when) => `Published on ${when}`,
  olderVersion: (version) => `You are looking at version ${version}, which is not the latest.`,
  noPublications: 'Nothing has been published yet.',
  noPublicationsHint: 'Adopted plans and how far they are implemented will appear here.',
  homeTitle: 'Published plans',
  homeLead: 'How far the adopted plans are implemented, measure by measure.',
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { bg, en }
