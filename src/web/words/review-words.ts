import type { SourceRow } from '../../core/base/finding.ts'
import type { Language } from '../../core/base/language.ts'
import type { Doubt } from '../../core/draft/uncertain-cells.ts'

type Reading = Extract<Doubt, { kind: 'reading' }>

interface ReviewWords {
  readonly review: (left: number) => string
  readonly allReviewed: string
  readonly nothingDoubtful: string
  readonly doneTitle: string
  readonly doneHint: string
  readonly backToDraft: string
  readonly progress: (lookedAt: number, all: number) => string
  readonly row: string
  readonly number: string
  readonly inDocument: string
  readonly restOfRow: string
  readonly place: (source: SourceRow) => string
  readonly goal: string
  readonly noGoal: string
  readonly thisCell: string
  readonly understood: string
  readonly whyDoubtful: string
  readonly notDoubtful: string
  readonly foundRight: (by: string, when: string) => string
  readonly reading: (of: Reading['of'], likely: boolean, name: string | null) => string
  readonly sharedMoney: (numbers: readonly string[]) => string
  readonly accept: string
  readonly acceptAsPrinted: string
  readonly later: string
  readonly next: string
  readonly finish: string
  readonly previous: string
  readonly all: string
  readonly allTitle: string
  readonly allHint: string
  readonly further: string
  readonly left: string
  readonly keys: string
  readonly keysHint: string
  readonly applyMend: string
  readonly wouldBe: string
  readonly wouldBeEmpty: string
  readonly mendWords: string
  readonly mendWordsHint: string
  readonly mendNumber: string
  readonly wholeMeasure: string
  readonly reviewCell: string
  readonly cancel: string
  readonly change: string
  readonly remove: string
  readonly split: string
  readonly splitHint: string
  readonly first: string
  readonly second: string
  readonly join: string
  readonly joinHint: string
  readonly joinWith: string
  readonly addIndicator: string
  readonly setDeadline: string
  readonly deadlineKind: string
  readonly deadlineKinds: Readonly<
    Record<'month' | 'range' | 'recurring' | 'phased' | 'open', string>
  >
  readonly from: string
  readonly to: string
  readonly monthHint: string
  readonly every: string
  readonly recurrences: Readonly<Record<'' | 'month' | 'quarter' | 'year', string>>
  readonly phases: string
  readonly phasesHint: string
  readonly addFunding: string
  readonly fundingSource: string
  readonly amount: string
  readonly amountHint: string
  readonly currency: string
  readonly noCurrency: string
  readonly basis: string
  readonly bases: Readonly<Record<'' | 'total' | 'per-year', string>>
  readonly sharing: string
  readonly sharingNow: (numbers: readonly string[]) => string
  readonly notShared: string
  readonly numbers: string
  readonly numbersHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly matchInstitution: string
  readonly addInstitution: string
  readonly institutionName: string
  readonly institutionHint: string
  readonly undo: (what: string) => string
  readonly redo: (what: string) => string
  readonly history: string
  readonly historyTitle: string
  readonly waysOut: string
  readonly changedBy: (version: number, who: string, what: string) => string
  readonly andBefore: (versions: readonly number[]) => string
  readonly historyHint: string
  readonly version: string
  readonly current: string
  readonly returnTo: (version: number) => string
  readonly older: string
  readonly undone: (version: number) => string
  readonly restored: (version: number) => string
  readonly conflictTitle: string
  readonly conflictHint: string
  readonly whatOthersDid: string
  readonly whenYouOpened: string
  readonly now: string
  readonly sameNow: string
  readonly whatYouWanted: string
  readonly applyMine: string
  readonly keepTheirs: string
}

