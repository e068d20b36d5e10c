import type { Language } from '../../core/base/language.ts'

interface MoneyReportWords {
  readonly money: string
  readonly goal: string
  readonly source: string
  readonly institution: string
  readonly nobody: string
  readonly year: string
  readonly countedOnce: string
  readonly measures: string
  readonly without: string
  readonly total: string
  readonly totals: (countedOnce: string, asWritten: string) => string
  readonly determined: (withAmount: number, undetermined: number) => string
  readonly ifAllRefused: (amount: string) => string
  readonly reported: (committed: string, spent: string) => string
  readonly shared: (measures: string) => string
  readonly sharedRule: string
  readonly institutionRule: string
  readonly besidePlan: (spent: string) => string
  readonly euroRule: string
}

const bg: MoneyReportWords = {
  money: 'Средства',
  goal: 'Цел',
  source: 'Източник',
  institution: 'Отговорна институция',
  nobody: 'без отговорна институция',
  year: 'Година',
  countedOnce: 'Броени веднъж',
  measures: 'Мерки',
  without: 'Без сума',
  total: 'Общо',
  totals: (countedOnce, asWritten) =>
    `Броени веднъж, средствата по плана са ${countedOnce}; както са записани – ${asWritten}.`,
  determined: (withAmount, undetermined) =>
    `${withAmount} мерки са със сума, ${undetermined} – без. Неопределените средства не са нула.`,
  ifAllRefused: (amount) =>
    `Ако нищо от предложеното за общо не се окаже общо, средствата са ${amount}.`,
  reported: (committed, spent) =>
    `Отчетени са поети задължения за ${committed} и изразходвани ${spent}.`,
  shared: (measures) => `Едни и същи средства в мерки ${measures}`,
  sharedRule:
    'Общите средства се делят поравно между мерките, в които са записани, за да се събират редовете до общата сума.',
  institutionRule:
    'Когато за мярка отговарят няколко институции, всяка има равна част от планираното, поетото и изразходваното по нея.',
  besidePlan: (spent) =>
    `Извън тези редове са изразходвани ${spent} от средства, които планът не посочва.`,
  euroRule: '1 EUR = 1,95583 лв.; превръща се общата сума в левове.',
}

const en: MoneyReportWords = {
  money: 'Money',
  goal: 'Goal',
  source: 'Source',
  institution: 'Responsible institution',
  nobody: 'nobody responsible',
  year: 'Year',
  countedOnce: 'Counted once',
  measures: 'Measures',
  without: 'Without an amount',
  total: 'Total',
  totals: (countedOnce, asWritten) =>
    `Counted once, the plan's money is ${countedOnce}; as written, ${asWritten}.`,
  determined: (withAmount, undetermined) =>
    `${withAmount} measures name an amount, ${undetermined} do not. Money that is undetermined is not zero.`,
  ifAllRefused: (amount) =>
    `Should nothing that is proposed turn out to be shared, the money is ${amount}.`,
  reported: (committed, spent) => `Reported: ${committed} committed, ${spent} spent.`,
  shared: (measures) => `The same money in measures ${measures}`,
  sharedRule:
    'Shared money is divided equally among the measures that print it, so that the lines add up to the total.',
  institutionRule:
    'Where several institutions answer for a measure, each has an equal part of what is planned, committed and spent for it.',
  besidePlan: (spent) =>
    `Beside these lines ${spent} were spent out of money that the plan does not name.`,
  euroRule: '1 EUR = 1.95583 BGN; the total in leva is converted.',
}

export const moneyReportWords: Readonly<Record<Language, MoneyReportWords>> = { bg, en }
