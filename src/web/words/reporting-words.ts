import type { Language } from '../../core/base/language.ts'
import type { MoneyKind } from '../../core/report/money-report.ts'
import type { NoteKind } from '../../core/report/report-fields.ts'
import type { RecordedMove, ReportStatus } from '../../core/report/report-status.ts'

interface ReportingWords {
  readonly duties: string
  readonly dutiesLead: string
  readonly noDuties: string
  readonly nothingOwed: string
  readonly statuses: Readonly<Record<ReportStatus, string>>
  readonly due: (day: string) => string
  readonly noDue: string
  readonly lateBy: (days: number) => string
  /** Of several reports. */
  readonly severalStatuses: Readonly<Record<ReportStatus, string>>
  readonly submittedOf: (done: number, all: number) => string
  readonly toDo: Readonly<Record<'open' | 'draft' | 'returned' | 'read', string>>
  readonly contributes: (reports: string) => string
  readonly complete: string
  readonly submitAll: string
  readonly submitAllHint: string
  readonly submitThis: (measure: string) => string
  readonly report: (measure: string) => string
  readonly step: (position: number, all: number) => string
  readonly lastValue: string
  readonly lastYear: string
  readonly yearSoFar: string
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly note: string
  readonly noteHint: string
  readonly nothing: string
  readonly noteOrNothing: string
  readonly notesTitle: string
  readonly notes: Readonly<Record<NoteKind, string>>
  /** On the page of a measure. */
  readonly acceptedNotes: string
  readonly earlierPeriods: string
  readonly acceptedOn: (when: string) => string
  readonly moneyTitle: string
  readonly moneyHint: string
  readonly money: Readonly<Record<MoneyKind, string>>
  readonly currency: string
  readonly paper: string
  readonly reason: string
  readonly amountOfPlan: string
  readonly noAmount: string
  readonly moneySoFar: string
  readonly save: string
  readonly saveNext: string
  readonly submit: string
  readonly saved: (when: string, who: string) => string
  readonly keepsItself: string
  readonly savedNow: string
  readonly notSaved: string
  readonly unsavedFound: string
  readonly takeBack: string
  readonly throwAway: string
  readonly meanwhile: string
  readonly sure: string
  readonly sureHint: string
  readonly waits: (when: string) => string
  readonly locked: (when: string) => string
  readonly returned: string
  readonly reopened: string
  readonly mergeTitle: string
  readonly mergeLead: string
  readonly mine: string
  readonly theirs: (who: string) => string
  readonly wasBefore: string
  readonly empty: string
  readonly marked: string
  readonly chooseOne: string
  readonly history: string
  readonly moves: Readonly<Record<RecordedMove, string>>
  readonly remarkTo: (field: string) => string
  readonly remarkHere: string
  readonly wholeRemark: string
  readonly changedSince: string
  readonly reports: string
  readonly reportsLead: string
  readonly whoOwes: string
  readonly nobodyOwes: string
  readonly institution: string
  readonly period: string
  readonly owed: string
  readonly owedReports: (count: number) => string
  readonly returnedTimes: (count: number) => string
  readonly since: string
  readonly returns: string
  readonly theYear: string
  readonly allMeasures: string
  readonly ofInstitution: (name: string) => string
  readonly nothingHere: string
  readonly measure: string
  readonly state: string
  readonly warnings: (count: number) => string
  readonly acceptTitle: string
  readonly acceptHint: string
  readonly acceptMarked: string
  readonly acceptThis: (measure: string) => string
  readonly accept: string
  readonly sendBack: string
  readonly sendBackHint: string
  readonly reopen: string
  readonly reopenReason: string
  readonly reopenHint: string
  readonly submittedBy: (who: string, when: string) => string
  readonly asked: string
  readonly openYear: string
  readonly openYearLead: string
  readonly calendar: string
  readonly calendars: Readonly<
    Record<'months' | 'quarters' | 'half-years' | 'year' | 'own', string>
  >
  readonly days: string
  readonly daysHint: string
  readonly list: string
  readonly listHint: string
  readonly owners: string
  readonly ownersHint: string
  readonly unmatched: (names: string) => string
  readonly reportsBy: string
  readonly helpedBy: string
  readonly helpedByHint: string
  readonly outOfPlan: string
  readonly openSubmit: string
  readonly assign: string
  readonly assignLead: string
  readonly someRefused: (measures: string) => string
  readonly someNotAccepted: (measures: string) => string
}

