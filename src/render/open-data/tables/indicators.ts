import type { Decimal } from '../../../core/base/decimal.ts'
import { scheduleStatuses } from '../../../core/degree/schedule.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import { accumulations, measurements } from '../../../core/draft/accumulation.ts'
import { indicatorKinds } from '../../../core/draft/draft.ts'
import { type Target, toleranceKinds, trendDirections } from '../../../core/draft/target.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { indicatorId } from '../identifiers.ts'
import { inLanguages } from '../in-languages.ts'
import { planColumn, versionColumn } from '../of-publication.ts'
import { type Column, tableMaker } from '../table.ts'
import { verdictColumns } from './verdict-columns.ts'

interface IndicatorRow {
  readonly measure: Measure
  readonly indicator: Indicator
  readonly target: Target
  readonly degree: Degree | undefined
}

/** The indicators in the order of the plan: what is measured and how, what is to be reached, and what came of it. */
export const indicatorsTable = tableMaker<IndicatorRow>({
  name: 'indicators',
  title: { bg: 'Индикатори', en: 'Indicators' },
  key: ['indicator_id'],
  refersTo: [{ columns: ['measure_id'], table: 'measures', their: ['measure_id'] }],
  rows: ({ plan, degrees }) =>
    plan.measures.flatMap((measure) => {
      const judged = degrees.measures.find((each) => each.measure === measure.code)
      return measure.indicators.map((indicator) => ({
        ...{ measure, indicator, target: indicator.rule.target },
        degree: judged?.indicators[indicator.position - 1],
      }))
    }),
  columns: (publication) => [
    ...identity(publication),
    ...rule,
    ...target,
    ...outcome,
    versionColumn(publication),
  ],
})

const identity = (publication: Publication): Column<IndicatorRow>[] => [
  planColumn(publication),
  {
    ...{ name: 'measure_id', type: 'string', required: true, of: ({ measure }) => measure.code },
    title: { bg: 'Мярка', en: 'Measure' },
  },
  {
    ...{ name: 'indicator_id', type: 'string', required: true },
    of: ({ measure, indicator }) => indicatorId(measure, indicator),
    title: { bg: 'Индикатор', en: 'Indicator' },
  },
  {
    ...{ name: 'position', type: 'integer', required: true },
    of: ({ indicator }) => indicator.position,
    title: { bg: 'Ред в мярката', en: 'Order in the measure' },
  },
  ...inLanguages<IndicatorRow>(
    publication.plan,
    'name',
    { bg: 'Име', en: 'Name' },
    ({ indicator }) => indicator.name,
  ),
  {
    ...{ name: 'kind', type: 'string', required: true, of: ({ indicator }) => indicator.kind },
    ...{ values: indicatorKinds, title: { bg: 'Вид', en: 'Kind' } },
  },
  ...inLanguages<IndicatorRow>(
    publication.plan,
    'unit',
    { bg: 'Мерна единица', en: 'Unit' },
    ({ indicator }) => indicator.unit,
  ),
]

const rule: Column<IndicatorRow>[] = [
  {
    ...{ name: 'accumulates', type: 'string', required: true, values: accumulations },
    of: ({ indicator }) => indicator.rule.accumulates,
    title: { bg: 'Как се събират отчетите', en: 'How reports come together' },
  },
  {
    ...{ name: 'measured', type: 'string', required: true, values: measurements },
    of: ({ indicator }) => indicator.rule.measured,
    title: { bg: 'Какво се измерва', en: 'What is measured' },
  },
  {
    ...{ name: 'weight', type: 'number', of: ({ indicator }) => indicator.weight ?? '1' },
    title: { bg: 'Тежест в мярката', en: 'Weight in the measure' },
  },
  {
    ...{ name: 'baseline', type: 'number', of: ({ indicator }) => indicator.rule.baseline },
    title: { bg: 'Базова стойност', en: 'Baseline' },
  },
  {
    name: 'baseline_note',
    ...{ type: 'string', of: ({ indicator }) => indicator.baselineNote },
    title: { bg: 'Бележка към базовата стойност', en: 'Note on the baseline' },
  },
]

const target: Column<IndicatorRow>[] = [
  {
    ...{ name: 'target_kind', type: 'string', required: true, of: (row) => row.target.kind },
    values: targetKinds(),
    title: { bg: 'Вид на целта, както е приета', en: 'Kind of the target as adopted' },
  },
  number('target', { bg: 'Целева стойност', en: 'Target' }, (each) =>
    'value' in each ? each.value : null,
  ),
  number('target_low', { bg: 'Долна граница', en: 'Lower bound' }, (each) =>
    each.kind === 'between' ? each.low : null,
  ),
  number('target_high', { bg: 'Горна граница', en: 'Upper bound' }, (each) =>
    each.kind === 'between' ? each.high : null,
  ),
  {
    ...{ name: 'target_stages', type: 'array' },
    of: (row) => (row.target.kind === 'stages' ? row.target.stages : null),
    title: { bg: 'Етапи с тежести и срокове', en: 'Stages with weights and days' },
  },
  {
    ...{ name: 'target_direction', type: 'string', values: trendDirections },
    of: (row) => (row.target.kind === 'trend' ? (row.target.direction ?? null) : null),
    title: { bg: 'Посока спрямо предходната година', en: 'Direction against last year' },
  },
  number('target_tolerance', { bg: 'Допустимо отклонение', en: 'Tolerance' }, (each) =>
    each.kind === 'trend' ? (each.tolerance?.value ?? null) : null,
  ),
  {
    ...{ name: 'target_tolerance_kind', type: 'string', values: toleranceKinds },
    of: (row) => (row.target.kind === 'trend' ? (row.target.tolerance?.kind ?? null) : null),
    title: { bg: 'В какво е отклонението', en: 'What the tolerance is in' },
  },
  {
    ...{ name: 'target_note', type: 'string', of: ({ indicator }) => indicator.targetNote },
    title: { bg: 'Бележка към целта', en: 'Note on the target' },
  },
]

function targetKinds(): readonly Target['kind'][] {
  return ['at-least', 'at-most', 'exactly', 'between', 'all', 'stages', 'trend', 'words', 'none']
}

function number(
  name: string,
  title: Column<IndicatorRow>['title'],
  of: (target: Target) => Decimal | null,
): Column<IndicatorRow> {
  return { name, type: 'number', title, of: (row) => of(row.target) }
}

const outcome: Column<IndicatorRow>[] = [
  {
    ...{ name: 'degree', type: 'number', of: ({ degree }) => degree?.degree ?? null },
    title: { bg: 'Степен на изпълнение, от 0 до 100', en: 'Degree of implementation, 0 to 100' },
  },
  {
    ...{ name: 'degree_uncapped', type: 'number', of: ({ degree }) => degree?.raw ?? null },
    title: { bg: 'Степен без ограничаване', en: 'Degree, neither floored nor capped' },
  },
  ...verdictColumns,
  {
    ...{ name: 'schedule', type: 'string', of: ({ degree }) => degree?.schedule.status ?? null },
    ...{ values: scheduleStatuses, title: { bg: 'Спрямо срока', en: 'Against the schedule' } },
  },
]
