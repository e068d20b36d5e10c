import type { Language } from '../../core/base/language.ts'
import type { ActivityKind } from '../../core/report/activity.ts'
import type { ActivityRule } from '../../core/report/activity-rule.ts'

/** What reports rest on: files, links, activities. */
interface EvidenceWords {
  readonly title: string
  readonly lead: string
  readonly nothing: string
  readonly ofMeasure: string
  readonly indicator: string
  readonly period: string
  readonly about: string
  readonly given: (name: string, when: string) => string
  readonly withdrawn: (name: string, when: string, reason: string) => string
  readonly addFile: string
  readonly file: string
  readonly fileHint: string
  readonly upload: string
  readonly addLink: string
  readonly linkTitle: string
  readonly linkTitleHint: string
  readonly address: string
  readonly addressHint: string
  readonly withdraw: string
  readonly withdrawHint: string
  readonly reason: string
  readonly activities: string
  readonly activitiesLead: string
  readonly noActivities: string
  readonly addActivity: string
  readonly correctActivity: string
  readonly withdrawActivity: string
  readonly withdrawActivityHint: string
  readonly kind: string
  readonly kinds: Readonly<Record<ActivityKind, string>>
  readonly activityTitle: string
  readonly activityTitleHint: string
  readonly from: string
  readonly until: string
  readonly untilHint: string
  readonly dayHint: string
  readonly place: string
  readonly participants: string
  readonly participantsHint: string
  readonly participantsOf: (count: string) => string
  readonly notCounted: string
  readonly materials: string
  readonly materialsHint: string
  readonly earlier: string
  readonly version: (number: number) => string
  readonly optional: string
  readonly rule: string
  readonly ruleHint: string
  readonly counts: string
  readonly countsWhat: Readonly<Record<ActivityRule['counts'] | '', string>>
  readonly countedKinds: string
  readonly proposes: (value: string, what: string, kinds: string) => string
  readonly someNotCounted: (activities: number) => string
}

const bg: EvidenceWords = {
  title: 'Доказателства',
  lead: 'Файлове, връзки и проведени дейности, на които стъпват отчетите по мярката. Даденото се пази; сгрешеното се оттегля с причина.',
  nothing: 'Още няма доказателства.',
  ofMeasure: 'Мярката като цяло',
  indicator: 'Индикатор',
  period: 'Отчетен период',
  about: 'За какво е',
  given: (name, when) => `${name}, ${when}`,
  withdrawn: (name, when, reason) => `Оттеглено от ${name}, ${when}: ${reason}`,
  addFile: 'Добавяне на файл',
  file: 'Файл',
  fileHint: 'До 20 MB: PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG или обикновен текст.',
  upload: 'Добавяне',
  addLink: 'Добавяне на връзка',
  linkTitle: 'Какво има на адреса',
  linkTitleHint: 'Например: Закон, обнародван в „Държавен вестник“, бр. 12',
  address: 'Адрес',
  addressHint: 'Започва с https:// или http://',
  withdraw: 'Оттегляне на доказателство',
  withdrawHint: 'Доказателството остава видимо като оттеглено, заедно с причината.',
  reason: 'Причина',
  activities: 'Проведени дейности',
  activitiesLead:
    'Срещи, обучения, кампании, проверки и други. Индикатор, който ги брои, получава предложена стойност от тях.',
  noActivities: 'Още няма вписани дейности.',
  addActivity: 'Вписване на дейност',
  correctActivity: 'Поправка на дейност',
  withdrawActivity: 'Оттегляне на дейност',
  withdrawActivityHint: 'Оттеглената дейност остава видима и повече не се брои.',
  kind: 'Вид',
  kinds: {
    meeting: 'Среща',
    training: 'Обучение',
    seminar: 'Семинар',
    campaign: 'Кампания',
    inspection: 'Проверка',
    operation: 'Операция',
    agreement: 'Споразумение',
    'legislative-step': 'Законодателна стъпка',
  },
  activityTitle: 'Какво е проведено',
  activityTitleHint: 'Например: Обучение на служители за работа с чужденци',
  from: 'Първи ден',
  until: 'Последен ден',
  untilHint: 'Оставете празно, ако е било в един ден.',
  dayHint: 'Например 05.03.2024',
  place: 'Място',
  participants: 'Брой участници',
  participantsHint: 'Оставете празно, ако не са броени.',
  participantsOf: (count) => `${count} участници`,
  notCounted: 'участниците не са броени',
  materials: 'Материали',
  materialsHint: 'Програма, протокол, номер на преписка, адрес. Всяко на отделен ред.',
  earlier: 'Предишни редакции',
  version: (number) => `Редакция ${number}`,
  optional: 'не е задължително',
  rule: 'Стойност от проведени дейности',
  ruleHint:
    'Стойността за всеки период се предлага от вписаните дейности. Институцията я потвърждава или въвежда друга.',
  counts: 'Какво се брои',
  countsWhat: {
    '': 'Нищо: стойността се въвежда',
    activities: 'Броят на дейностите',
    participants: 'Броят на участниците в тях',
  },
  countedKinds: 'Кои дейности',
  proposes: (value, what, kinds) => `От вписаните дейности: ${value} (${what}: ${kinds}).`,
  someNotCounted: (activities) => `При ${activities} от тях участниците не са броени.`,
}