const bg: ReportingWords = {
  duties: 'Моите отчети',
  dutiesLead: 'Какво дължат институциите, които представлявате, докога и докъде е стигнало.',
  noDuties:
    'Няма план, по който институциите ви да отчитат. Ако очаквате отчет, попитайте секретариата.',
  nothingOwed: 'За този период всичко е подадено.',
  statuses: {
    open: 'незапочнат',
    draft: 'чернова',
    submitted: 'подаден',
    returned: 'върнат',
    accepted: 'приет',
  },
  severalStatuses: {
    open: 'незапочнати',
    draft: 'чернови',
    submitted: 'подадени',
    returned: 'върнати',
    accepted: 'приети',
  },
  due: (day) => `Срок: ${day}`,
  noDue: 'Без краен срок',
  lateBy: (days) => (days === 1 ? 'закъснение 1 ден' : `закъснение ${days} дни`),
  submittedOf: (done, all) => `Подадени ${done} от ${all}`,
  toDo: { open: 'Попълване', draft: 'Продължаване', returned: 'Поправяне', read: 'Преглед' },
  contributes: (reports) => `отчита ${reports}, вие помагате`,
  complete: 'попълнен',
  submitAll: 'Подаване на отметнатите',
  submitAllHint: 'Отметнати са отчетите, които са попълнени и по които няма въпроси.',
  submitThis: (measure) => `Подаване на мярка ${measure}`,
  report: (measure) => `Отчет по мярка ${measure}`,
  step: (position, all) => `${position} от ${all}`,
  lastValue: 'Последно отчетено',
  lastYear: 'Миналата година',
  yearSoFar: 'За годината дотук',
  value: 'Стойност за периода',
  numerator: 'Обхванати',
  denominator: 'Всички',
  note: 'Бележка към стойността',
  noteHint: 'Откъде е числото, как е преброено; защо няма данни, ако няма.',
  nothing: 'За този период няма данни',
  noteOrNothing: 'Бележка или липса на данни',
  notesTitle: 'С думи',
  notes: {
    done: 'Какво е направено',
    obstacles: 'Какво пречи',
    next: 'Какво следва',
  },
  acceptedNotes: 'Какво отчита институцията',
  earlierPeriods: 'По-ранни периоди',
  acceptedOn: (when) => `прието на ${when}`,
  moneyTitle: 'Средства',
  moneyHint: 'Само сумите за този период. Каквото няма промяна, остава празно.',
  money: { planned: 'Предвидени', committed: 'Поети задължения', spent: 'Изплатени' },
  currency: 'Валута',
  paper: 'По кой документ',
  reason: 'Пояснение',
  amountOfPlan: 'По план',
  noAmount: 'без посочена сума',
  moneySoFar: 'Отчетени дотук',
  save: 'Запазване',
  saveNext: 'Запазване и следваща',
  submit: 'Подаване',
  saved: (when, who) => `Запазено на ${when} от ${who}.`,
  keepsItself: 'Написаното се запазва и само, докато пишете.',
  savedNow: 'Запазено.',
  notSaved: 'Още не е запазено на сървъра; пази се в този браузър.',
  unsavedFound: 'В този браузър има написано по този отчет, което не е запазено.',
  takeBack: 'Връщане на написаното',
  throwAway: 'Отказ от него',
  meanwhile:
    'Друг е променил същото междувременно. Натиснете „Запазване“, за да изберете кое да остане.',
  sure: 'Проверено е, числото е вярно',
  sureHint: 'Поправете числото или отбележете, че е вярно.',
  waits: (when) => `Отчетът е подаден на ${when} и чака секретариата. Дотогава не се променя.`,
  locked: (when) => `Отчетът е приет на ${when} и е заключен.`,
  returned: 'Отчетът е върнат за поправка',
  reopened: 'Приетият отчет е отворен наново',
  mergeTitle: 'Двама сте променили едно и също',
  mergeLead:
    'Докато пишехте, друг е записал нещо различно. Нищо не е загубено: изберете за всяко поле кое да остане. Останалото, което двамата сте написали, е събрано.',
  mine: 'Вашето',
  theirs: (who) => `Записаното от ${who}`,
  wasBefore: 'Преди беше',
  empty: '(празно)',
  marked: 'отбелязано',
  chooseOne: 'Изберете кое да остане.',
  history: 'Как вървя отчетът',
  moves: { submit: 'подаде', return: 'върна', accept: 'прие', reopen: 'отвори наново' },
  remarkTo: (field) => `Бележка към „${field}“`,
  remarkHere: 'Бележка тук',
  wholeRemark: 'Бележка към целия отчет',
  changedSince: 'Променено оттогава',
  reports: 'Отчети',
  reportsLead: 'Кой какво дължи и как върви годината.',
  whoOwes: 'Кой дължи',
  nobodyOwes: 'Никой не дължи отчет за минал период.',
  institution: 'Институция',
  period: 'Период',
  owed: 'Дължи',
  owedReports: (count) => (count === 1 ? '1 отчет' : `${count} отчета`),
  returnedTimes: (count) => (count === 1 ? '1 връщане' : `${count} връщания`),
  since: 'Откога',
  returns: 'Връщани',
  theYear: 'Годината',
  allMeasures: 'всички',
  ofInstitution: (name) => `Само ${name}`,
  nothingHere: 'За този период никой не дължи отчет.',
  measure: 'Мярка',
  state: 'Състояние',
  warnings: (count) => (count === 1 ? '1 въпрос' : `${count} въпроса`),
  acceptTitle: 'За приемане',
  acceptHint:
    'Отметнати са подадените отчети, по които няма въпроси. Останалите се преглеждат един по един.',
  acceptMarked: 'Приемане на отметнатите',
  acceptThis: (measure) => `Приемане на мярка ${measure}`,
  accept: 'Приемане',
  sendBack: 'Връщане за поправка',
  sendBackHint: 'Напишете какво да се поправи, до полето или за целия отчет.',
  reopen: 'Отваряне наново',
  reopenReason: 'Защо се отваря наново',
  reopenHint:
    'Приетите стойности важат, докато не бъде приета поправката. Основанието остава в историята.',
  submittedBy: (who, when) => `Подаден от ${who}, ${when}`,
  asked: 'Потвърдено от подалия',
  openYear: 'Откриване на годината',
  openYearLead:
    'След откриването институциите дължат отчети по мерките си в сроковете по-долу. Всяка мярка има една институция, която отчита.',
  calendar: 'Колко често се отчита',
  calendars: {
    months: 'всеки месец',
    quarters: 'на тримесечие',
    'half-years': 'на полугодие',
    year: 'веднъж годишно',
    own: 'по собствен списък',
  },
  days: 'Дни за отчитане след края на периода',
  daysHint:
    'Например 15: за първото тримесечие срокът е 15 април. Не се ползва при собствен списък.',
  list: 'Собствен списък',
  listHint: 'На всеки ред период и срок, например 2024-H1 20.07.2024 или 2024-07 05.08.2024.',
  owners: 'Кой отчита',
  ownersHint:
    'Предложено е по плана: отчита първата отговорна институция, останалите помагат. Ползвайте кратките имена от регистъра.',
  unmatched: (names) => `Няма ги в регистъра: ${names}`,
  reportsBy: 'Отчита',
  helpedBy: 'Помагат',
  helpedByHint: 'Кратки имена със запетая между тях.',
  outOfPlan: 'по решение не се изпълнява тази година',
  openSubmit: 'Откриване на годината',
  assign: 'Кой отчита мярката',
  assignLead: 'Написаното досега остава и преминава към новите институции.',
  someNotAccepted: (measures) => `Не са приети, защото междувременно са променени: ${measures}.`,
  someRefused: (measures) => `Не са подадени, защото нещо липсва или е променено: ${measures}.`,
}

