import type { Tally } from '../../../core/degree/tally.ts'
import type { Goal } from '../../../core/plan/plan.ts'
import { inLanguages } from '../in-languages.ts'
import { planColumn } from '../of-publication.ts'
import { tableMaker } from '../table.ts'

interface GoalRow extends Goal {
  readonly position: number
  readonly tally: Tally | undefined
}

/** The goals in the order of the plan, with what came of their measures. */
export const goalsTable = tableMaker<GoalRow>({
  name: 'goals',
  title: { bg: 'Стратегически цели', en: 'Strategic goals' },
  key: ['goal_id'],
  rows: ({ plan, degrees }) =>
    plan.goals.map((goal, index) => ({
      ...goal,
      position: index + 1,
      tally: degrees.goals.find((each) => each.goal === goal.number)?.tally,
    })),
  columns: (publication) => [
    planColumn(publication),
    {
      ...{ name: 'goal_id', type: 'string', required: true, of: ({ number }) => number },
      title: { bg: 'Номер на целта', en: 'Number of the goal' },
    },
    {
      ...{ name: 'position', type: 'integer', required: true, of: ({ position }) => position },
      title: { bg: 'Ред в плана', en: 'Order in the plan' },
    },
    ...inLanguages<GoalRow>(
      publication.plan,
      'title',
      { bg: 'Цел', en: 'Goal' },
      ({ title }) => title,
    ),
    ...counts.map(({ of, ...column }) => ({
      ...column,
      type: 'integer' as const,
      of: ({ tally }: GoalRow) => (tally ? of(tally) : null),
    })),
    {
      ...{ name: 'degree', type: 'number', of: ({ tally }) => tally?.degree ?? null },
      title: { bg: 'Средна степен, ако всички я имат', en: 'Mean degree, where all have one' },
    },
    {
      ...{ name: 'degree_low', type: 'number', of: ({ tally }) => tally?.interval.low ?? null },
      title: { bg: 'Средна степен, ако неизвестните са 0', en: 'Mean degree, the unknown at 0' },
    },
    {
      ...{ name: 'degree_high', type: 'number', of: ({ tally }) => tally?.interval.high ?? null },
      title: {
        bg: 'Средна степен, ако неизвестните са 100',
        en: 'Mean degree, the unknown at 100',
      },
    },
  ],
})

const counts = [
  {
    ...{ name: 'measures', of: ({ measures }: Tally) => measures },
    title: { bg: 'Мерки', en: 'Measures' },
  },
  {
    ...{ name: 'due', of: ({ due }: Tally) => due },
    title: { bg: 'Мерки с настъпил срок', en: 'Measures due' },
  },
  {
    ...{ name: 'implemented', of: ({ implemented }: Tally) => implemented },
    title: { bg: 'Изпълнени', en: 'Implemented' },
  },
  {
    ...{ name: 'partly', of: ({ partly }: Tally) => partly },
    title: { bg: 'Частично изпълнени', en: 'Partly implemented' },
  },
  {
    ...{ name: 'not_implemented', of: ({ notImplemented }: Tally) => notImplemented },
    title: { bg: 'Неизпълнени', en: 'Not implemented' },
  },
  {
    ...{ name: 'unknown', of: ({ unknown }: Tally) => unknown },
    title: { bg: 'Не могат да се оценят', en: 'Cannot be judged' },
  },
  {
    ...{ name: 'carried_over', of: ({ carriedOver }: Tally) => carriedOver },
    title: { bg: 'Пренесени', en: 'Carried over' },
  },
  {
    ...{ name: 'dropped', of: ({ dropped }: Tally) => dropped },
    title: { bg: 'Отпаднали', en: 'Dropped' },
  },
]
