import type { Language } from '../../core/base/language.ts'
import type { Target, TrendDirection } from '../../core/draft/target.ts'
import type { DecisionStep } from '../../core/plan/decision.ts'

/** What happens in a plan's year beside reporting: decisions, amendments, judgements, settings. */
interface YearWords {
  readonly asOfDay: (day: string) => string
  readonly asOf: string
  readonly asOfHint: string
  readonly noSuchDay: string
  readonly show: string
  readonly backToToday: string
  readonly asKnownOn: (day: string) => string

  readonly body: string
  readonly bodyHint: string
  readonly act: string
  readonly actHint: string
  readonly number: string
  readonly date: string
  readonly dateHint: string
  readonly reason: string
  readonly reasons: string
  readonly from: string
  readonly record: string

  readonly decide: string
  readonly decideHint: string
  readonly whatDecided: string
  readonly steps: Readonly<Record<DecisionStep, string>>
  readonly stepHints: Readonly<Record<DecisionStep, string>>
  readonly fromHint: string
  readonly decisions: string
  readonly holdsFrom: (day: string) => string

  readonly judge: string
  readonly judgeHint: string
  readonly judgeBesideComputed: string
  readonly verdict: string
  readonly by: string
  readonly position: string
  readonly on: string
  readonly judgements: string
  readonly someone: string
  readonly inForce: string
  readonly superseded: string

  readonly revise: string
  readonly reviseHint: string
  readonly target: string
  readonly targets: Readonly<Record<Target['kind'], string>>
  readonly onlyForKind: (kind: string) => string
  readonly value: string
  readonly allHint: string
  readonly low: string
  readonly high: string
  readonly direction: string
  readonly directions: Readonly<Record<TrendDirection | '', string>>
  readonly tolerance: string
  readonly toleranceHint: string
  readonly toleranceKind: string
  readonly toleranceKinds: Readonly<Record<'absolute' | 'per-cent', string>>
  readonly stages: string
  readonly stagesHint: string
  readonly stage: (line: number) => string
  readonly weight: string
  readonly due: string
  readonly fromWhen: string
  readonly fromWhenHint: string
  readonly targetHistory: string
  readonly adoptedTarget: string
  readonly amendedTarget: string

  readonly previous: string
  readonly previousHint: string
  readonly previousPeriod: string
  readonly previousPeriodHint: string
  readonly source: string
  readonly sourceHint: string
  readonly previousValue: (value: string, period: string) => string
  readonly previousValues: string
  readonly noPrevious: string

  readonly setCriteria: string
  readonly setReportingDays: string
  readonly settingsHint: string
  readonly criteria: string
  readonly criteriaHint: string
  readonly metFrom: string
  readonly partlyAbove: string
  readonly exceededAbove: string
  readonly criterionTolerance: string
  readonly criterionToleranceHint: string
  readonly reportingDays: string
  readonly reportingDaysHint: string
  readonly dueFor: (period: string) => string

  readonly weights: string
  readonly weightsHint: string
  readonly measureWeight: string
  readonly weightOf: string
  readonly weightsShown: (measure: string, indicators: string) => string

  readonly doneStages: string
  readonly doneStagesHint: string
  readonly stageDue: (day: string) => string
  readonly late: string
  readonly lateNow: (day: string) => string
  readonly correctionHint: string
}

