import { type TObject, Type } from 'typebox'
import { saveReport } from '../../../actions/save-report.ts'
import { submitReport } from '../../../actions/submit-report.ts'
import { mayFor } from '../../../core/access/permissions.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { mergeFields } from '../../../core/report/merge-fields.ts'
import {
  contentIn,
  fieldsFrom,
  nothingWritten,
  type ReportContent,
} from '../../../core/report/report-content.ts'
import type { ReportSubject } from '../../../core/report/report-fields.ts'
import { canBe } from '../../../core/report/report-status.ts'
import { stagesDone } from '../../../core/report/stages-done.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { listReportSteps } from '../../../store/measure-report.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { assetPaths } from '../../assets/assets.ts'
import { type Attempt, attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { todayOf } from '../plans/as-of.ts'
import { OfPeriod, OfReport } from '../plans/plan-params.ts'
import { deskOf } from './desk.ts'
import { DutiesPage } from './duties-page.tsx'
import { MergePage } from './merge-page.tsx'
import { evidenceOfReport, proposedFields, type ReportEvidence } from './report-evidence.ts'
import { ReportPage } from './report-page.tsx'
import { type ReportInHand, reportInHand, warningsOf } from './scene.ts'
import { type SentReport, sentReport } from './sent-report.ts'

interface ReportParams {
  readonly slug: string
  readonly period: string
  readonly code: string
}

/** A form with the fields of a report, of which there are as many as its measure asks for. */
const ReportForm: TObject = Type.Object(
  {
    seen: Type.String({ pattern: '^[0-9]{1,6}$' }),
    base: Type.String(),
    go: Type.Optional(Type.String({ maxLength: 10 })),
  },
  { additionalProperties: Type.String() },
)

export const dutyRoutes: readonly Route[] = [
  get('/duties', 'read-duties', Type.Object({}), async (visit) => {
    const periods = await deskOf(visit)
    const register = await listInstitutions(visit.database)
    return page(
      reportingWords[visit.language].duties,
      <DutiesPage
        visit={visit}
        periods={periods}
        names={new Map(register.map(({ id, shortName }) => [id, shortName]))}
        today={todayOf(visit)}
      />,
    )
  }),

  post(
    '/duties/:slug/:period',
    'submit-report',
    OfPeriod,
    Type.Object({}, { additionalProperties: Type.String({ maxLength: 10 }) }),
    async (visit, { params, form }) => {
      const left: string[] = []
      for (const [name, seen] of Object.entries(form as Record<string, string>)) {
        if (!name.startsWith('seen-')) continue
        const measure = name.slice('seen-'.length)
        const done = await attempt(() =>
          submitReport(actionContext(visit), { ...params, measure, seen: Number(seen) }),
        )
        if ('refused' in done) left.push(measure)
      }
      if (left.length === 0) return redirect(paths.duties(visit.language), 'reports-submitted')
      const words = reportingWords[visit.language]
      return page(
        words.duties,
        <>
          <h1>{words.duties}</h1>
          <p class="message wrong">{words.someRefused(left.join(', '))}</p>
          <p>
            <a href={paths.duties(visit.language)}>{words.duties}</a>
          </p>
        </>,
        409,
      )
    },
  ),

  get('/duties/:slug/:period/:code', 'read-duties', OfReport, async (visit, { params }) => {
    const found = await reportInHand(visit, params)
    if (!found) return notFound
    const { place } = found.line
    const kept = place.content ?? nothingWritten(visit.language)
    const content = contentIn(kept, visit.language, place.subject)
    return reportAnswer(visit, found, { content, base: content.fields, refusals: [] })
  }),

  post(
    '/duties/:slug/:period/:code',
    'fill-report',
    OfReport,
    ReportForm,
    async (visit, { params, form }) => {
      const found = await reportInHand(visit, params)
      if (!found) return notFound
      const sent = sentReport(form as Record<string, string>, visit.language)
      if (sent.notChosen.length > 0) return chooseAgain(visit, found, sent)
      const { slug, period, code: measure } = params
      const request = { slug, period, measure, ...sent.edit }
      const act = () =>
        attempt(async () =>
          sent.wish === 'submit'
            ? await submitReport(actionContext(visit), request)
            : await saveReport(actionContext(visit), request),
        )
      const first = await act()
      // Somebody saved in the very same moment: put together with theirs it may well be saved.
      const done = isOf(first, 'changed-meanwhile') ? await act() : first
      if ('done' in done) return redirect(...afterwards(visit, found, sent.wish))
      return refusedAnswer(visit, params, sent, done.refused)
    },
  ),
]

const isOf = (attempted: Attempt<unknown>, code: string): boolean =>
  'refused' in attempted && attempted.refused.some((each) => each.code === code)

/** On after saving: to the next report that is owed, back to the list, or to the form again. */
function afterwards(
  { language }: Visit,
  { line, next }: ReportInHand,
  wish: SentReport['wish'],
): Parameters<typeof redirect> {
  const { slug, period, measure } = line.place
  const to = (code: string) => paths.duty(language, slug, period, code)
  if (wish === 'save') return [to(measure), 'report-saved']
  const notice = wish === 'submit' ? 'report-submitted' : 'report-saved'
  return [next === null ? paths.duties(language) : to(next), notice]
}

interface Drawn {
  readonly content: ReportContent
  readonly base: ReportContent['fields']
  readonly refusals: readonly Refusal[]
}

async function reportAnswer(visit: Visit, found: ReportInHand, drawn: Drawn): Promise<Answer> {
  const { place, measure } = found.line
  const steps = place.id === null ? [] : await listReportSteps(visit.database, place.id)
  const evidence = await evidenceOfReport(visit.database, place)
  const answer = page(
    reportingWords[visit.language].report(measure.number),
    <ReportPage
      visit={visit}
      {...found}
      base={drawn.base}
      refusals={drawn.refusals}
      content={place.version === 0 ? begun(drawn.content, place.subject, evidence) : drawn.content}
      evidence={evidence}
      warnings={warningsOf(place.subject, drawn.content)}
      steps={steps}
      maySubmit={mayFor(visit, 'submit-report', [place.duty.reports])}
      today={todayOf(visit)}
    />,
    drawn.refusals.length > 0 ? 422 : 200,
  )
  return answer.kind === 'page'
    ? { ...answer, page: { ...answer.page, script: assetPaths.reportForm } }
    : answer
}

/** A report that nobody has begun begins with the stages done before and with what activities make of values. */
function begun(
  content: ReportContent,
  subject: ReportSubject,
  evidence: ReportEvidence,
): ReportContent {
  const proposed = proposedFields(evidence, content.language)
  return { ...content, fields: { ...stagesDone(subject), ...proposed, ...content.fields } }
}

/** The form again with what was typed, and where another changed the same, the page on which a person chooses. */
async function refusedAnswer(
  visit: Visit,
  params: ReportParams,
  sent: SentReport,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const isMeanwhile = refusals.some(({ code }) => meanwhile.includes(code))
  // What cannot be submitted yet is kept as a draft, so that nothing typed is lost.
  const keep = { slug: params.slug, period: params.period, measure: params.code, ...sent.edit }
  const kept =
    sent.wish === 'submit' && !isMeanwhile
      ? await attempt(() => saveReport(actionContext(visit), keep))
      : null
  const found = await reportInHand(visit, params)
  if (!found) return notFound
  const { place } = found.line
  if (isMeanwhile && canBe(place.status, 'save')) return mergedAnswer(visit, found, sent)
  const { language, typed, base } = sent.edit
  const content = { language, fields: fieldsFrom(typed, place.subject) }
  const isKept = kept !== null && 'done' in kept
  return reportAnswer(visit, found, { content, base: isKept ? content.fields : base, refusals })
}

const meanwhile: readonly string[] = ['edited-meanwhile', 'changed-meanwhile']

function mergedAnswer(visit: Visit, found: ReportInHand, { edit }: SentReport): Answer {
  const { place } = found.line
  const kept = place.content ?? nothingWritten(visit.language)
  const theirs = contentIn(kept, visit.language, place.subject).fields
  const mine = fieldsFrom(edit.typed, place.subject)
  const merged = mergeFields(edit.base, mine, theirs)
  return choiceAnswer(visit, found, { ...merged, seen: place.version, base: theirs }, {}, [])
}

/** The same choice again, with what was chosen of it. */
const chooseAgain = (visit: Visit, found: ReportInHand, sent: SentReport): Answer => {
  const typed = fieldsFrom(sent.edit.typed, found.line.place.subject)
  const { seen, base } = sent.edit
  const merge = { fields: typed, conflicts: sent.conflicts, seen, base }
  return choiceAnswer(visit, found, merge, sent.edit.typed, sent.notChosen)
}

function choiceAnswer(
  visit: Visit,
  { line }: ReportInHand,
  merge: Pick<Parameters<typeof MergePage>[0], 'fields' | 'conflicts' | 'seen' | 'base'>,
  chosen: Readonly<Record<string, string | undefined>>,
  notChosen: readonly string[],
): Answer {
  const refusals = notChosen.map((field) => ({
    code: 'choice-wanted',
    field,
    message: { bg: reportingWords.bg.chooseOne, en: reportingWords.en.chooseOne },
  }))
  return page(
    reportingWords[visit.language].mergeTitle,
    <MergePage visit={visit} line={line} {...merge} chosen={chosen} refusals={refusals} />,
    409,
  )
}