const bg: ReviewWords = {
  review: (left) =>
    left === 1 ? 'Преглед на 1 съмнителна клетка' : `Преглед на ${left} съмнителни клетки`,
  allReviewed: 'Всички съмнителни клетки са прегледани.',
  nothingDoubtful: 'Няма съмнителни клетки.',
  doneTitle: 'Прегледът е завършен',
  doneHint:
    'Няма клетки, които да чакат преглед. Потвърдените клетки ще бъдат поставени отново на преглед, ако текстът или тълкуването им се промени.',
  backToDraft: 'Към проекта',
  progress: (lookedAt, all) => `Прегледани ${lookedAt} от ${all}`,
  row: 'Целият ред',
  number: 'Номер на мярката',
  inDocument: 'В документа',
  restOfRow: 'Останалите клетки от реда',
  place: ({ table, row, sheet }) => {
    if (table === 0) return 'добавена на ръка'
    if (sheet === undefined) return `таблица ${table}, ред ${row}`
    return `${sheet.name === null ? '' : `лист „${sheet.name}“, `}ред ${sheet.row}`
  },
  goal: 'Цел',
  noGoal: 'без цел',
  thisCell: 'клетката за преглед',
  understood: 'Как е разбрано',
  whyDoubtful: 'Защо е за преглед',
  notDoubtful: 'В тази клетка няма нищо съмнително.',
  foundRight: (by, when) => `Потвърдено от ${by}, ${when}`,
  reading: (of, likely, name) => {
    const what = {
      indicator: `Индикаторът „${name}“`,
      funding: name ? `Финансирането „${name}“` : 'Финансирането',
      deadline: 'Срокът',
      institution: `Институцията „${name}“`,
    }[of]
    const ending = of === 'funding' ? 'о' : of === 'institution' ? 'а' : ''
    return likely
      ? `${what} вероятно е разбран${ending} правилно, но това не е сигурно.`
      : `${what} не може да бъде разчетен${ending} със сигурност.`
  },
  sharedMoney: (numbers) =>
    `Предлага се средствата да се броят веднъж заедно с ${numbers.length === 1 ? 'мярка' : 'мерки'} ${numbers.join(', ')}.`,
  accept: 'Вярно е',
  acceptAsPrinted: 'Вярно е, остава както е записано',
  later: 'По-късно',
  next: 'Следваща',
  finish: 'Край на прегледа',
  previous: 'Предишна',
  all: 'Всички съмнителни клетки',
  allTitle: 'Съмнителни клетки',
  allHint: 'Изберете клетка, за да я прегледате. Редът е този на документа.',
  further: 'Следващи мерки',
  left: 'за преглед',
  keys: 'Бързи клавиши',
  keysHint:
    'Цифрите се натискат заедно с Alt (Chrome, Edge) или Alt и Shift (Firefox): 1 – вярно е, 2 – по-късно, 3 – предишна, 4 – отмяна, 5 – всички клетки.',
  applyMend: 'Приемане на предложението',
  wouldBe: 'Предлага се',
  wouldBeEmpty: 'празна клетка',
  mendWords: 'Поправка на текста',
  mendWordsHint:
    'Клетката се прочита отново с поправения текст. Зададеното на ръка по другите клетки се запазва.',
  mendNumber: 'Поправка на номера',
  wholeMeasure: 'Цялата мярка',
  reviewCell: 'Преглед на клетката',
  cancel: 'Отказ',
  change: 'Промяна',
  remove: 'Премахване',
  split: 'Разделяне на два',
  splitHint: 'На мястото на индикатора остават двата, които опишете тук.',
  first: 'Първи индикатор',
  second: 'Втори индикатор',
  join: 'Обединяване с друг',
  joinHint: 'На мястото на двата индикатора остава един: този, който опишете тук.',
  joinWith: 'Да се обедини с',
  addIndicator: 'Добавяне на индикатор',
  setDeadline: 'Задаване на срока',
  deadlineKind: 'Вид на срока',
  deadlineKinds: {
    month: 'до месец',
    range: 'от месец до месец',
    recurring: 'повтарящ се',
    phased: 'на етапи',
    open: 'без краен срок',
  },
  from: 'От',
  to: 'До',
  monthHint: 'Месец и година, например 05.2024',
  every: 'Повтаря се',
  recurrences: {
    '': 'без посочен период',
    month: 'всеки месец',
    quarter: 'всяко тримесечие',
    year: 'всяка година',
  },
  phases: 'Етапи',
  phasesHint: 'Всеки етап на отделен ред, например „06.2024 – проект на наредба“',
  addFunding: 'Добавяне на сума',
  fundingSource: 'Източник',
  amount: 'Сума',
  amountHint: 'Празно, ако сумата не е определена',
  currency: 'Валута',
  noCurrency: 'не е посочена',
  basis: 'За какъв период',
  bases: { '': 'не е посочено', total: 'общо', 'per-year': 'на година' },
  sharing: 'Общи средства с други мерки',
  sharingNow: (numbers) =>
    `Средствата са общи с ${numbers.length === 1 ? 'мярка' : 'мерки'} ${numbers.join(', ')} и се броят веднъж.`,
  notShared: 'Средствата не са общи с други мерки.',
  numbers: 'Номера на мерките, с които средствата са общи',
  numbersHint: 'Разделени със запетая; празно, ако средствата не са общи',
  reason: 'Основание',
  reasonHint: 'Задължително, когато отхвърляте предложени общи средства',
  matchInstitution: 'Избор от регистъра',
  addInstitution: 'Добавяне на институция',
  institutionName: 'Институция от регистъра',
  institutionHint: 'Започнете да пишете съкращението или наименованието',
  undo: (what) => `Отмяна: ${what}`,
  redo: (what) => `Повтаряне: ${what}`,
  history: 'История на редакциите',
  historyTitle: 'История на редакциите',
  waysOut: 'Какво може да се направи',
  changedBy: (version, who, what) =>
    `Същата мярка е променена и в редакция ${version} (${who}: ${what}).`,
  andBefore: (versions) => `Преди нея: редакции ${versions.join(', ')}.`,
  historyHint:
    'Всяка редакция на проекта е запазена. Връщането към по-ранна редакция е нова редакция: нищо не се губи.',
  version: 'Редакция',
  current: 'сегашна',
  returnTo: (version) => `Връщане към редакция\u00a0${version}`,
  older: 'По-стари редакции',
  undone: (version) => `отменя редакция ${version}`,
  restored: (version) => `връща редакция ${version}`,
  conflictTitle: 'Междувременно това място е променено',
  conflictHint:
    'Вашата промяна още не е записана и нищо не е загубено. Вижте какво е променено и изберете кое да остане.',
  whatOthersDid: 'Какво е променено междувременно',
  whenYouOpened: 'Когато отворихте страницата',
  now: 'Сега',
  sameNow: 'Мястото отново е такова, каквото беше.',
  whatYouWanted: 'Какво искахте да запишете вие',
  applyMine: 'Записване на моята промяна',
  keepTheirs: 'Остава записаното',
}