const en: EvidenceWords = {
  title: 'Evidence',
  lead: 'Files, links and activities that the reports on this measure rest on. What was given is kept; what was wrong is withdrawn with a reason.',
  nothing: 'There is no evidence yet.',
  ofMeasure: 'The measure as a whole',
  indicator: 'Indicator',
  period: 'Reporting period',
  about: 'What it is of',
  given: (name, when) => `${name}, ${when}`,
  withdrawn: (name, when, reason) => `Withdrawn by ${name}, ${when}: ${reason}`,
  addFile: 'Add a file',
  file: 'File',
  fileHint: 'Up to 20 MB: PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or plain text.',
  upload: 'Add',
  addLink: 'Add a link',
  linkTitle: 'What there is at the address',
  linkTitleHint: 'For example: Act promulgated in the State Gazette, issue 12',
  address: 'Address',
  addressHint: 'It begins with https:// or http://',
  withdraw: 'Withdraw a piece of evidence',
  withdrawHint: 'The piece stays visible as withdrawn, with the reason.',
  reason: 'Reason',
  activities: 'Activities',
  activitiesLead:
    'Meetings, trainings, campaigns, inspections and others. An indicator that counts them is proposed its value from them.',
  noActivities: 'No activities are registered yet.',
  addActivity: 'Register an activity',
  correctActivity: 'Correct an activity',
  withdrawActivity: 'Withdraw an activity',
  withdrawActivityHint: 'A withdrawn activity stays visible and counts no longer.',
  kind: 'Kind',
  kinds: {
    meeting: 'Meeting',
    training: 'Training',
    seminar: 'Seminar',
    campaign: 'Campaign',
    inspection: 'Inspection',
    operation: 'Operation',
    agreement: 'Agreement',
    'legislative-step': 'Legislative step',
  },
  activityTitle: 'What took place',
  activityTitleHint: 'For example: Training of officers who work with foreigners',
  from: 'First day',
  until: 'Last day',
  untilHint: 'Leave it empty if it was on one day.',
  dayHint: 'For example 2024-03-05 or 05.03.2024',
  place: 'Place',
  participants: 'Number of participants',
  participantsHint: 'Leave it empty if nobody counted.',
  participantsOf: (count) => `${count} participants`,
  notCounted: 'participants not counted',
  materials: 'Materials',
  materialsHint: 'Programme, minutes, file number, address. Each on a line of its own.',
  earlier: 'Earlier versions',
  version: (number) => `Version ${number}`,
  optional: 'not required',
  rule: 'Value from activities',
  ruleHint:
    'The value of each period is proposed from the registered activities. The institution confirms it or enters another.',
  counts: 'What is counted',
  countsWhat: {
    '': 'Nothing: the value is entered',
    activities: 'The number of activities',
    participants: 'The number of their participants',
  },
  countedKinds: 'Which activities',
  proposes: (value, what, kinds) => `From the registered activities: ${value} (${what}: ${kinds}).`,
  someNotCounted: (activities) => `Of ${activities} of them nobody counted the participants.`,
}

export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { bg, en }
