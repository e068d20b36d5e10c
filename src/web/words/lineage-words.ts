import type { Language } from '../../core/base/language.ts'
import type { LineageState } from '../../core/plan/lineage.ts'

interface LineageWords {
  readonly title: string
  readonly hint: string
  readonly first: string
  readonly before: string
  readonly show: string
  readonly measures: string
  readonly goesOn: string
  readonly state: string
  readonly states: Readonly<Record<LineageState, string>>
  readonly stateHint: Readonly<Record<LineageState, string>>
  readonly sure: string
  readonly nothing: string
  readonly sameName: string
  readonly allAlike: (count: number) => string
  readonly newIndicator: string
  readonly tick: (number: string) => string
  readonly confirmTicked: string
  readonly confirmSure: (count: number) => string
  readonly change: string
  readonly changeOf: (number: string) => string
  readonly left: (year: number) => string
  readonly leftHint: string
  readonly measureBefore: (year: number) => string
  readonly fromNothing: string
  readonly indicatorFrom: (name: string) => string
  readonly keep: string
  readonly keepHint: string
  readonly ofNoPlan: string
}

const bg: LineageWords = {
  title: 'Какво продължава планът',
  hint: 'Програмата сравнява текстовете и предлага кои мерки и индикатори от този план продължават предишния. Предложеното важи едва след потвърждение; разпознатото по текста при приемането важи, докато някой не посочи друго. По него индикаторът се проследява през годините, а отчетеното за предходната година служи за сравнение.',
  first: 'Няма план за по-ранна година, който този да продължава.',
  before: 'Предишен план',
  show: 'Показване',
  measures: 'Мерки и това, което продължават',
  goesOn: 'Продължава',
  state: 'Състояние',
  states: {
    confirmed: 'потвърдено',
    begins: 'потвърдено: нова',
    told: 'по думите',
    proposed: 'предложено',
    open: 'без предложение',
  },
  stateHint: {
    confirmed: 'Потвърдено от човек.',
    begins: 'Започва с този план; така е казал човек.',
    told: 'Записано при приемането по думите; не е потвърдено от човек.',
    proposed: 'Предложено по думите; още не важи.',
    open: 'Нищо в предишния план не прилича на нея.',
  },
  sure: 'сигурно',
  nothing: 'нищо',
  sameName: 'продължава едноименния',
  allAlike: (count) =>
    count === 1
      ? 'Индикаторът продължава едноименния.'
      : `Всичките ${count} индикатора продължават едноименните.`,
  newIndicator: 'започва тук',
  tick: (number) => `Мярка ${number}`,
  confirmTicked: 'Потвърждаване на отметнатите',
  confirmSure: (count) =>
    count === 1 ? 'Потвърждаване на сигурната' : `Потвърждаване на всички сигурни (${count})`,
  change: 'Промяна',
  changeOf: (number) => `Какво продължава мярка ${number}`,
  left: (year) => `Мерки от ${year} г., които нищо не продължава`,
  leftHint:
    'Ако някоя от тях всъщност има продължение, отворете мярката от новия план и я посочете.',
  measureBefore: (year) => `Мярка от плана за ${year} г.`,
  fromNothing: 'нищо, започва с този план',
  indicatorFrom: (name) => `Индикатор „${name}“ продължава`,
  keep: 'Запазване',
  keepHint: 'Казаното дотук остава в дневника. Запазеното важи като потвърдено.',
  ofNoPlan: 'Няма предишен план, в който да се избира.',
}

const en: LineageWords = {
  title: 'What the plan goes on from',
  hint: 'The program compares the words and proposes which measures and indicators of this plan go on from the one before. What is proposed counts once it is confirmed; what was recognised by the words when the plan was adopted counts until somebody says otherwise. By it an indicator is followed over the years and compared with what was reported last year.',
  first: 'There is no plan of an earlier year for this one to go on from.',
  before: 'Plan before',
  show: 'Show',
  measures: 'Measures and what they go on from',
  goesOn: 'Goes on from',
  state: 'State',
  states: {
    confirmed: 'confirmed',
    begins: 'confirmed: new',
    told: 'by the words',
    proposed: 'proposed',
    open: 'no proposal',
  },
  stateHint: {
    confirmed: 'Confirmed by a person.',
    begins: 'Begins with this plan; a person said so.',
    told: 'Kept by the words when the plan was adopted; no person has confirmed it.',
    proposed: 'Proposed by the words; it does not count yet.',
    open: 'Nothing in the plan before is like it.',
  },
  sure: 'sure',
  nothing: 'nothing',
  sameName: 'goes on from the one of its name',
  allAlike: (count) =>
    count === 1
      ? 'The indicator goes on from the one of its name.'
      : `All ${count} indicators go on from those of their names.`,
  newIndicator: 'begins here',
  tick: (number) => `Measure ${number}`,
  confirmTicked: 'Confirm those ticked',
  confirmSure: (count) =>
    count === 1 ? 'Confirm the sure one' : `Confirm all sure ones (${count})`,
  change: 'Change',
  changeOf: (number) => `What measure ${number} goes on from`,
  left: (year) => `Measures of ${year} that nothing goes on from`,
  leftHint: 'If one of them does go on, open the measure of the new plan and name it.',
  measureBefore: (year) => `Measure of the plan for ${year}`,
  fromNothing: 'nothing, it begins with this plan',
  indicatorFrom: (name) => `The indicator “${name}” goes on from`,
  keep: 'Save',
  keepHint: 'What was said so far stays in the log. What you save counts as confirmed.',
  ofNoPlan: 'There is no plan before to choose from.',
}

export const lineageWords: Readonly<Record<Language, LineageWords>> = { bg, en }