const en: ReviewWords = {
  review: (left) => (left === 1 ? 'Review 1 doubtful cell' : `Review ${left} doubtful cells`),
  allReviewed: 'All doubtful cells have been looked at.',
  nothingDoubtful: 'There are no doubtful cells.',
  doneTitle: 'The review is complete',
  doneHint:
    'No cell is waiting to be looked at. A cell that was found right comes up again if its words or what is understood from them change.',
  backToDraft: 'To the draft',
  progress: (lookedAt, all) => `${lookedAt} of ${all} looked at`,
  row: 'The whole row',
  number: 'Number of the measure',
  inDocument: 'In the document',
  restOfRow: 'The other cells of the row',
  place: ({ table, row, sheet }) => {
    if (table === 0) return 'added by hand'
    if (sheet === undefined) return `table ${table}, row ${row}`
    return `${sheet.name === null ? '' : `sheet “${sheet.name}”, `}row ${sheet.row}`
  },
  goal: 'Goal',
  noGoal: 'no goal',
  thisCell: 'the cell in question',
  understood: 'How it was understood',
  whyDoubtful: 'Why it is here',
  notDoubtful: 'Nothing in this cell is doubtful.',
  foundRight: (by, when) => `Found right by ${by}, ${when}`,
  reading: (of, likely, name) => {
    const what = {
      indicator: `The indicator “${name}”`,
      funding: name ? `The funding “${name}”` : 'The funding',
      deadline: 'The deadline',
      institution: `The institution “${name}”`,
    }[of]
    return likely
      ? `${what} is probably understood correctly, but this is not certain.`
      : `${what} cannot be made out with certainty.`
  },
  sharedMoney: (numbers) =>
    `It is proposed to count the money once, together with ${numbers.length === 1 ? 'measure' : 'measures'} ${numbers.join(', ')}.`,
  accept: 'It is right',
  acceptAsPrinted: 'It is right, keep it as written',
  later: 'Later',
  next: 'Next',
  finish: 'Finish the review',
  previous: 'Previous',
  all: 'All doubtful cells',
  allTitle: 'Doubtful cells',
  allHint: 'Choose a cell to look at. They stand in the order of the document.',
  further: 'Further measures',
  left: 'to be looked at',
  keys: 'Shortcut keys',
  keysHint:
    'Digits are pressed together with Alt (Chrome, Edge) or Alt and Shift (Firefox): 1 – it is right, 2 – later, 3 – previous, 4 – undo, 5 – all cells.',
  applyMend: 'Take the proposal',
  wouldBe: 'Proposed',
  wouldBeEmpty: 'an empty cell',
  mendWords: 'Mend the words',
  mendWordsHint:
    'The cell is read again with the mended words. What was set by hand for other cells stays.',
  mendNumber: 'Mend the number',
  wholeMeasure: 'The whole measure',
  reviewCell: 'Review this cell',
  cancel: 'Cancel',
  change: 'Change',
  remove: 'Remove',
  split: 'Split in two',
  splitHint: 'The two that you describe here take the place of the indicator.',
  first: 'First indicator',
  second: 'Second indicator',
  join: 'Join with another',
  joinHint: 'One takes the place of the two: the one that you describe here.',
  joinWith: 'Join with',
  addIndicator: 'Add an indicator',
  setDeadline: 'Set the deadline',
  deadlineKind: 'Kind of deadline',
  deadlineKinds: {
    month: 'by a month',
    range: 'from month to month',
    recurring: 'recurring',
    phased: 'in phases',
    open: 'no end date',
  },
  from: 'From',
  to: 'To',
  monthHint: 'Month and year, for example 05.2024',
  every: 'Recurs',
  recurrences: {
    '': 'not said how often',
    month: 'every month',
    quarter: 'every quarter',
    year: 'every year',
  },
  phases: 'Phases',
  phasesHint: 'Each phase on a line of its own, for example “06.2024 – draft ordinance”',
  addFunding: 'Add a sum',
  fundingSource: 'Source',
  amount: 'Amount',
  amountHint: 'Empty if the amount is not determined',
  currency: 'Currency',
  noCurrency: 'not stated',
  basis: 'For what period',
  bases: { '': 'not stated', total: 'in total', 'per-year': 'per year' },
  sharing: 'Money shared with other measures',
  sharingNow: (numbers) =>
    `The money is shared with ${numbers.length === 1 ? 'measure' : 'measures'} ${numbers.join(', ')} and counted once.`,
  notShared: 'The money is not shared with other measures.',
  numbers: 'Numbers of the measures that the money is shared with',
  numbersHint: 'Separated by commas; empty if it is not shared',
  reason: 'Reason',
  reasonHint: 'Required when you refuse shared money that is proposed',
  matchInstitution: 'Choose from the register',
  addInstitution: 'Add an institution',
  institutionName: 'Institution in the register',
  institutionHint: 'Start typing the abbreviation or the name',
  undo: (what) => `Undo: ${what}`,
  redo: (what) => `Redo: ${what}`,
  history: 'History of versions',
  historyTitle: 'History of versions',
  waysOut: 'What can be done',
  changedBy: (version, who, what) =>
    `Version ${version} has changed the same measure, too (${who}: ${what}).`,
  andBefore: (versions) => `Before it: versions ${versions.join(', ')}.`,
  historyHint:
    'Every version of the draft is kept. Returning to an earlier one makes a new version: nothing is lost.',
  version: 'Version',
  current: 'current',
  returnTo: (version) => `Return to version\u00a0${version}`,
  older: 'Older versions',
  undone: (version) => `undoes version ${version}`,
  restored: (version) => `returns to version ${version}`,
  conflictTitle: 'This place has been changed meanwhile',
  conflictHint:
    'Your change is not saved yet, and nothing is lost. See what has changed and choose what is to stay.',
  whatOthersDid: 'What has changed meanwhile',
  whenYouOpened: 'When you opened the page',
  now: 'Now',
  sameNow: 'The place is again as it was.',
  whatYouWanted: 'What you wanted to save',
  applyMine: 'Save my change',
  keepTheirs: 'Keep what is saved',
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = { bg, en }
