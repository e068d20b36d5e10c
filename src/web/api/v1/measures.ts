import { type Static, Type } from 'typebox'
import type { Language } from '../../../core/base/language.ts'
import { scheduleStatuses } from '../../../core/degree/schedule.ts'
import { degreeReasons, verdicts } from '../../../core/degree/verdict.ts'
import { decisionKinds } from '../../../core/plan/decision.ts'
import type { Measure as PlanMeasure } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { indicatorId } from '../../../render/open-data/identifiers.ts'
import { paths } from '../../paths.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly, oneOf, orNull } from '../described.ts'
import { asAsked } from './as-asked.ts'
import {
  Day,
  DegreeValue,
  GoalId,
  IndicatorId,
  Interval,
  inPages,
  MeasureId,
  ofVersion,
  PlanId,
} from './common.ts'
import { ListInPlan } from './lists.ts'
import { pageOfPlan, partOfPlan } from './published-plan.ts'

const Measure = exactly({
  id: MeasureId,
  number: described({ bg: 'Номер, както е отпечатан', en: 'The number as printed' }, Type.String()),
  goal: GoalId,
  name: described({ bg: 'Какво трябва да се направи', en: 'What is to be done' }, Type.String()),
  objective: described({ bg: 'За какво', en: 'What for' }, Type.String()),
  expectedResults: described({ bg: 'Очаквани резултати', en: 'Expected results' }, Type.String()),
  deadline: described(
    { bg: 'Срок, както е отпечатан', en: 'The deadline as printed' },
    Type.String(),
  ),
  due: described({ bg: 'Последен ден за изпълнение', en: 'The last day' }, orNull(Day)),
  isDue: described({ bg: 'Срокът е настъпил', en: 'Whether it is due' }, Type.Boolean()),
  responsible: described(
    {
      bg: 'Кратките имена на отговорните институции',
      en: 'The short names of those who answer for it',
    },
    Type.Array(Type.String()),
  ),
  partners: described(
    { bg: 'Кратките имена на партньорите', en: 'The short names of the partners' },
    Type.Array(Type.String()),
  ),
  indicators: described({ bg: 'Индикаторите ѝ', en: 'Its indicators' }, Type.Array(IndicatorId)),
  degree: DegreeValue,
  interval: Interval,
  reason: described(
    { bg: 'Защо не може да се оцени', en: 'Why it cannot be judged' },
    orNull(oneOf(degreeReasons)),
  ),
  verdict: described(
    { bg: 'Оценка, с решенията', en: 'The verdict, with decisions' },
    oneOf(verdicts),
  ),
  computed: described(
    { bg: 'Оценка само по правилата', en: 'The verdict by the rules alone' },
    oneOf(verdicts),
  ),
  decision: described(
    { bg: 'Пренесена или отпаднала с решение', en: 'Carried over or dropped by a decision' },
    orNull(oneOf(decisionKinds)),
  ),
  schedule: described(
    { bg: 'Спрямо срока', en: 'Against the schedule' },
    orNull(oneOf(scheduleStatuses)),
  ),
  page: described(
    { bg: 'Адрес на мярката в портала', en: 'The address of the measure on the portal' },
    Type.String({ format: 'uri-reference' }),
  ),
})

function measureOf(
  measure: PlanMeasure,
  { plan, degrees }: Publication,
  language: Language,
): Static<typeof Measure>[] {
  const degree = degrees.measures.find((each) => each.measure === measure.code)
  if (!degree) return []
  const words = measure.text[language] ?? measure.text[plan.language]
  return [
    {
      ...{ id: measure.code, number: measure.number, goal: measure.goal },
      name: words?.measure ?? '',
      objective: words?.objective ?? '',
      expectedResults: words?.expectedResults ?? '',
      deadline: words?.deadline ?? '',
      ...{ due: degree.due, isDue: degree.isDue },
      responsible: measure.responsible.map(({ name }) => name),
      partners: measure.partners.map(({ name }) => name),
      indicators: measure.indicators.map((each) => indicatorId(measure, each)),
      ...{ degree: degree.degree, interval: degree.interval, reason: degree.reason },
      ...{ verdict: degree.verdict, computed: degree.computed },
      ...{ decision: degree.decision?.kind ?? null, schedule: degree.schedule },
      page: paths.publishedMeasure(language, plan.slug, measure.code),
    },
  ]
}

export const listMeasures = apiGet({
  url: '/plans/:plan/measures',
  name: 'listMeasures',
  title: { bg: 'Мерките на план', en: 'The measures of a plan' },
  params: exactly({ plan: PlanId }),
  query: exactly({
    ...{ ...ofVersion, ...inPages },
    goal: Type.Optional(GoalId),
    institution: Type.Optional(
      described(
        {
          bg: 'Само на тази отговорна институция (кратко име)',
          en: 'Only of this responsible institution (short name)',
        },
        Type.String({ minLength: 1, maxLength: 200 }),
      ),
    ),
    verdict: Type.Optional(
      described({ bg: 'Само с тази оценка', en: 'Only of this verdict' }, oneOf(verdicts)),
    ),
    due: Type.Optional(
      described(
        { bg: 'Само с настъпил или ненастъпил срок', en: 'Only due, or not due' },
        Type.Boolean(),
      ),
    ),
  }),
  answer: ListInPlan(Measure),
  example: {
    params: { plan: 'plan-2024' },
    query: { lang: 'en', goal: 'I', verdict: 'partly', limit: '1' },
  },
  handle: (asked) => {
    const { goal, institution, verdict, due } = asked.query
    return pageOfPlan(asked, (publication) =>
      publication.plan.measures
        .flatMap((measure) => measureOf(measure, publication, asked.language))
        .filter(
          (each) =>
            asAsked(each, { goal, verdict, isDue: due }) &&
            (institution === undefined || each.responsible.includes(institution)),
        ),
    )
  },
})

export const oneMeasure = apiGet({
  url: '/plans/:plan/measures/:measure',
  name: 'getMeasure',
  title: { bg: 'Една мярка', en: 'One measure' },
  params: exactly({ plan: PlanId, measure: MeasureId }),
  query: exactly(ofVersion),
  answer: Measure,
  example: { params: { plan: 'plan-2024', measure: '10' }, query: { lang: 'en' } },
  handle: (asked) =>
    partOfPlan(asked, (publication) => {
      const measure = publication.plan.measures.find(({ code }) => code === asked.params.measure)
      return measure && measureOf(measure, publication, asked.language)[0]
    }),
})
