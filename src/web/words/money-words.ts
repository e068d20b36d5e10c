import type { Language } from '../../core/base/language.ts'
import { type MoneyBarWords, moneyBarWords } from '../../render/words/money-bar-words.ts'

interface MoneyWords extends MoneyBarWords {
  readonly money: string
  readonly lead: string
  readonly all: string
  readonly withAmount: (count: number) => string
  readonly withoutAmount: (count: number) => string
  readonly measures: string
  readonly without: string
  readonly source: string
  readonly goal: string
  readonly institution: string
  readonly year: string
  readonly period: string
  readonly bySource: string
  readonly byGoal: string
  readonly byInstitution: string
  readonly byYear: string
  readonly byPeriod: string
  readonly nobody: string
  readonly sharedRule: string
  readonly institutionRule: string
  readonly involved: string
  readonly euroRule: string
  readonly yearRule: string
  readonly shared: string
  readonly sharedOf: (measures: string) => string
  readonly sharedTogether: (status: string) => string
  readonly sameAs: (measures: string, status: string) => string
  readonly reason: string
  readonly decide: string
  readonly decideTitle: string
  readonly decideHint: string
  readonly confirm: string
  readonly refuse: string
  readonly reasonHint: string
  readonly noPairs: string
  readonly lookAt: string
  readonly allocations: string
  readonly fromWords: string
  readonly asInPlan: string
  readonly asReported: string
  readonly months: (months: number) => string
  readonly yearly: (amount: string, rounded: boolean) => string
  readonly report: string
  readonly reportTitle: string
  readonly reportLead: string
  readonly allocation: string
  readonly kind: string
  readonly amount: string
  readonly amountHint: string
  readonly currency: string
  readonly currencies: Readonly<Record<'BGN' | 'EUR', string>>
  readonly evidence: string
  readonly evidenceHint: string
  readonly note: string
  readonly noteHint: string
  readonly submit: string
  readonly entered: string
  readonly enteredNothing: string
  readonly correction: (revision: number) => string
  readonly enteredAt: string
}

const bg: MoneyWords = {
  ...moneyBarWords.bg,

  money: 'Средства',
  lead: 'Сумите са в евро по официалния курс; до тях стои записаното в плана.',
  all: 'Всички средства: по източник, цел, институция и година',
  withAmount: (count) => `${count} ${count === 1 ? 'мярка' : 'мерки'} със сума`,
  withoutAmount: (count) => `${count} без сума`,
  measures: 'Мерки',
  without: 'От тях без сума',
  source: 'Източник',
  goal: 'Цел',
  institution: 'Отговорна институция',
  year: 'Година',
  period: 'Период',
  bySource: 'По източник',
  byGoal: 'По цел',
  byInstitution: 'По отговорна институция',
  byYear: 'По година',
  byPeriod: 'Отчетени по период',
  nobody: 'без отговорна институция',
  sharedRule:
    'Общите средства се делят поравно между мерките, в които са записани, защото планът не казва как се разпределят. Така редовете се събират до общата сума.',
  institutionRule:
    'Когато за мярка отговарят няколко институции, всяка има равна част от средствата ѝ; неделимият остатък е на посочената първа.',
  involved: 'Участва в мерки за',
  euroRule:
    '1 EUR = 1,95583 лв. (Закон за въвеждане на еврото). Превръща се общата сума в левове, затова редовете поотделно може да се различават от нея с цент.',
  yearRule:
    'Сума за повече от година дава на годината на плана годишния си дял, а остатъка – на следващите. Сума за няколко години не се дели, ако планът не я дели.',
  shared: 'Общи средства',
  sharedOf: (measures) => `Мерки ${measures}`,
  sharedTogether: (status) => `едни и същи средства: ${status}`,
  sameAs: (measures, status) => `Същите средства като в мярка ${measures} (${status})`,
  reason: 'Основание',
  decide: 'Решение за общите средства',
  decideTitle: 'Общи средства',
  decideHint:
    'Една и съща сума е записана в две мерки. Потвърдете, ако са едни и същи средства, и те ще се броят веднъж; отхвърлете, ако са различни. Решението и основанието остават в дневника.',
  confirm: 'Потвърждаване: едни и същи',
  refuse: 'Отхвърляне: различни',
  reasonHint: 'Например договорът или решението, от което се вижда',
  noPairs: 'Няма мерки, за които да е предложено, че средствата са общи.',
  lookAt: 'За преценка',
  allocations: 'Източници на средства по мярката',
  fromWords: 'Записано в плана',
  asInPlan: 'по плана',
  asReported: 'по отчета',
  months: (months) => `за ${months} месеца`,
  yearly: (amount, rounded) => `годишен дял ${amount}${rounded ? ' (закръглено)' : ''}`,
  report: 'Отчитане на средства',
  reportTitle: 'Отчитане на средства',
  reportLead:
    'За всеки период се отчита само станалото в него; сумите за годината се събират. Нова сума за отчетен период го поправя, а старата остава видима.',
  allocation: 'Източник',
  kind: 'Какво отчитате',
  amount: 'Сума',
  amountHint: 'Върнати средства се въвеждат с минус и с обяснение в бележката.',
  currency: 'Валута',
  currencies: { BGN: 'лева', EUR: 'евро' },
  evidence: 'Документ',
  evidenceHint: 'Договор, заповед, платежно нареждане или адрес, по който сумата се проверява',
  note: 'Бележка',
  noteHint: 'Какво е платено, какво предстои',
  submit: 'Записване',
  entered: 'Отчетено досега',
  enteredNothing: 'Още нищо не е отчетено.',
  correction: (revision) => `поправка ${revision - 1}`,
  enteredAt: 'Въведено',
}

