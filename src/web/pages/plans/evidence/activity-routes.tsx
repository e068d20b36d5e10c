import {
  correctActivity,
  registerActivity,
  withdrawActivity,
} from '../../../../actions/register-activity.ts'
import { setActivityRule } from '../../../../actions/set-activity-rule.ts'
import type { Language } from '../../../../core/base/language.ts'
import { type Activity, activityKinds } from '../../../../core/report/activity.ts'
import { activityCounts } from '../../../../core/report/activity-rule.ts'
import { listActivityRules } from '../../../../store/activity.reader.ts'
import type { FieldKit } from '../../../parts/field-kit.tsx'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { evidenceWords } from '../../../words/evidence-words.ts'
import { OfIndicator, OfMeasure, OfPiece } from '../plan-params.ts'
import { indicatorSubject } from '../subject.ts'
import { AboutIndicator, AboutMeasure } from '../year/about.tsx'
import { SentForm, yearForm } from '../year/year-form.tsx'
import { evidenceSubject } from './subject.ts'

const activityFields = [
  'kind',
  'title',
  'from',
  'until',
  'place',
  'participants',
  'materials',
] as const

async function activitySubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string; readonly id: string },
) {
  const subject = await evidenceSubject(visit, params, 'give-evidence')
  const activity = subject?.activities.find(
    ({ id, withdrawnBecause }) => id === params.id && withdrawnBecause === null,
  )
  return subject && activity && { ...subject, activity }
}

const done = {
  to: ({ language }: Visit, { slug, code }: { slug: string; code: string }) =>
    paths.evidence(language, slug, code),
  notice: 'activity-kept',
  fragment: () => 'activities',
} as const