const bg: YearWords = {
  asOfDay: (day) => `По състояние на ${day}`,
  asOf: 'Към друг ден',
  asOfHint: 'Показва плана така, както е бил известен вечерта на този ден, например 30.06.2024.',
  noSuchDay: 'Въведете ден, който вече е минал, например 30.06.2024.',
  show: 'Показване',
  backToToday: 'Към днешния ден',
  asKnownOn: (day) =>
    `Така беше известно вечерта на ${day}: отчетеното, решеното и изменено след този ден не се взема предвид.`,

  body: 'Орган, взел решението',
  bodyHint: 'например Министерски съвет',
  act: 'Вид на акта',
  actHint: 'например Решение, Протокол',
  number: 'Номер на акта',
  date: 'Дата на акта',
  dateHint: 'например 05.03.2024',
  reason: 'Причина',
  reasons: 'Мотиви',
  from: 'Важи от',
  record: 'Записване',

  decide: 'Решение за мярката',
  decideHint:
    'Записва се решение на компетентния орган. Отчетеното по индикаторите остава видимо, а мярката вече не се брои сред дължимите.',
  whatDecided: 'Какво е решено',
  steps: {
    'carried-over': 'Мярката се пренася в следващия план',
    dropped: 'Необходимостта от мярката е отпаднала',
    'taken-back': 'Взетото решение се отменя: мярката се изпълнява',
  },
  stepHints: {
    'carried-over': 'Пренесена в следващия план',
    dropped: 'Отпаднала необходимост',
    'taken-back': 'Решението е отменено',
  },
  fromHint: 'Оставете празно, ако важи от деня на акта.',
  decisions: 'Решения за мярката',
  holdsFrom: (day) => `важи от ${day}`,

  judge: 'Оценка от длъжностно лице',
  judgeHint:
    'Целта е описана с думи или изисква анализ и не може да се изчисли: важи оценката на лицето, с неговото име, длъжност и мотиви.',
  judgeBesideComputed:
    'Този индикатор се изчислява. Вашата оценка ще стои до изчислената и няма да я замени.',
  verdict: 'Оценка',
  by: 'Име на лицето',
  position: 'Длъжност',
  on: 'Дата на оценката',
  judgements: 'Оценки от длъжностни лица',
  someone: 'длъжностно лице',
  inForce: 'важи',
  superseded: 'заменена от по-късна',

  revise: 'Изменение на целта',
  reviseHint:
    'Записва се изменение на плана. Досегашната цел остава видима и важи за дните преди изменението.',
  target: 'Нова цел',
  targets: {
    'at-least': 'най-малко толкова',
    'at-most': 'най-много толкова',
    exactly: 'точно толкова',
    between: 'между две стойности',
    all: 'всички (обхват: n от N)',
    stages: 'етапи с тежести',
    trend: 'посока спрямо предходната година',
    words: 'с думи: оценява длъжностно лице',
    none: 'без целева стойност',
  },
  onlyForKind: (kind) => `Само за „${kind}“`,
  value: 'Стойност',
  allHint: 'За „всички“ въведете колко са, ако се знае.',
  low: 'Долна граница',
  high: 'Горна граница',
  direction: 'Посока',
  directions: {
    '': 'не е посочена: дължи се анализ',
    rise: 'увеличение',
    fall: 'намаление',
    keep: 'без промяна',
  },
  tolerance: 'Допустимо отклонение',
  toleranceHint: 'До толкова се приема, че няма промяна. Празно: всяка разлика е промяна.',
  toleranceKind: 'Отклонението е в',
  toleranceKinds: { absolute: 'мерни единици', 'per-cent': 'процент от предходната стойност' },
  stages: 'Етапи',
  stagesHint:
    'Наименование, тежест и срок на всеки етап. Тежестите не е нужно да са сбор 100; срокът може да остане празен.',
  stage: (line) => `Етап ${line}`,
  weight: 'Тежест',
  due: 'Срок',
  fromWhen: 'Важи от',
  fromWhenHint: 'Първият ден, в който важи новата цел, например 01.07.2024',
  targetHistory: 'Как се е изменяла целта',
  adoptedTarget: 'приета с плана',
  amendedTarget: 'изменена',

  previous: 'Стойност за предходната година',
  previousHint: 'С нея се сравнява отчетеното. Предишно въведена стойност остава видима.',
  previousPeriod: 'За кое време',
  previousPeriodHint: 'Година, например 2023',
  source: 'Откъде е',
  sourceHint: 'например „Годишен отчет за 2023 г., стр. 12“',
  previousValue: (value, period) => `${value} за ${period}`,
  previousValues: 'Въведено досега',
  noPrevious: 'още не е въведена',

  setCriteria: 'Задаване на критерии',
  setReportingDays: 'Задаване на срокове за отчитане',
  settingsHint:
    'Важат за целия план и се публикуват заедно с отчета. Вече публикуваното остава с критериите от деня на публикуването.',
  criteria: 'Критерии за оценка',
  criteriaHint: 'Всички са степени на изпълнение в проценти.',
  metFrom: '„Изпълнен“ от степен',
  partlyAbove: '„Частично изпълнен“ над степен',
  exceededAbove: '„Преизпълнен“ над степен',
  criterionTolerance: 'Допустимо отклонение от граница',
  criterionToleranceHint: 'За цели, които или са спазени, или не са: в процент от границата',
  reportingDays: 'Срокове за отчитане',
  reportingDaysHint:
    'Последният ден, в който отчетът за периода е навреме. Въведеното по-късно се отбелязва и се брои. Празно: няма срок.',
  dueFor: (period) => `За ${period}`,

  weights: 'Тежести',
  weightsHint:
    'Мярка или индикатор с тежест 2 се брои два пъти в средната степен. Празно поле е тежест 1. Преброяването на мерките не зависи от тежестите.',
  measureWeight: 'Тежест на мярката в целта и в плана',
  weightOf: 'Тежест на индикатора',
  weightsShown: (measure, indicators) =>
    `Тежест на мярката: ${measure}; на индикаторите по реда им: ${indicators}.`,

  doneStages: 'Завършени етапи',
  doneStagesHint:
    'Отбележете всички, завършени до края на периода. Започнат, но незавършен етап не се брои.',
  stageDue: (day) => `срок ${day}`,
  late: 'след срока',
  lateNow: (day) =>
    `Срокът за отчитане беше ${day} Отчетеното ще се брои и ще е отбелязано като късно.`,
  correctionHint: 'Ако поправяте вече въведена стойност, напишете тук защо.',
}

