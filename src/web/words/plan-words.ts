import type { Language } from '../../core/base/language.ts'
import type { FileKind } from '../../render/document-files.ts'

interface PlanWords {
  readonly actOf: (number: string, date: string) => string
  readonly howFar: string
  readonly measuresBy: string
  readonly measures: string
  readonly share: string
  readonly goals: string
  readonly goal: (number: string) => string
  readonly measure: (number: string) => string
  readonly objective: string
  readonly expectedResults: string
  readonly responsible: string
  readonly partners: string
  readonly deadline: string
  readonly funding: string
  readonly amountUndetermined: string
  readonly perYear: string
  readonly sharedWith: (numbers: string) => string
  readonly asPrinted: string
  readonly source: (table: number, row: number) => string
  readonly indicators: string
  readonly noIndicators: string
  readonly baseline: string
  readonly noBaseline: string
  readonly target: string
  readonly soFar: string
  readonly nothingReported: string
  readonly degree: string
  readonly noMeasures: string
  readonly whyUnknown: string
  readonly whyBetween: string
  readonly meanDegree: string
  readonly byWhichCriteria: string
  readonly criteria: string
  readonly criteriaShown: string
  readonly countOf: (count: number, all: number) => string
  readonly implementedOf: string
  readonly unknownOf: (count: number) => string
  readonly standing: string
  readonly facts: string
  readonly byPeriod: string
  readonly number: string
  readonly judgedByPeople: (count: number) => string
  readonly bySchedule: string
  readonly byDecision: string
  readonly byJudgement: string
  readonly computed: string
  readonly targetRevised: string
  readonly countingRevised: string
  readonly insteadOfThat: (now: string, before: string) => string
  readonly insteadOf: (target: string) => string
  readonly schedule: string
  readonly expectedByNow: (percent: string) => string
  readonly asOf: (day: string) => string
  readonly criterion: string
  readonly metFrom: string
  readonly partlyAbove: string
  readonly exceededAbove: string
  readonly tolerance: string
  readonly accepted: string
  readonly counted: string
  readonly yes: string
  readonly no: string
  readonly expected: string
  readonly projectedLow: string
  readonly projectedHigh: string
  readonly late: string
  readonly evidence: string
  readonly before: string
  readonly weight: (weight: string) => string
  readonly noneDue: string
  readonly supposing: string
  readonly unknownAtNone: string
  readonly unknownAtAll: string
  readonly noPercentage: string
  readonly raw: (percent: string) => string
  readonly judged: (judged: number, all: number) => string
  readonly between: (low: string, high: string) => string
  readonly how: string
  readonly formula: string
  readonly calculation: string
  readonly comparison: string
  readonly symbol: string
  readonly value: string
  readonly origin: string
  readonly fromPlan: string
  readonly fromReports: string
  readonly reportFor: (period: string) => string
  readonly reported: string
  readonly period: string
  readonly note: string
  readonly enteredBy: string
  readonly correction: (revision: number) => string
  readonly symbols: Readonly<Record<string, string>>
  readonly enterValue: string
  readonly downloads: string
  /** Over the files that people read. */
  readonly toRead: string
  /** Over those that programs do. */
  readonly toCompute: string
  readonly planAs: Readonly<Record<FileKind, string>>
  readonly openData: string
  readonly previous: string
  readonly next: string
}