/** What took place: registering it, correcting it, taking it back; and which indicators count it. */
export const activityRoutes: readonly Route[] = [
  ...yearForm({
    url: '/plans/:slug/measures/:code/activities/new',
    needs: 'give-evidence',
    params: OfMeasure,
    fields: activityFields,
    subject: (visit, params) => evidenceSubject(visit, params, 'give-evidence'),
    title: ({ language }) => evidenceWords[language].addActivity,
    draw: (scene) => {
      const { visit, subject, fields } = scene
      const { view, measure } = subject
      return (
        <>
          <AboutMeasure measure={measure} language={visit.language} />
          <SentForm
            scene={scene}
            action={paths.newActivity(visit.language, view.plan.slug, measure.code)}
            seen={0}
          >
            <ActivityFields fields={fields} language={visit.language} />
          </SentForm>
        </>
      )
    },
    act: (visit, { slug, code }, activity) =>
      registerActivity(actionContext(visit), { slug, measure: code, activity }),
    done,
  }),

  ...yearForm({
    url: '/plans/:slug/measures/:code/activities/:id',
    needs: 'give-evidence',
    params: OfPiece,
    fields: activityFields,
    subject: activitySubject,
    title: ({ language }) => evidenceWords[language].correctActivity,
    draw: (scene) => {
      const { visit, subject, fields } = scene
      const { view, measure, activity } = subject
      const { language } = visit
      return (
        <>
          <AboutMeasure measure={measure} language={language} />
          <SentForm
            scene={scene}
            action={paths.activity(language, view.plan.slug, measure.code, activity.id)}
            seen={activity.version}
          >
            <ActivityFields fields={fields} activity={activity} language={language} />
          </SentForm>
          <p>
            <a href={paths.withdrawActivity(language, view.plan.slug, measure.code, activity.id)}>
              {evidenceWords[language].withdrawActivity}
            </a>
          </p>
        </>
      )
    },
    act: (visit, { slug, code, id }, activity, seen) =>
      correctActivity(actionContext(visit), { slug, measure: code, id, activity, seen }),
    done,
  }),

  ...yearForm({
    url: '/plans/:slug/measures/:code/activities/:id/withdrawal',
    needs: 'give-evidence',
    params: OfPiece,
    fields: ['reason'],
    subject: activitySubject,
    title: ({ language }) => evidenceWords[language].withdrawActivity,
    draw: (scene) => {
      const { visit, subject, fields } = scene
      const { view, measure, activity } = subject
      const words = evidenceWords[visit.language]
      return (
        <>
          <p class="lead">{activity.title}</p>
          <p>{words.withdrawActivityHint}</p>
          <SentForm
            scene={scene}
            action={paths.withdrawActivity(
              visit.language,
              view.plan.slug,
              measure.code,
              activity.id,
            )}
            seen={activity.version}
          >
            {fields.area('reason', words.reason, '', 3)}
          </SentForm>
        </>
      )
    },
    act: (visit, { slug, code, id }, { reason }, seen) =>
      withdrawActivity(actionContext(visit), { slug, measure: code, id, reason, seen }),
    done: { ...done, notice: 'activity-withdrawn' },
  }),

  ...yearForm({
    url: '/plans/:slug/measures/:code/indicators/:indicator/activities',
    needs: 'set-plan-criteria',
    params: OfIndicator,
    fields: ['counts'],
    optional: activityKinds,
    subject: async (visit, params) => {
      const subject = await indicatorSubject(visit, params)
      if (!subject) return undefined
      const rules = await listActivityRules(visit.database, subject.view.plan.id)
      const { code } = subject.measure
      const kept = rules.find(
        ({ measure, indicator }) => measure === code && indicator === subject.indicator.position,
      )
      return { ...subject, kept }
    },
    title: ({ language }) => evidenceWords[language].rule,
    draw: (scene) => {
      const { visit, subject, fields } = scene
      const { view, measure, indicator, today, kept } = subject
      const { language } = visit
      const words = evidenceWords[language]
      const marked = (kind: (typeof activityKinds)[number]) =>
        kept?.rule?.kinds.includes(kind) ? kind : ''
      return (
        <>
          <AboutIndicator indicator={indicator} today={today} language={language} />
          <p>{words.ruleHint}</p>
          <SentForm
            scene={scene}
            action={paths.activityRule(language, view.plan.slug, measure.code, indicator.position)}
            seen={kept?.version ?? 0}
          >
            {fields.choice(
              'counts',
              words.counts,
              kept?.rule?.counts ?? '',
              (['', ...activityCounts] as const).map((each) => [each, words.countsWhat[each]]),
            )}
            <fieldset class="plain">
              <legend class="label">{words.countedKinds}</legend>
              {activityKinds.map((kind) =>
                fields.tick(kind, words.kinds[kind], marked(kind) !== ''),
              )}
            </fieldset>
          </SentForm>
        </>
      )
    },
    act: (visit, { slug, code, indicator }, typed, seen) =>
      setActivityRule(actionContext(visit), {
        ...{ slug, measure: code, indicator: Number(indicator), seen },
        rule: {
          counts: typed.counts,
          kinds: activityKinds.filter((kind) => (typed[kind] ?? '') !== ''),
        },
      }),
    done: {
      to: ({ language }, { slug, code, indicator }) =>
        paths.indicator(language, slug, code, Number(indicator)),
      notice: 'set',
    },
  }),
]

function ActivityFields(props: { fields: FieldKit; activity?: Activity; language: Language }) {
  const { fields, activity, language } = props
  const words = evidenceWords[language]
  const day = (date?: string) => (date ? typedDay(date, language) : '')
  const oneDay = activity?.from === activity?.until
  return (
    <>
      {fields.choice('kind', words.kind, activity?.kind ?? '', [
        ['', '—'] as const,
        ...activityKinds.map((kind) => [kind, words.kinds[kind]] as const),
      ])}
      {fields.text('title', words.activityTitle, activity?.title ?? '', {
        hint: words.activityTitleHint,
      })}
      {fields.text('from', words.from, day(activity?.from), { hint: words.dayHint, short: true })}
      {fields.text('until', words.until, oneDay ? '' : day(activity?.until), {
        hint: words.untilHint,
        short: true,
      })}
      {fields.text('place', words.place, activity?.place ?? '')}
      {fields.text('participants', words.participants, String(activity?.participants ?? ''), {
        hint: words.participantsHint,
        short: true,
      })}
      {fields.area('materials', words.materials, activity?.materials ?? '', 3, words.materialsHint)}
    </>
  )
}

/** As a person of the language types it. */
const typedDay = (date: string, language: Language): string =>
  language === 'en' ? date : date.split('-').reverse().join('.')
