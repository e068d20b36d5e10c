import { setMeasureWeights } from '../../../../actions/set-measure-weights.ts'
import { setPlanCriteria } from '../../../../actions/set-plan-criteria.ts'
import { setReportingDays } from '../../../../actions/set-reporting-days.ts'
import { formatDate, formatNumber, formatPeriod } from '../../../../core/base/format.ts'
import { wordsIn } from '../../../../core/base/language.ts'
import { usualWeight } from '../../../../core/plan/typed-settings.ts'
import { usualCriteria, type VerdictCriteria } from '../../../../core/plan/verdict-criteria.ts'
import { periodsOfCalendar } from '../../../../core/report/reporting-period.ts'
import { dueField } from '../../../../core/report/typed-due-days.ts'
import {
  selectOptionalCriteria,
  selectReportingPeriods,
  selectWeights,
} from '../../../../store/plan-settings.reader.ts'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { yearWords } from '../../../words/year-words.ts'
import { OfMeasure, OfPlan } from '../plan-params.ts'
import { type MeasureSubject, measureSubject, type PlanSubject, planSubject } from '../subject.ts'
import { AboutMeasure } from './about.tsx'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

interface SetSubject extends PlanSubject {
  /** Of what is set, as it was when the form was drawn. */
  readonly version: number
}

const criteriaFields = [
  'metFrom',
  'partlyAbove',
  'exceededAbove',
  'tolerance',
] as const satisfies readonly (keyof VerdictCriteria)[]

/** A calendar has a period at least, and a month is the shortest. */
const laterDueFields = Array.from({ length: 11 }, (_, index) => dueField(index + 1))

/** A measure has seldom more than ten indicators; what is over keeps the usual weight. */
const weighedIndicators = Array.from(
  { length: 100 },
  (_, index) => `indicator${index + 1}` as const,
)

const done = {
  to: (visit: Visit, { slug }: { slug: string }) => paths.plan(visit.language, slug),
  notice: 'set',
  fragment: () => 'criteria',
} as const

/** What each verdict of a plan asks for, when reports are due, and what weighs how much. */
export const settingsRoutes: readonly Route[] = [
  ...yearForm({
    url: '/plans/:slug/criteria',
    needs: 'set-plan-criteria',
    params: OfPlan,
    fields: criteriaFields,
    subject: async (visit, params) => {
      const found = await planSubject(visit, params)
      const set = found && (await selectOptionalCriteria(visit.database, found.view.plan.id))
      return found && { ...found, version: set?.version ?? 0 }
    },
    title: ({ language }) => yearWords[language].criteria,
    draw: (scene) => <CriteriaForm scene={scene} />,
    act: (visit, { slug }, criteria, seen) =>
      setPlanCriteria(actionContext(visit), { slug, criteria, language: visit.language, seen }),
    done,
  }),
  ...yearForm({
    url: '/plans/:slug/reporting-days',
    needs: 'set-plan-criteria',
    params: OfPlan,
    fields: [dueField(0)],
    optional: laterDueFields,
    subject: async (visit, params) => {
      const found = await planSubject(visit, params)
      const set = found && (await selectReportingPeriods(visit.database, found.view.plan.id))
      return found && set && { ...found, version: set.version }
    },
    title: ({ language }) => yearWords[language].reportingDays,
    draw: (scene) => <ReportingDaysForm scene={scene} />,
    act: (visit, { slug }, typed, seen) =>
      setReportingDays(actionContext(visit), {
        ...{ slug, seen },
        days: [dueField(0), ...laterDueFields].map((field) => typed[field] ?? ''),
      }),
    done,
  }),
  ...yearForm({
    url: '/plans/:slug/measures/:code/weights',
    needs: 'set-plan-criteria',
    params: OfMeasure,
    fields: ['weight'],
    optional: weighedIndicators,
    subject: async (visit, params) => {
      const found = await measureSubject(visit, params)
      if (!found) return undefined
      const at = { planId: found.view.plan.id, code: found.measure.code }
      const set = await selectWeights(visit.database, at)
      return { ...found, version: set?.version ?? 0 }
    },
    title: ({ language }) => yearWords[language].weights,
    draw: (scene) => <WeightsForm scene={scene} />,
    act: (visit, { slug, code }, typed, seen) =>
      setMeasureWeights(actionContext(visit), {
        ...{ slug, measure: code, weight: typed.weight, language: visit.language, seen },
        indicators: weighedIndicators.map((field) => typed[field] ?? ''),
      }),
    done: {
      to: ({ language }, { slug, code }) => paths.measure(language, slug, code),
      notice: 'set',
    },
  }),
]

function CriteriaForm({ scene }: { scene: YearScene<SetSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { plan } = subject.view
  const words = yearWords[language]
  const criteria = plan.criteria ?? usualCriteria
  const field = (name: keyof VerdictCriteria, label: string, hint?: string) =>
    fields.text(name, `${label}, %`, formatNumber(criteria[name], language), {
      ...(hint ? { hint } : {}),
      short: true,
    })
  return (
    <>
      <p>{words.settingsHint}</p>
      <p>{words.criteriaHint}</p>
      <SentForm
        scene={scene}
        action={paths.planCriteria(language, plan.slug)}
        seen={subject.version}
      >
        {field('metFrom', words.metFrom)}
        {field('partlyAbove', words.partlyAbove)}
        {field('exceededAbove', words.exceededAbove)}
        {field('tolerance', words.criterionTolerance, words.criterionToleranceHint)}
      </SentForm>
    </>
  )
}

function ReportingDaysForm({ scene }: { scene: YearScene<SetSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { plan, circumstances } = subject.view
  const words = yearWords[language]
  return (
    <>
      <p>{words.reportingDaysHint}</p>
      <SentForm
        scene={scene}
        action={paths.reportingDays(language, plan.slug)}
        seen={subject.version}
      >
        {periodsOfCalendar(circumstances.periods ?? [], plan.year).map((period, index) => {
          const due = circumstances.periods?.find((each) => each.period === period)?.due
          const day = due && (language === 'bg' ? formatDate(due, language) : due)
          return fields.text(
            dueField(index),
            words.dueFor(formatPeriod(period, language)),
            day ?? '',
            { short: true },
          )
        })}
      </SentForm>
    </>
  )
}

function WeightsForm({ scene }: { scene: YearScene<MeasureSubject & SetSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { view, measure, version } = subject
  const words = yearWords[language]
  const weight = (name: string, label: string, set = usualWeight) =>
    fields.text(name, label, formatNumber(set, language), { short: true })
  return (
    <>
      <AboutMeasure measure={measure} language={language} />
      <p>{words.weightsHint}</p>
      <SentForm
        scene={scene}
        action={paths.measureWeights(language, view.plan.slug, measure.code)}
        seen={version}
      >
        {weight('weight', words.measureWeight, measure.weight)}
        {measure.indicators.map((indicator) =>
          weight(
            `indicator${indicator.position}`,
            `${words.weightOf}: ${wordsIn(indicator.name, language).text}`,
            indicator.weight,
          ),
        )}
      </SentForm>
    </>
  )
}
