import type { Language } from '../../core/base/language.ts'

interface StrategyYearsWords {
  readonly title: string
  readonly hint: string
  readonly alone: string
  readonly linkIt: string
  readonly counts: string
  readonly wholePlan: string
  readonly noPlan: string
  readonly notInPlan: string
  readonly withoutGoal: string
  readonly goalsHint: string
  readonly course: string
  readonly indicator: string
  readonly reported: string
}

const bg: StrategyYearsWords = {
  title: 'Индикаторите през годините',
  hint: 'Всеки индикатор на този план с това, което е заложено и отчетено за него в предходните и следващите планове. Степените и оценките са от страниците на съответния план.',
  alone: 'Не е известно този план да продължава друг, нито друг да продължава него.',
  linkIt: 'Посочете какво продължава.',
  counts: 'Изпълнение по години',
  wholePlan: 'Целият план',
  noPlan: 'няма план',
  notInPlan: 'няма го в плана',
  withoutGoal: 'Мерки без стратегическа цел',
  goalsHint: 'Всяка цел води към индикаторите си през годините.',
  course: 'Отчетено през годините',
  indicator: 'Индикатор',
  reported: 'Отчетено',
}

const en: StrategyYearsWords = {
  title: 'Indicators over the years',
  hint: 'Each indicator of this plan with what the plans before and after set for it and what was reported. Degrees and verdicts are those of each plan’s own pages.',
  alone: 'This plan is not known to go on from another, nor another from it.',
  linkIt: 'Say what it goes on from.',
  counts: 'Implementation by year',
  wholePlan: 'The whole plan',
  noPlan: 'no plan',
  notInPlan: 'not in the plan',
  withoutGoal: 'Measures without a strategic goal',
  goalsHint: 'Each goal leads to its indicators over the years.',
  course: 'Reported over the years',
  indicator: 'Indicator',
  reported: 'Reported',
}

export const strategyYearsWords: Readonly<Record<Language, StrategyYearsWords>> = { bg, en }