const bg: PlanWords = {
  actOf: (number, date) => `№ ${number} от ${date}`,
  howFar: 'Напредък по изпълнението',
  measuresBy: 'Мерки според изпълнението',
  measures: 'Мерки',
  share: 'Дял',
  goals: 'Стратегически цели',
  goal: (number) => `Цел ${number}`,
  measure: (number) => `Мярка ${number}`,
  objective: 'Цел на мярката',
  expectedResults: 'Очаквани резултати',
  responsible: 'Отговорни институции',
  partners: 'Партньори',
  deadline: 'Срок',
  funding: 'Финансиране',
  amountUndetermined: 'размерът не е посочен',
  perYear: 'годишно',
  sharedWith: (numbers) => `Същите средства са посочени и в мярка ${numbers}.`,
  asPrinted: 'Както е записано в плана',
  source: (table, row) => `Таблица ${table}, ред ${row} от документа`,
  indicators: 'Индикатори',
  noIndicators: 'Планът не посочва индикатор за тази мярка.',
  baseline: 'Базова стойност',
  noBaseline: 'не е посочена',
  target: 'Цел',
  soFar: 'Отчетено досега',
  nothingReported: 'още няма отчетена стойност',
  degree: 'Степен на изпълнение',
  noMeasures: 'Няма мерки.',
  whyUnknown: 'Защо някои не могат да се оценят',
  whyBetween:
    'Плътната част е сигурна: достигната е дори ако всичко неизвестно е 0 %. Щрихованата зависи от това, което още не се знае.',
  meanDegree: 'Средна степен на изпълнение',
  byWhichCriteria: 'По какви критерии се оценява?',
  criteria: 'Критерии за оценка',
  criteriaShown: 'Как се стига до всяка оценка и всеки процент',
  countOf: (count, all) => `${count} от ${all}`,
  implementedOf: 'изпълнени',
  unknownOf: (count) =>
    `${count} не ${count === 1 ? 'може' : 'могат'} да се ${count === 1 ? 'оцени' : 'оценят'}`,
  standing: 'Докъде е стигнала мярката',
  facts: 'За мярката',
  byPeriod: 'Отчетено по периоди',
  number: 'Показател',
  judgedByPeople: (count) => `По преценка на длъжностно лице: ${count}`,
  bySchedule: 'Мерки според срока',
  byDecision: 'С решение',
  byJudgement: 'По преценка',
  computed: 'Изчислено',
  targetRevised: 'Изменена цел',
  countingRevised: 'Изменен начин на измерване',
  insteadOfThat: (now, before) => `${now}, вместо приетото: ${before}`,
  insteadOf: (target) => `вместо приетата: ${target}`,
  schedule: 'Срок',
  expectedByNow: (percent) => `При равномерно темпо досега би трябвало да са изминати ${percent}.`,
  asOf: (day) => `Към ${day}`,
  criterion: 'Критерий',
  metFrom: 'Изпълнен: от степен',
  partlyAbove: 'Частично изпълнен: над степен',
  exceededAbove: 'Преизпълнен: над степен',
  tolerance: 'Допустимо отклонение, където няма процент',
  accepted: 'Прието',
  counted: 'Участва в изчислението',
  yes: 'да',
  no: 'не',
  expected: 'Очаквано досега',
  projectedLow: 'При най-ниското темпо',
  projectedHigh: 'При най-високото темпо',
  late: 'след срока',
  evidence: 'Доказателства',
  before: 'преди поправката',
  weight: (weight) => `тежест ${weight}`,
  noneDue: 'още няма мерки с настъпил срок',
  supposing: 'При допускане',
  unknownAtNone: 'неизвестното е 0\u00a0%',
  unknownAtAll: 'неизвестното е 100\u00a0%',
  noPercentage: 'Без процент',
  raw: (percent) => `${percent} без ограничаване до 100 %`,
  judged: (judged, all) => `Оценени са ${judged} от ${all} индикатора`,
  between: (low, high) => `между ${low} и ${high}`,
  how: 'Как е изчислено',
  formula: 'Формула',
  calculation: 'Изчисление',
  comparison: 'Сравнение',
  symbol: 'Означение',
  value: 'Стойност',
  origin: 'Откъде е',
  fromPlan: 'от плана',
  fromReports: 'от отчетите',
  reportFor: (period) => `отчет за ${period}`,
  reported: 'Отчетени стойности',
  period: 'Период',
  note: 'Бележка',
  enteredBy: 'Въвел',
  correction: (revision) => `поправка ${revision}`,
  symbols: {
    A: 'отчетена стойност',
    a: 'отчетена стойност',
    P: 'стойност за предходната година',
    B: 'базова стойност',
    T: 'целева стойност',
    L: 'долна граница',
    H: 'горна граница',
    n: 'обхванати',
    N: 'всички',
    w: 'тежест на изпълненото',
    W: 'тежест на всичко',
  },
  enterValue: 'Въвеждане на стойност',
  downloads: 'Файлове',
  toRead: 'За четене и печат',
  toCompute: 'Данни за програми и за проверка',
  planAs: { docx: 'Планът (Word)', pdf: 'Планът (PDF)', xlsx: 'Планът (Excel)' },
  openData: 'Данните (JSON)',
  previous: 'Предишна',
  next: 'Следваща',
}

