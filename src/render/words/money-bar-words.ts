import type { Language } from '../../core/base/language.ts'
import type { MoneyPart } from '../chart/money-bar.tsx'

/** What stands beside the bars of a plan's money, on pages and in files. */
export interface MoneyBarWords {
  readonly countedOnce: string
  readonly asWritten: string
  readonly ifAllRefused: string
  readonly perYear: string
  readonly planned: string
  readonly committed: string
  readonly spent: string
  readonly countOfMeasures: (count: number) => string
  readonly undetermined: string
  readonly undeterminedNote: string
  readonly parts: Readonly<Record<MoneyPart, string>>
  readonly besidePlan: string
  readonly nothingReported: string
  readonly barTitle: string
  readonly what: string
  readonly amount: string
  readonly barWords: (counted: string, written: string, known: number, unknown: number) => string
  readonly spendingTitle: string
  readonly spendingWords: (planned: string, committed: string, spent: string) => string
}

const bg: MoneyBarWords = {
  countedOnce: 'Броени веднъж',
  asWritten: 'Както са записани',
  ifAllRefused: 'Ако нищо от предложеното не е общо',
  perYear: 'Записани за една година',
  planned: 'Планирани',
  committed: 'Поети задължения',
  spent: 'Изразходвани',
  countOfMeasures: (count) => `${count} ${count === 1 ? 'мярка' : 'мерки'}`,
  undetermined: 'Без посочена сума',
  undeterminedNote:
    'Неопределените средства не са нула: планът посочва откъде идват, но не и колко са.',
  parts: {
    countedOnce: 'броени веднъж',
    printedTwice: 'записани повече от веднъж',
    withAmount: 'мерки със сума',
    partly: 'мерки със сума и с източник без сума',
    undetermined: 'неопределени',
    spent: 'изразходвани',
    committed: 'поети, още неизплатени',
    overspent: 'над планираното',
    free: 'неизползвани',
  },
  besidePlan: 'средства, които планът не посочва',
  nothingReported: 'няма отчет',
  what: 'Средства',
  amount: 'Сума',
  barTitle: 'Средства по плана',
  barWords: (counted, written, known, unknown) =>
    `Броени веднъж ${counted}, както са записани ${written}. ${known} мерки със сума, ${unknown} без сума.`,
  spendingTitle: 'Планирани, поети и изразходвани за годината',
  spendingWords: (planned, committed, spent) =>
    `Планирани ${planned}, поети ${committed}, изразходвани ${spent}.`,
}

const en: MoneyBarWords = {
  countedOnce: 'Counted once',
  asWritten: 'As written',
  ifAllRefused: 'If nothing that is proposed is shared',
  perYear: 'Printed for one year',
  planned: 'Planned',
  committed: 'Committed',
  spent: 'Spent',
  countOfMeasures: (count) => `${count} ${count === 1 ? 'measure' : 'measures'}`,
  undetermined: 'No amount named',
  undeterminedNote:
    'Money that is undetermined is not zero: the plan says where it comes from and not how much it is.',
  parts: {
    countedOnce: 'counted once',
    printedTwice: 'printed more than once',
    withAmount: 'measures with an amount',
    partly: 'measures with an amount and a source without one',
    undetermined: 'undetermined',
    spent: 'spent',
    committed: 'committed, not yet paid',
    overspent: 'beyond the plan',
    free: 'not used',
  },
  besidePlan: 'money that the plan does not name',
  nothingReported: 'no report',
  what: 'Money',
  amount: 'Amount',
  barTitle: 'Money of the plan',
  barWords: (counted, written, known, unknown) =>
    `Counted once ${counted}, as written ${written}. ${known} measures with an amount, ${unknown} without.`,
  spendingTitle: 'Planned, committed and spent in the year',
  spendingWords: (planned, committed, spent) =>
    `Planned ${planned}, committed ${committed}, spent ${spent}.`,
}

export const moneyBarWords: Readonly<Record<Language, MoneyBarWords>> = { bg, en }
