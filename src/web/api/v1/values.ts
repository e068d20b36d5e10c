import { type Static, Type } from 'typebox'
import { wordsIn } from '../../../core/base/language.ts'
import { degreeReasons } from '../../../core/degree/verdict.ts'
import {
  type ValueRow,
  valueKinds,
  valueRows,
  valueSources,
} from '../../../render/open-data/value-rows.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly, oneOf, orNull } from '../described.ts'
import { asAsked } from './as-asked.ts'
import {
  Decimal,
  DegreeValue,
  GoalId,
  IndicatorId,
  inPages,
  MeasureId,
  ofVersion,
  PlanId,
} from './common.ts'
import { ListInPlan } from './lists.ts'
import { pageOfPlan } from './published-plan.ts'

const Period = described(
  {
    bg: 'Период: 2024, 2024-H1, 2024-Q1 или 2024-01',
    en: 'The period: 2024, 2024-H1, 2024-Q1 or 2024-01',
  },
  Type.String({ pattern: '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$' }),
)

const Value = exactly({
  indicator: IndicatorId,
  measure: MeasureId,
  goal: GoalId,
  period: orNull(Period),
  kind: described({ bg: 'Какво е стойността', en: 'What the value is' }, oneOf(valueKinds)),
  value: described(
    {
      bg: 'Стойността; null е липсваща или непубликувана, никога нула',
      en: 'The value; null is missing or withheld, never zero',
    },
    orNull(Decimal),
  ),
  numerator: described({ bg: 'Числител на дял', en: 'The numerator of a share' }, orNull(Decimal)),
  denominator: described(
    { bg: 'Знаменател на дял', en: 'The denominator of a share' },
    orNull(Decimal),
  ),
  stagesDone: described(
    { bg: 'Изпълнени етапи', en: 'Stages done' },
    orNull(Type.Array(Type.String())),
  ),
  unit: described({ bg: 'Мерна единица', en: 'The unit' }, orNull(Type.String())),
  suppressed: described(
    {
      bg: 'Не се публикува: броят би разкрил отделни хора',
      en: 'Withheld: the count would reveal individual people',
    },
    Type.Boolean(),
  ),
  degree: DegreeValue,
  reason: described(
    { bg: 'Защо няма степен', en: 'Why there is no degree' },
    orNull(oneOf(degreeReasons)),
  ),
  source: described(
    {
      bg: 'Откъде е: план, изменение, отчет или изчислено за годината',
      en: 'Where it is from: the plan, an amendment, a report, or computed for the year',
    },
    oneOf(valueSources),
  ),
  demonstration: described(
    { bg: 'Измислена, за демонстрация', en: 'Invented, for demonstration' },
    Type.Boolean(),
  ),
})

const shownValue = (
  { isSuppressed, degreeReason, unit, stagesDone, ...row }: ValueRow,
  language: 'bg' | 'en',
): Static<typeof Value> => ({
  ...row,
  stagesDone: stagesDone && [...stagesDone],
  unit: unit && wordsIn(unit, language).text,
  suppressed: isSuppressed,
  reason: degreeReason,
})

export const listValues = apiGet({
  url: '/plans/:plan/values',
  name: 'listValues',
  title: {
    bg: 'Базови, целеви и отчетени стойности',
    en: 'Baselines, targets and reported values',
  },
  params: exactly({ plan: PlanId }),
  query: exactly({
    ...{ ...ofVersion, ...inPages },
    goal: Type.Optional(GoalId),
    measure: Type.Optional(MeasureId),
    indicator: Type.Optional(IndicatorId),
    kind: Type.Optional(
      described({ bg: 'Само от този вид', en: 'Only of this kind' }, oneOf(valueKinds)),
    ),
    period: Type.Optional(Period),
  }),
  answer: ListInPlan(Value),
  example: {
    params: { plan: 'plan-2024' },
    query: { lang: 'en', indicator: '10.2', kind: 'actual', limit: '1' },
  },
  handle: (asked) => {
    const { goal, measure, indicator, kind, period } = asked.query
    return pageOfPlan(asked, (publication) =>
      valueRows(publication)
        .filter((row) => asAsked(row, { goal, measure, indicator, kind, period }))
        .map((row) => shownValue(row, asked.language)),
    )
  },
})