const en: MoneyWords = {
  ...moneyBarWords.en,

  money: 'Money',
  lead: 'Amounts are in euro at the official rate; what the plan prints stands beside them.',
  all: 'All of it: by source, goal, institution and year',
  withAmount: (count) => `${count} ${count === 1 ? 'measure' : 'measures'} with an amount`,
  withoutAmount: (count) => `${count} without`,
  measures: 'Measures',
  without: 'Of these without an amount',
  source: 'Source',
  goal: 'Goal',
  institution: 'Responsible institution',
  year: 'Year',
  period: 'Period',
  bySource: 'By source',
  byGoal: 'By goal',
  byInstitution: 'By responsible institution',
  byYear: 'By year',
  byPeriod: 'Reported by period',
  nobody: 'nobody responsible',
  sharedRule:
    'Shared money is divided equally among the measures that print it, because the plan does not say how it is divided. So the lines add up to the total.',
  institutionRule:
    'Where several institutions answer for a measure, each has an equal part of its money; what does not divide goes to the first named.',
  involved: 'Takes part in measures of',
  euroRule:
    '1 EUR = 1.95583 BGN (Law on the Introduction of the Euro). The total in leva is converted, so that single lines may differ from it by a cent.',
  yearRule:
    'A sum for more than a year gives its yearly share to the year of the plan and the rest to those after it. A sum for several years is not divided unless the plan does so.',
  shared: 'Shared money',
  sharedOf: (measures) => `Measures ${measures}`,
  sharedTogether: (status) => `the same money: ${status}`,
  sameAs: (measures, status) => `The same money as in measure ${measures} (${status})`,
  reason: 'Reason',
  decide: 'Decide on shared money',
  decideTitle: 'Shared money',
  decideHint:
    'One amount is printed in two measures. Confirm that it is the same money, and it counts once; refuse if it is not. The decision and its reason stay in the log.',
  confirm: 'Confirm: the same money',
  refuse: 'Refuse: other money',
  reasonHint: 'For example the contract or decision that shows it',
  noPairs: 'There are no measures of which it is proposed that their money is the same.',
  lookAt: 'To look at',
  allocations: 'Where the money of the measure comes from',
  fromWords: 'Written in the plan',
  asInPlan: 'by the plan',
  asReported: 'as reported',
  months: (months) => `for ${months} months`,
  yearly: (amount, rounded) => `yearly share ${amount}${rounded ? ' (rounded)' : ''}`,
  report: 'Report money',
  reportTitle: 'Report money',
  reportLead:
    'Report only what came in the period; the amounts of the year are added up. A new amount for a reported period corrects it, and the old one stays visible.',
  allocation: 'Source',
  kind: 'What you report',
  amount: 'Amount',
  amountHint: 'Enter money that came back with a minus, and say why in the note.',
  currency: 'Currency',
  currencies: { BGN: 'leva', EUR: 'euro' },
  evidence: 'Document',
  evidenceHint: 'A contract, order, payment order or address by which the amount can be checked',
  note: 'Note',
  noteHint: 'What was paid, what comes next',
  submit: 'Record',
  entered: 'Reported so far',
  enteredNothing: 'Nothing has been reported yet.',
  correction: (revision) => `correction ${revision - 1}`,
  enteredAt: 'Entered',
}

export const moneyPageWords: Readonly<Record<Language, MoneyWords>> = { bg, en }
