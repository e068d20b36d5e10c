import { type Words, wordsIn } from '../../../core/base/language.ts'
import { degreeReasons } from '../../../core/degree/verdict.ts'
import { planColumn, versionColumn } from '../of-publication.ts'
import { tableMaker } from '../table.ts'
import {
  confidentialityStatuses,
  observationStatuses,
  type ValueRow,
  valueKinds,
  valueRows,
  valueSources,
} from '../value-rows.ts'

/** Every number of every indicator, a row each. */
export const valuesTable = tableMaker<ValueRow>({
  name: 'values',
  title: { bg: 'Стойности', en: 'Values' },
  refersTo: [
    { columns: ['goal_id'], table: 'goals', their: ['goal_id'] },
    { columns: ['measure_id'], table: 'measures', their: ['measure_id'] },
    { columns: ['indicator_id'], table: 'indicators', their: ['indicator_id'] },
  ],
  rows: valueRows,
  columns: (publication) => [
    planColumn(publication),
    {
      ...{ name: 'goal_id', type: 'string', of: ({ goal }) => goal || null },
      title: {
        bg: 'Стратегическа цел; празно, където мярката не е към цел',
        en: 'Strategic goal; empty where the measure stands under none',
      },
    },
    {
      ...{ name: 'measure_id', type: 'string', required: true, of: ({ measure }) => measure },
      title: { bg: 'Мярка', en: 'Measure' },
    },
    {
      ...{ name: 'indicator_id', type: 'string', required: true, of: ({ indicator }) => indicator },
      title: { bg: 'Индикатор', en: 'Indicator' },
    },
    {
      ...{ name: 'period', type: 'string', of: ({ period }) => period },
      title: {
        bg: 'Период: 2024, 2024-H1, 2024-Q1 или 2024-01; празно за базова стойност',
        en: 'Period: 2024, 2024-H1, 2024-Q1 or 2024-01; empty for a baseline',
      },
    },
    {
      ...{ name: 'measure', type: 'string', required: true, of: ({ kind }) => kind },
      values: valueKinds,
      title: {
        bg: 'Какво е стойността; диапазон на целта е на два реда, долната граница е първа',
        en: 'What the value is; a range of the target takes two rows, the lower bound first',
      },
    },
    {
      ...{ name: 'value', type: 'number', of: ({ value }) => value },
      title: { bg: 'Стойност', en: 'Value' },
    },
    {
      ...{
        name: 'unit',
        type: 'string',
        of: ({ unit }) => unitIn(unit, publication.plan.language),
      },
      title: { bg: 'Мерна единица на езика на плана', en: "Unit, in the plan's own language" },
    },
    {
      ...{ name: 'obs_status', type: 'string', required: true, of: observationStatus },
      values: observationStatuses,
      title: {
        bg: 'Статус на наблюдението (SDMX CL_OBS_STATUS): A е обичайно, O е липсващо',
        en: 'Status of the observation (SDMX CL_OBS_STATUS): A is normal, O is missing',
      },
    },
    {
      name: 'conf_status',
      ...{ type: 'string', required: true, values: confidentialityStatuses },
      of: ({ isSuppressed }) => (isSuppressed ? 'C' : 'F'),
      title: {
        bg: 'Поверителност (SDMX CL_CONF_STATUS): F е свободно, C не се публикува',
        en: 'Confidentiality (SDMX CL_CONF_STATUS): F is free, C is not published',
      },
    },
    {
      ...{ name: 'degree', type: 'number', of: ({ degree }) => degree },
      title: { bg: 'Степен на изпълнение, от 0 до 100', en: 'Degree of implementation, 0 to 100' },
    },
    {
      ...{ name: 'degree_reason', type: 'string', of: ({ degreeReason }) => degreeReason },
      values: degreeReasons,
      title: { bg: 'Защо няма степен', en: 'Why there is no degree' },
    },
    {
      ...{ name: 'source', type: 'string', required: true, of: ({ source }) => source },
      values: valueSources,
      title: {
        bg: 'Откъде е: план, изменение, отчет или изчислено за годината',
        en: 'Where it is from: the publication.plan, an amendment, a report, or computed for the year',
      },
    },
    versionColumn(publication),
    {
      ...{ name: 'numerator', type: 'number', of: ({ numerator }) => numerator },
      title: { bg: 'Числител на дял', en: 'Numerator of a share' },
    },
    {
      ...{ name: 'denominator', type: 'number', of: ({ denominator }) => denominator },
      title: { bg: 'Знаменател на дял', en: 'Denominator of a share' },
    },
    {
      ...{ name: 'stages_done', type: 'array', of: ({ stagesDone }) => stagesDone },
      title: { bg: 'Изпълнени етапи', en: 'Stages done' },
    },
    {
      ...{ name: 'demonstration', type: 'boolean', required: true },
      of: ({ demonstration }) => demonstration,
      title: { bg: 'Измислена, за демонстрация', en: 'Invented, for demonstration' },
    },
  ],
})

const unitIn = (unit: Words | null, language: Parameters<typeof wordsIn>[1]): string | null =>
  unit === null ? null : wordsIn(unit, language).text

/** What is withheld is there; what is not there was never said. */
const observationStatus = ({ value, numerator, stagesDone, isSuppressed }: ValueRow) =>
  value === null && numerator === null && stagesDone === null && !isSuppressed ? 'O' : 'A'