const en: ReportingWords = {
  duties: 'My reports',
  dutiesLead: 'What the institutions that you stand for owe, by when, and how far it has come.',
  noDuties:
    'There is no plan that your institutions report on. If you expect one, ask the secretariat.',
  nothingOwed: 'Everything is submitted for this period.',
  statuses: {
    open: 'not begun',
    draft: 'draft',
    submitted: 'submitted',
    returned: 'returned',
    accepted: 'accepted',
  },
  severalStatuses: {
    open: 'not begun',
    draft: 'drafts',
    submitted: 'submitted',
    returned: 'returned',
    accepted: 'accepted',
  },
  due: (day) => `Due ${day}`,
  noDue: 'No due day',
  lateBy: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  submittedOf: (done, all) => `${done} of ${all} submitted`,
  toDo: { open: 'Fill in', draft: 'Continue', returned: 'Mend', read: 'Look' },
  contributes: (reports) => `${reports} reports, you help`,
  complete: 'complete',
  submitAll: 'Submit those marked',
  submitAllHint: 'Marked are the reports that are complete and raise no questions.',
  submitThis: (measure) => `Submit measure ${measure}`,
  report: (measure) => `Report on measure ${measure}`,
  step: (position, all) => `${position} of ${all}`,
  lastValue: 'Last reported',
  lastYear: 'Last year',
  yearSoFar: 'The year so far',
  value: 'Value for the period',
  numerator: 'Covered',
  denominator: 'All',
  note: 'Note to the value',
  noteHint: 'Where the number comes from, how it was counted; why there are no data, if so.',
  nothing: 'There are no data for this period',
  noteOrNothing: 'A note, or no data',
  notesTitle: 'In words',
  notes: {
    done: 'What was done',
    obstacles: 'What stands in the way',
    next: 'What comes next',
  },
  acceptedNotes: 'What the institution reports',
  earlierPeriods: 'Earlier periods',
  acceptedOn: (when) => `accepted on ${when}`,
  moneyTitle: 'Money',
  moneyHint: 'Only the amounts of this period. What does not change stays empty.',
  money: { planned: 'Planned', committed: 'Committed', spent: 'Spent' },
  currency: 'Currency',
  paper: 'By which paper',
  reason: 'Explanation',
  amountOfPlan: 'In the plan',
  noAmount: 'no amount given',
  moneySoFar: 'Reported so far',
  save: 'Save',
  saveNext: 'Save and next',
  submit: 'Submit',
  saved: (when, who) => `Saved on ${when} by ${who}.`,
  keepsItself: 'What you write is also saved by itself while you write.',
  savedNow: 'Saved.',
  notSaved: 'Not saved on the server yet; it is kept in this browser.',
  unsavedFound: 'This browser has something written on this report that is not saved.',
  takeBack: 'Bring it back',
  throwAway: 'Do without it',
  meanwhile: 'Somebody else changed the same meanwhile. Press “Save” to choose what is to stay.',
  sure: 'It was checked, the number is right',
  sureHint: 'Correct the number, or mark that it is right.',
  waits: (when) =>
    `The report was submitted on ${when} and waits for the secretariat. Until then it does not change.`,
  locked: (when) => `The report was accepted on ${when} and is locked.`,
  returned: 'The report is returned, to be mended',
  reopened: 'The accepted report is opened again',
  mergeTitle: 'Two of you changed the same',
  mergeLead:
    'While you were writing, somebody else saved something different. Nothing is lost: choose for each field what is to stay. Everything else that the two of you wrote is put together.',
  mine: 'Yours',
  theirs: (who) => `Saved by ${who}`,
  wasBefore: 'It was',
  empty: '(empty)',
  marked: 'marked',
  chooseOne: 'Choose what is to stay.',
  history: 'How the report went',
  moves: { submit: 'submitted', return: 'returned', accept: 'accepted', reopen: 'opened again' },
  remarkTo: (field) => `Remark on “${field}”`,
  remarkHere: 'Remark here',
  wholeRemark: 'Remark on the whole report',
  changedSince: 'Changed since then',
  reports: 'Reports',
  reportsLead: 'Who owes what, and how the year goes.',
  whoOwes: 'Who owes',
  nobodyOwes: 'Nobody owes a report for a period that is over.',
  institution: 'Institution',
  period: 'Period',
  owed: 'Owes',
  owedReports: (count) => (count === 1 ? '1 report' : `${count} reports`),
  returnedTimes: (count) => (count === 1 ? 'returned once' : `returned ${count} times`),
  since: 'Since',
  returns: 'Returns',
  theYear: 'The year',
  allMeasures: 'all',
  ofInstitution: (name) => `Only ${name}`,
  nothingHere: 'Nobody owes a report for this period.',
  measure: 'Measure',
  state: 'State',
  warnings: (count) => (count === 1 ? '1 question' : `${count} questions`),
  acceptTitle: 'To be accepted',
  acceptHint:
    'Marked are the submitted reports that raise no questions. The others are looked at one by one.',
  acceptMarked: 'Accept those marked',
  acceptThis: (measure) => `Accept measure ${measure}`,
  accept: 'Accept',
  sendBack: 'Return to be mended',
  sendBackHint: 'Write what is to be mended, beside the field or on the whole report.',
  reopen: 'Open again',
  reopenReason: 'Why it is opened again',
  reopenHint:
    'The accepted values hold until the correction is accepted. The reason stays in the history.',
  submittedBy: (who, when) => `Submitted by ${who}, ${when}`,
  asked: 'Confirmed by who submitted it',
  openYear: 'Open the year',
  openYearLead:
    'Once it is open, institutions owe reports on their measures by the days below. Each measure has one institution that reports.',
  calendar: 'How often it is reported on',
  calendars: {
    months: 'every month',
    quarters: 'every quarter',
    'half-years': 'every half-year',
    year: 'once a year',
    own: 'by a list of our own',
  },
  days: 'Days for reporting after the period ends',
  daysHint:
    '15, for example: the first quarter is due on 15 April. Not used with a list of your own.',
  list: 'A list of our own',
  listHint:
    'A period and its day on each line, for example 2024-H1 20.07.2024 or 2024-07 05.08.2024.',
  owners: 'Who reports',
  ownersHint:
    'Proposed by the plan: the first institution responsible reports, the others help. Use the short names of the register.',
  unmatched: (names) => `Not in the register: ${names}`,
  reportsBy: 'Reports',
  helpedBy: 'Help',
  helpedByHint: 'Short names, with commas between them.',
  outOfPlan: 'by decision not carried out this year',
  openSubmit: 'Open the year',
  assign: 'Who reports on the measure',
  assignLead: 'What is written so far stays and goes over to the new institutions.',
  someNotAccepted: (measures) => `Not accepted, as they have been changed meanwhile: ${measures}.`,
  someRefused: (measures) => `Not submitted, as something is missing or has changed: ${measures}.`,
}

export const reportingWords: Readonly<Record<Language, ReportingWords>> = { bg, en }
