import { type Static, Type } from 'typebox'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { judgedVerdicts } from '../../../core/degree/judgement.ts'
import { notCountedReasons } from '../../../core/degree/report-trace.ts'
import { degreeReasons, type Degree as PlanDegree, verdicts } from '../../../core/degree/verdict.ts'
import { indicatorId } from '../../../render/open-data/identifiers.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly, oneOf, orNull } from '../described.ts'
import { asAsked } from './as-asked.ts'
import {
  Day,
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

const Spelled = orNull(Type.String())

const Explanation = exactly({
  actual: described(
    {
      bg: 'Как се събраха отчетите: „A = 3 + 4 = 7“',
      en: 'How the reports came together: "A = 3 + 4 = 7"',
    },
    Spelled,
  ),
  formula: described({ bg: 'Формулата', en: 'The formula' }, Spelled),
  worked: described(
    { bg: 'Формулата с числата и резултата', en: 'The formula with its numbers and result' },
    Spelled,
  ),
  comparison: described(
    {
      bg: 'Сравнението, на което се основава оценката',
      en: 'The comparison that the verdict rests on',
    },
    Spelled,
  ),
  inputs: described(
    {
      bg: 'Всяко число във формулата и периодът, от който е',
      en: 'Each number in the formula and the period it came from',
    },
    Type.Array(exactly({ symbol: Type.String(), value: Decimal, period: orNull(Type.String()) })),
  ),
  reports: described(
    { bg: 'Всеки отчет и какво е станало с него', en: 'Each report and what became of it' },
    Type.Array(
      exactly({
        period: Type.String(),
        revision: orNull(Type.Integer()),
        counted: Type.Boolean(),
        because: orNull(oneOf(notCountedReasons)),
        late: Type.Boolean(),
      }),
    ),
  ),
  notes: described(
    { bg: 'Какво е пропуснато или необичайно', en: 'What was left out or looks odd' },
    Type.Array(Type.String()),
  ),
})

const Degree = exactly({
  indicator: IndicatorId,
  measure: MeasureId,
  goal: GoalId,
  degree: DegreeValue,
  raw: described(
    { bg: 'Степента без ограничаване', en: 'The degree, neither floored nor capped' },
    orNull(Decimal),
  ),
  reason: described(
    { bg: 'Защо няма степен', en: 'Why there is no degree' },
    orNull(oneOf(degreeReasons)),
  ),
  verdict: described({ bg: 'Оценка', en: 'The verdict' }, oneOf(verdicts)),
  computed: described(
    { bg: 'Оценка само по правилата', en: 'The verdict by the rules alone' },
    oneOf(verdicts),
  ),
  judgement: described(
    { bg: 'Преценка на длъжностно лице', en: 'What a person found' },
    orNull(exactly({ verdict: oneOf(judgedVerdicts), reason: Type.String(), on: Day })),
  ),
  explanation: described({ bg: 'Как е изчислено', en: 'How it was computed' }, Explanation),
})

const explanationOf = (
  { actual, formula, worked, comparison, inputs, reports = [], notes }: PlanDegree['explanation'],
  language: Language,
): Static<typeof Explanation> => ({
  ...{ actual, formula, worked, comparison },
  inputs: inputs.map(({ symbol, value, period }) => ({ symbol, value, period })),
  reports: reports.map(({ period, revision, counted, because, late }) => ({
    ...{ period, revision, counted, because, late },
  })),
  notes: notes.map((note) => note[language]),
})

export const listDegrees = apiGet({
  url: '/plans/:plan/degrees',
  name: 'listDegrees',
  title: {
    bg: 'Степени на изпълнение с обяснение',
    en: 'Degrees of implementation, explained',
  },
  params: exactly({ plan: PlanId }),
  query: exactly({
    ...{ ...ofVersion, ...inPages },
    goal: Type.Optional(GoalId),
    measure: Type.Optional(MeasureId),
    indicator: Type.Optional(IndicatorId),
    verdict: Type.Optional(
      described({ bg: 'Само с тази оценка', en: 'Only of this verdict' }, oneOf(verdicts)),
    ),
    reason: Type.Optional(
      described(
        { bg: 'Само без степен по тази причина', en: 'Only without a degree for this reason' },
        oneOf(degreeReasons),
      ),
    ),
  }),
  answer: ListInPlan(Degree),
  example: {
    params: { plan: 'plan-2024' },
    query: { lang: 'en', indicator: '10.2' },
  },
  handle: (asked) => {
    const { language } = asked
    const { goal, measure, indicator, verdict, reason } = asked.query
    return pageOfPlan(asked, ({ plan, degrees }) => {
      const judged = new Map(degrees.measures.map((each) => [each.measure, each.indicators]))
      return plan.measures
        .flatMap((measure) =>
          measure.indicators.flatMap((indicator) => {
            const found = judged.get(measure.code)?.[indicator.position - 1]
            if (!found) return []
            const { degree, raw, reason, verdict, computed, judgement, explanation } = found
            return [
              {
                indicator: indicatorId(measure, indicator),
                ...{ measure: measure.code, goal: measure.goal },
                ...{ degree, raw, reason, verdict, computed },
                judgement: judgement && {
                  ...{ verdict: judgement.verdict, on: judgement.on },
                  reason: wordsIn(judgement.reason, language).text,
                },
                explanation: explanationOf(explanation, language),
              },
            ]
          }),
        )
        .filter((each) => asAsked(each, { goal, measure, indicator, verdict, reason }))
    })
  },
})
