import { setReportRhythm } from '../../../../actions/set-report-rhythm.ts'
import { formatPeriod } from '../../../../core/base/format.ts'
import {
  type ReportRhythm,
  rhythmKinds,
  usualRhythm,
  whyNotDue,
} from '../../../../core/report/what-is-due.ts'
import { selectOptionalYearOpening } from '../../../../store/duty.reader.ts'
import { listExpectedReports } from '../../../../store/expected-report.reader.ts'
import { selectOptionalRhythm } from '../../../../store/report-rhythm.reader.ts'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { dueWords } from '../../../words/due-words.ts'
import { OfMeasure } from '../plan-params.ts'
import { measureSubject } from '../subject.ts'
import { AboutMeasure } from './about.tsx'
import { SentForm, yearForm } from './year-form.tsx'

/** A calendar has no more periods than a year has months. */
const boxes = Array.from({ length: 12 }, (_, index) => `period${index + 1}` as const)

/** For which periods a measure reports: by its deadline, or as a person sets it. */
export const rhythmRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/measures/:code/rhythm',
  needs: 'assign-duty',
  params: OfMeasure,
  fields: ['rhythm', 'reason'],
  optional: boxes,
  subject: async (visit, params) => {
    const found = await measureSubject(visit, params)
    if (!found || !(await selectOptionalYearOpening(visit.database, found.view.plan.id)))
      return undefined
    const wanted = { planId: found.view.plan.id, withClosed: true }
    const expected = (await listExpectedReports(visit.database, wanted, found.today)).filter(
      ({ measure }) => measure.code === params.code,
    )
    const [first] = expected
    const set = first && (await selectOptionalRhythm(visit.database, first.measure.id))
    return { ...found, expected, set, version: set?.version ?? 0 }
  },
  title: ({ language }) => dueWords[language].title,
  draw: (scene) => {
    const { visit, subject, fields } = scene
    const { language } = visit
    const words = dueWords[language]
    const { view, measure, expected, set } = subject
    const calendar = expected.map(({ period }) => period)
    /** Whatever was decided or entered meanwhile. */
    const dueBy = (rhythm: ReportRhythm) => {
      const known = { calendar, deadline: measure.deadline, isTakenOut: false, entered: [] }
      return calendar.filter((period) => whyNotDue(period, { ...known, rhythm }) === null)
    }
    const marked = dueBy(set ?? usualRhythm)
    return (
      <>
        <AboutMeasure measure={measure} language={language} />
        <p>{words.lead}</p>
        <p>
          {words.byDeadline(dueBy(usualRhythm).map((period) => formatPeriod(period, language)))}
        </p>
        <SentForm
          scene={scene}
          action={paths.measureRhythm(language, view.plan.slug, measure.code)}
          seen={subject.version}
        >
          {fields.choice(
            'rhythm',
            words.kind,
            set?.kind ?? usualRhythm.kind,
            rhythmKinds.map((kind) => [kind, words.kinds[kind]] as const),
          )}
          <fieldset class="stack-tight">
            <legend class="label">{words.chosen}</legend>
            <p class="hint">{words.chosenHint}</p>
            {calendar.map((period, index) =>
              fields.tick(
                `period${index + 1}`,
                formatPeriod(period, language),
                marked.includes(period),
              ),
            )}
          </fieldset>
          {fields.area('reason', words.reason, set?.reason ?? '', 3, words.reasonHint)}
        </SentForm>
      </>
    )
  },
  act: async (visit, { slug, code }, { rhythm, reason, ...marked }, seen) => {
    const subject = await measureSubject(visit, { slug, code })
    const calendar = subject?.view.circumstances.periods ?? []
    const periods = calendar.flatMap(({ period }, index) =>
      marked[`period${index + 1}` as (typeof boxes)[number]] ? [period] : [],
    )
    await setReportRhythm(actionContext(visit), {
      ...{ slug, measure: code, rhythm, reason, periods, seen },
    })
  },
  done: { to: ({ language }, { slug }) => paths.reports(language, slug), notice: 'set' },
})