const en: YearWords = {
  asOfDay: (day) => `As of ${day}`,
  asOf: 'On another day',
  asOfHint: 'Shows the plan as it was known on the evening of that day, for example 2024-06-30.',
  noSuchDay: 'Enter a day that is past, for example 2024-06-30.',
  show: 'Show',
  backToToday: 'Back to today',
  asKnownOn: (day) =>
    `This is what was known on the evening of ${day}: what was reported, decided and amended later is left out.`,

  body: 'Deciding body',
  bodyHint: 'for example Council of Ministers',
  act: 'Kind of act',
  actHint: 'for example Decision, Minutes',
  number: 'Number of the act',
  date: 'Date of the act',
  dateHint: 'for example 2024-03-05',
  reason: 'Reason',
  reasons: 'Reasons',
  from: 'Holds from',
  record: 'Record',

  decide: 'Decision on the measure',
  decideHint:
    'Records what the competent body decided. What was reported on the indicators stays visible; the measure no longer counts among those due.',
  whatDecided: 'What was decided',
  steps: {
    'carried-over': 'The measure is carried over into the next plan',
    dropped: 'The measure is needed no more',
    'taken-back': 'The decision is taken back: the measure is carried out',
  },
  stepHints: {
    'carried-over': 'Carried over into the next plan',
    dropped: 'Needed no more',
    'taken-back': 'The decision is taken back',
  },
  fromHint: 'Leave empty if it holds from the day of the act.',
  decisions: 'Decisions on the measure',
  holdsFrom: (day) => `holds from ${day}`,

  judge: 'Judgement by a person',
  judgeHint:
    'The target is given in words or asks for an analysis and cannot be computed: what the person finds is the verdict, with name, office and reasons.',
  judgeBesideComputed:
    'This indicator is computed. Your judgement will stand beside the computed verdict and will not replace it.',
  verdict: 'Verdict',
  by: 'Name of the person',
  position: 'Office',
  on: 'Date of the judgement',
  judgements: 'Judgements by people',
  someone: 'an official',
  inForce: 'holds',
  superseded: 'superseded',

  revise: 'Amend the target',
  reviseHint:
    'Records an amendment of the plan. The target so far stays visible and holds for the days before the amendment.',
  target: 'New target',
  targets: {
    'at-least': 'at least so much',
    'at-most': 'at most so much',
    exactly: 'exactly so much',
    between: 'between two values',
    all: 'all (coverage: n of N)',
    stages: 'stages with weights',
    trend: 'a direction against last year',
    words: 'in words: a person judges',
    none: 'no target',
  },
  onlyForKind: (kind) => `Only for “${kind}”`,
  value: 'Value',
  allHint: 'For “all”, enter how many there are where that is known.',
  low: 'Lower bound',
  high: 'Upper bound',
  direction: 'Direction',
  directions: {
    '': 'not given: an analysis is due',
    rise: 'rise',
    fall: 'fall',
    keep: 'no change',
  },
  tolerance: 'Tolerance',
  toleranceHint: 'Up to so much counts as no change. Empty: any difference is a change.',
  toleranceKind: 'The tolerance is in',
  toleranceKinds: { absolute: 'units', 'per-cent': 'per cent of last year’s value' },
  stages: 'Stages',
  stagesHint:
    'Name, weight and last day of each stage. The weights need not add up to 100; the day may be left empty.',
  stage: (line) => `Stage ${line}`,
  weight: 'Weight',
  due: 'Due',
  fromWhen: 'Holds from',
  fromWhenHint: 'The first day on which the new target holds, for example 2024-07-01',
  targetHistory: 'How the target has changed',
  adoptedTarget: 'adopted with the plan',
  amendedTarget: 'amended',

  previous: 'Last year’s value',
  previousHint: 'What is reported is compared with it. A value entered before stays visible.',
  previousPeriod: 'Of what time',
  previousPeriodHint: 'A year, for example 2023',
  source: 'Where it is from',
  sourceHint: 'for example “Annual report for 2023, page 12”',
  previousValue: (value, period) => `${value} for ${period}`,
  previousValues: 'Entered so far',
  noPrevious: 'not entered yet',

  setCriteria: 'Set the criteria',
  setReportingDays: 'Set the days for reporting',
  settingsHint:
    'They hold for the whole plan and are published with the report. What has been published keeps the criteria of its day.',
  criteria: 'Criteria of verdicts',
  criteriaHint: 'All are degrees of implementation in per cent.',
  metFrom: '“Met” from a degree of',
  partlyAbove: '“Partly met” above a degree of',
  exceededAbove: '“Exceeded” above a degree of',
  criterionTolerance: 'Tolerance of a bound',
  criterionToleranceHint: 'For targets that either hold or do not: in per cent of the bound',
  reportingDays: 'Days for reporting',
  reportingDaysHint:
    'The last day on which the report of a period is in time. What is entered later is marked and counts all the same. Empty: no such day.',
  dueFor: (period) => `For ${period}`,

  weights: 'Weights',
  weightsHint:
    'A measure or indicator of weight 2 counts twice in the mean degree. An empty field is a weight of 1. The counts of measures do not depend on weights.',
  measureWeight: 'Weight of the measure in its goal and in the plan',
  weightOf: 'Weight of the indicator',
  weightsShown: (measure, indicators) =>
    `Weight of the measure: ${measure}; of its indicators in their order: ${indicators}.`,

  doneStages: 'Stages done',
  doneStagesHint:
    'Mark all that were done by the end of the period. A stage that was begun and not finished does not count.',
  stageDue: (day) => `due ${day}`,
  late: 'late',
  lateNow: (day) => `Reports were due by ${day}. What you report will count and be marked as late.`,
  correctionHint: 'If you correct a value entered before, say here why.',
}

export const yearWords: Readonly<Record<Language, YearWords>> = { bg, en }
