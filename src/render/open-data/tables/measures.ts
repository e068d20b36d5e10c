import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import { scheduleStatuses } from '../../../core/degree/schedule.ts'
import { cellKeys } from '../../../core/draft/draft.ts'
import { decisionKinds } from '../../../core/plan/decision.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { cellWords } from '../../words/cell-words.ts'
import { inLanguages, languagesOf } from '../in-languages.ts'
import { planColumn, versionColumn } from '../of-publication.ts'
import { snakeCase } from '../snake-case.ts'
import { type Column, tableMaker } from '../table.ts'
import { verdictColumns } from './verdict-columns.ts'

interface MeasureRow {
  readonly measure: Measure
  readonly degree: MeasureDegree | undefined
}

/** The measures in the order of the plan: their words, their deadline and what came of them. */
export const measuresTable = tableMaker<MeasureRow>({
  name: 'measures',
  title: { bg: 'Мерки', en: 'Measures' },
  key: ['measure_id'],
  refersTo: [{ columns: ['goal_id'], table: 'goals', their: ['goal_id'] }],
  rows: ({ plan, degrees }) =>
    plan.measures.map((measure) => ({
      measure,
      degree: degrees.measures.find((each) => each.measure === measure.code),
    })),
  columns: (publication) => [
    ...identity(publication),
    ...words(publication),
    ...deadline,
    ...outcome,
    {
      name: 'shares_money_with',
      ...{ type: 'array', of: ({ measure }) => measure.sharedFundingWith },
      title: {
        bg: 'Номера на мерки, чиито средства изглеждат същите',
        en: 'Numbers of measures whose money seems to be the same',
      },
    },
    versionColumn(publication),
  ],
})

const identity = (publication: Publication): Column<MeasureRow>[] => [
  planColumn(publication),
  {
    ...{ name: 'goal_id', type: 'string', of: ({ measure }) => measure.goal || null },
    title: {
      bg: 'Стратегическа цел; празно, където мярката не е към цел',
      en: 'Strategic goal; empty where the measure stands under none',
    },
  },
  {
    ...{ name: 'measure_id', type: 'string', required: true, of: ({ measure }) => measure.code },
    title: {
      bg: 'Код на мярката, част от адреса ѝ',
      en: 'Code of the measure, part of its address',
    },
  },
  {
    ...{ name: 'position', type: 'integer', required: true },
    of: ({ measure }) => measure.position,
    title: { bg: 'Ред в плана', en: 'Order in the plan' },
  },
  {
    ...{ name: 'number', type: 'string', of: ({ measure }) => measure.number },
    title: { bg: 'Номер, както е отпечатан', en: 'Number as printed' },
  },
]

/** The nine cells of the official layout, each in every language. */
const words = ({ plan }: Publication): Column<MeasureRow>[] =>
  cellKeys.flatMap((cell) =>
    inLanguages<MeasureRow>(
      plan,
      snakeCase(cell),
      { bg: cellWords(cell, 'bg'), en: cellWords(cell, 'en') },
      ({ measure }) =>
        Object.fromEntries(
          languagesOf(plan).flatMap((language) => {
            const text = measure.text[language]
            return text ? [[language, text[cell]]] : []
          }),
        ),
    ),
  )

const deadline: Column<MeasureRow>[] = [
  {
    ...{ name: 'deadline_kind', type: 'string', required: true },
    values: ['month', 'range', 'recurring', 'phased', 'open'],
    of: ({ measure }) => measure.deadline.kind,
    title: { bg: 'Вид на срока', en: 'Kind of deadline' },
  },
  {
    ...{ name: 'deadline_from', type: 'string', of: ({ measure }) => measure.deadline.from },
    title: { bg: 'От месец (2024-05)', en: 'From month (2024-05)' },
  },
  {
    ...{ name: 'deadline_to', type: 'string', of: ({ measure }) => measure.deadline.to },
    title: { bg: 'До месец (2024-05)', en: 'To month (2024-05)' },
  },
  {
    ...{ name: 'deadline_every', type: 'string', of: ({ measure }) => measure.deadline.every },
    values: ['month', 'quarter', 'year'],
    title: { bg: 'На всеки', en: 'Every' },
  },
  {
    ...{ name: 'deadline_phases', type: 'array', of: ({ measure }) => measure.deadline.phases },
    title: { bg: 'Срокове по етапи', en: 'Deadlines of phases' },
  },
]

const outcome: Column<MeasureRow>[] = [
  {
    ...{ name: 'due', type: 'date', of: ({ degree }) => degree?.due ?? null },
    title: { bg: 'Последен ден за изпълнение', en: 'Last day of implementation' },
  },
  {
    ...{ name: 'is_due', type: 'boolean', of: ({ degree }) => degree?.isDue ?? null },
    title: { bg: 'Срокът е настъпил', en: 'Whether it is due' },
  },
  {
    ...{ name: 'degree', type: 'number', of: ({ degree }) => degree?.degree ?? null },
    title: { bg: 'Степен на изпълнение, от 0 до 100', en: 'Degree of implementation, 0 to 100' },
  },
  {
    ...{ name: 'degree_low', type: 'number', of: ({ degree }) => degree?.interval.low ?? null },
    title: { bg: 'Степен, ако неизвестните са 0', en: 'Degree, the unknown at 0' },
  },
  {
    ...{ name: 'degree_high', type: 'number', of: ({ degree }) => degree?.interval.high ?? null },
    title: { bg: 'Степен, ако неизвестните са 100', en: 'Degree, the unknown at 100' },
  },
  ...verdictColumns,
  {
    ...{ name: 'indicators', type: 'integer', of: ({ measure }) => measure.indicators.length },
    title: { bg: 'Индикатори', en: 'Indicators' },
  },
  {
    ...{ name: 'indicators_judged', type: 'integer', of: ({ degree }) => degree?.judged ?? null },
    title: { bg: 'Индикатори, които могат да се оценят', en: 'Indicators that can be judged' },
  },
  {
    ...{ name: 'schedule', type: 'string', of: ({ degree }) => degree?.schedule ?? null },
    ...{ values: scheduleStatuses, title: { bg: 'Спрямо срока', en: 'Against the schedule' } },
  },
  {
    ...{ name: 'decision', type: 'string', of: ({ degree }) => degree?.decision?.kind ?? null },
    ...{
      values: decisionKinds,
      title: { bg: 'Решение за мярката', en: 'Decision on the measure' },
    },
  },
]
