import { type Static, Type } from 'typebox'
import { type Language, type Words, wordsIn } from '../../../core/base/language.ts'
import { scheduleStatuses } from '../../../core/degree/schedule.ts'
import { degreeReasons, verdicts } from '../../../core/degree/verdict.ts'
import { accumulations, measurements } from '../../../core/draft/accumulation.ts'
import { indicatorKinds } from '../../../core/draft/draft.ts'
import type { Target as PlanTarget } from '../../../core/draft/target.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { indicatorId } from '../../../render/open-data/identifiers.ts'
import { targetWords } from '../../../render/words/target-words.ts'
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
import { pageOfPlan, partOfPlan } from './published-plan.ts'

const targetKinds = [
  ...['at-least', 'at-most', 'exactly', 'between', 'all', 'stages', 'trend', 'words', 'none'],
] as readonly PlanTarget['kind'][]

const Target = exactly({
  kind: described(
    { bg: 'Какво трябва да стане със стойността', en: 'What the value has to do' },
    oneOf(targetKinds),
  ),
  value: described(
    { bg: 'Целевата стойност, ако е една', en: 'The value, where it is one' },
    orNull(Decimal),
  ),
  low: described(
    { bg: 'Долна граница на диапазон', en: 'The lower bound of a range' },
    orNull(Decimal),
  ),
  high: described(
    { bg: 'Горна граница на диапазон', en: 'The upper bound of a range' },
    orNull(Decimal),
  ),
  words: described({ bg: 'Същото с думи', en: 'The same in words' }, Type.String()),
})

const Indicator = exactly({
  id: IndicatorId,
  measure: MeasureId,
  goal: GoalId,
  name: described({ bg: 'Какво се измерва', en: 'What is measured' }, Type.String()),
  unit: described({ bg: 'Мерна единица', en: 'The unit' }, orNull(Type.String())),
  kind: described({ bg: 'Вид', en: 'The kind' }, oneOf(indicatorKinds)),
  accumulates: described(
    { bg: 'Как се събират отчетите', en: 'How reports come together' },
    oneOf(accumulations),
  ),
  measured: described(
    { bg: 'Какво се сравнява с целта', en: 'What is compared with the target' },
    oneOf(measurements),
  ),
  weight: described({ bg: 'Тежест в мярката', en: 'Its weight in the measure' }, Decimal),
  baseline: described({ bg: 'Базова стойност', en: 'The baseline' }, orNull(Decimal)),
  target: described({ bg: 'Целта, която е в сила', en: 'The target in force' }, Target),
  degree: DegreeValue,
  verdict: described({ bg: 'Оценка', en: 'The verdict' }, oneOf(verdicts)),
  reason: described(
    { bg: 'Защо няма степен', en: 'Why there is no degree' },
    orNull(oneOf(degreeReasons)),
  ),
  schedule: described(
    { bg: 'Спрямо срока', en: 'Against the schedule' },
    orNull(oneOf(scheduleStatuses)),
  ),
})

const targetOf = (
  target: PlanTarget,
  unit: Words | null,
  language: Language,
): Static<typeof Target> => ({
  kind: target.kind,
  value: 'value' in target ? target.value : null,
  low: 'low' in target ? target.low : null,
  high: 'high' in target ? target.high : null,
  words: targetWords({ target }, unit, language),
})

const indicatorsOf = (
  { plan, degrees }: Publication,
  language: Language,
): Static<typeof Indicator>[] => {
  const judged = new Map(degrees.measures.map((each) => [each.measure, each.indicators]))
  return plan.measures.flatMap((measure) =>
    measure.indicators.flatMap((indicator) => {
      const { name, unit, kind, rule, weight = '1' } = indicator
      const degree = judged.get(measure.code)?.[indicator.position - 1]
      if (!degree) return []
      return [
        {
          ...{ id: indicatorId(measure, indicator), measure: measure.code, goal: measure.goal },
          name: wordsIn(name, language).text,
          unit: unit === null ? null : wordsIn(unit, language).text,
          ...{ kind, accumulates: rule.accumulates, measured: rule.measured, weight },
          baseline: rule.baseline,
          target: targetOf(degree.revision?.target ?? rule.target, unit, language),
          ...{ degree: degree.degree, verdict: degree.verdict, reason: degree.reason },
          schedule: degree.schedule.status,
        },
      ]
    }),
  )
}

export const listIndicators = apiGet({
  url: '/plans/:plan/indicators',
  name: 'listIndicators',
  title: { bg: 'Индикаторите на план', en: 'The indicators of a plan' },
  params: exactly({ plan: PlanId }),
  query: exactly({
    ...{ ...ofVersion, ...inPages },
    goal: Type.Optional(GoalId),
    measure: Type.Optional(MeasureId),
    kind: Type.Optional(
      described({ bg: 'Само от този вид', en: 'Only of this kind' }, oneOf(indicatorKinds)),
    ),
    verdict: Type.Optional(
      described({ bg: 'Само с тази оценка', en: 'Only of this verdict' }, oneOf(verdicts)),
    ),
  }),
  answer: ListInPlan(Indicator),
  example: {
    params: { plan: 'plan-2024' },
    query: { lang: 'en', measure: '10', limit: '1' },
  },
  handle: (asked) => {
    const { goal, measure, kind, verdict } = asked.query
    return pageOfPlan(asked, (publication) =>
      indicatorsOf(publication, asked.language).filter((each) =>
        asAsked(each, { goal, measure, kind, verdict }),
      ),
    )
  },
})

export const oneIndicator = apiGet({
  url: '/plans/:plan/indicators/:indicator',
  name: 'getIndicator',
  title: { bg: 'Един индикатор', en: 'One indicator' },
  params: exactly({ plan: PlanId, indicator: IndicatorId }),
  query: exactly(ofVersion),
  answer: Indicator,
  example: { params: { plan: 'plan-2024', indicator: '10.2' }, query: { lang: 'en' } },
  handle: (asked) =>
    partOfPlan(asked, (publication) =>
      indicatorsOf(publication, asked.language).find(({ id }) => id === asked.params.indicator),
    ),
})