const en: PlanWords = {
  actOf: (number, date) => `No. ${number} of ${date}`,
  howFar: 'How far implementation has come',
  measuresBy: 'Measures by implementation',
  measures: 'Measures',
  share: 'Share',
  goals: 'Strategic goals',
  goal: (number) => `Goal ${number}`,
  measure: (number) => `Measure ${number}`,
  objective: 'Objective of the measure',
  expectedResults: 'Expected results',
  responsible: 'Responsible institutions',
  partners: 'Partners',
  deadline: 'Deadline',
  funding: 'Funding',
  amountUndetermined: 'amount not stated',
  perYear: 'per year',
  sharedWith: (numbers) => `The same money is printed in measure ${numbers}.`,
  asPrinted: 'As written in the plan',
  source: (table, row) => `Table ${table}, row ${row} of the document`,
  indicators: 'Indicators',
  noIndicators: 'The plan gives no indicator for this measure.',
  baseline: 'Baseline',
  noBaseline: 'not stated',
  target: 'Target',
  soFar: 'Reported so far',
  nothingReported: 'nothing reported yet',
  degree: 'Degree of implementation',
  noMeasures: 'There are no measures.',
  whyUnknown: 'Why some cannot be judged',
  whyBetween:
    'The solid part is certain: it is reached even with all that is unknown at 0%. The striped part depends on what is not known yet.',
  meanDegree: 'Mean degree of implementation',
  byWhichCriteria: 'By which criteria is this judged?',
  criteria: 'Criteria',
  criteriaShown: 'How every verdict and every percentage comes about',
  countOf: (count, all) => `${count} of ${all}`,
  implementedOf: 'implemented',
  unknownOf: (count) => `${count} cannot be judged`,
  standing: 'Where the measure stands',
  facts: 'About the measure',
  byPeriod: 'Reported by period',
  number: 'Number',
  judgedByPeople: (count) => `Judged by an official: ${count}`,
  bySchedule: 'Measures by schedule',
  byDecision: 'By decision',
  byJudgement: 'By judgement',
  computed: 'Computed',
  targetRevised: 'Revised target',
  countingRevised: 'Measured otherwise',
  insteadOfThat: (now, before) => `${now}, instead of what was adopted: ${before}`,
  insteadOf: (target) => `instead of the one adopted: ${target}`,
  schedule: 'Schedule',
  expectedByNow: (percent) => `At an even pace ${percent} of the way should be behind by now.`,
  asOf: (day) => `As of ${day}`,
  criterion: 'Criterion',
  metFrom: 'Met: from a degree of',
  partlyAbove: 'Partly met: above a degree of',
  exceededAbove: 'Exceeded: above a degree of',
  tolerance: 'Tolerance where there is no percentage',
  accepted: 'Accepted',
  counted: 'Counted',
  yes: 'yes',
  no: 'no',
  expected: 'Expected by now',
  projectedLow: 'At the lowest pace',
  projectedHigh: 'At the highest pace',
  late: 'late',
  evidence: 'Evidence',
  before: 'before correction',
  weight: (weight) => `weight ${weight}`,
  noneDue: 'no measure is due yet',
  supposing: 'Supposing',
  unknownAtNone: 'what is unknown is 0%',
  unknownAtAll: 'what is unknown is 100%',
  noPercentage: 'No percentage',
  raw: (percent) => `${percent} when not capped at 100%`,
  judged: (judged, all) => `${judged} of ${all} indicators can be judged`,
  between: (low, high) => `between ${low} and ${high}`,
  how: 'How was this computed',
  formula: 'Formula',
  calculation: 'Calculation',
  comparison: 'Comparison',
  symbol: 'Symbol',
  value: 'Value',
  origin: 'Where from',
  fromPlan: 'the plan',
  fromReports: 'the reports',
  reportFor: (period) => `report for ${period}`,
  reported: 'Reported values',
  period: 'Period',
  note: 'Note',
  enteredBy: 'Entered by',
  correction: (revision) => `correction ${revision}`,
  symbols: {
    A: 'reported value',
    a: 'reported value',
    P: "last year's value",
    B: 'baseline',
    T: 'target',
    L: 'lower bound',
    H: 'upper bound',
    n: 'covered',
    N: 'all',
    w: 'weight of what is done',
    W: 'weight of everything',
  },
  enterValue: 'Enter a value',
  downloads: 'Files',
  toRead: 'To read and print',
  toCompute: 'Data for programs and for checking',
  planAs: { docx: 'The plan (Word)', pdf: 'The plan (PDF)', xlsx: 'The plan (Excel)' },
  openData: 'The data (JSON)',
  previous: 'Previous',
  next: 'Next',
}

export const planWords: Readonly<Record<Language, PlanWords>> = { bg, en }
