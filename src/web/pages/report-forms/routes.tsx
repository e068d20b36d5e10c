import { type TObject, Type } from 'typebox'
import { receiveReportForm } from '../../../actions/receive-report-form.ts'
import { formToTake } from '../../../actions/report-form-to-take.ts'
import { type FormDecision, takeReportForm } from '../../../actions/take-report-form.ts'
import { may, mayFor } from '../../../core/access/permissions.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { zipFiles } from '../../../render/package/zip-files.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { documentRoutes } from '../../document-routes.ts'
import { zipFile } from '../../files.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { reportFormWords } from '../../words/report-form-words.ts'
import { todayOf } from '../plans/as-of.ts'
import { planInSight } from '../plans/plan-in-sight.ts'
import { OfPeriod } from '../plans/plan-params.ts'
import { allFormContents, formContent } from './form-content.ts'
import { PreviewPage } from './preview-page.tsx'
import { UploadPage } from './upload-page.tsx'

const Id = Type.String({ pattern: '^[1-9][0-9]{0,17}$' })
const OfForm = Type.Object({ id: Id })
const OfInstitution = Type.Object({ ...OfPeriod.properties, institution: Id })

/** Of each report the version that was seen, and of each field that two changed which one stays. */
const DecisionForm: TObject = Type.Object(
  { go: Type.Optional(Type.String({ maxLength: 10 })) },
  { additionalProperties: Type.String({ maxLength: 10 }) },
)

interface FormParams {
  readonly slug: string
  readonly period: string
  readonly institution: string
}

/** The form of an institution that one may report for; nothing where there is none such. */
async function formOfInstitution(visit: Visit, params: FormParams) {
  const register = await listInstitutions(visit.database)
  const institution = register.find(({ id }) => id === params.institution)
  if (!institution || !mayFor(visit, 'fill-report', [institution.id])) return undefined
  return await formContent(visit, params, institution, register)
}

const nameOfForm = ({ slug, period, institution }: FormParams): string =>
  `${slug}-${period}-${institution}`

export const reportFormRoutes: readonly Route[] = [
  ...documentRoutes(
    'form',
    {
      base: '/report-forms/:slug/:period/:institution/form',
      needs: 'fill-report',
      params: OfInstitution,
    },
    async (visit, params) => {
      const content = await formOfInstitution(visit, params)
      return content && { content, name: nameOfForm(params), dated: content.madeAt }
    },
  ),

  get(
    '/report-forms/:slug/:period/forms.zip',
    'accept-report',
    OfPeriod,
    async (visit, { params }) => {
      const register = await listInstitutions(visit.database)
      const files: { name: string; bytes: Uint8Array }[] = []
      for (const { institution, content } of await allFormContents(visit, params, register))
        files.push({
          name: `${institution.shortName} ${params.period} (${institution.id}).xlsx`,
          bytes: await visit.drawing.draw({
            ...{ of: 'form', kind: 'xlsx', language: visit.language },
            ...{ content: JSON.stringify(content), dated: content.madeAt },
          }),
        })
      if (files.length === 0) return notFound
      return zipFile(zipFiles(files), `${params.slug}-${params.period}`)
    },
  ),

  get('/report-forms', 'fill-report', Type.Object({}), (visit) => uploadAnswer(visit, [])),

  post(
    '/report-forms',
    'fill-report',
    Type.Object({}),
    Type.Object({}),
    async (visit, { file }) => {
      if (!file) return uploadAnswer(visit, [fileMissing])
      const received = await attempt(() => receiveReportForm(actionContext(visit), file))
      if ('done' in received) return redirect(paths.reportForms(visit.language, received.done.id))
      return uploadAnswer(
        visit,
        received.refused.map((refusal) => ({ ...refusal, field: 'file' })),
      )
    },
    { upload: true },
  ),

  get('/report-forms/:id', 'fill-report', OfForm, (visit, { params }) =>
    previewAnswer(visit, params.id, {}, []),
  ),

  post(
    '/report-forms/:id',
    'fill-report',
    OfForm,
    DecisionForm,
    async (visit, { params, form }) => {
      const typed = form as Record<string, string>
      const shown = await formToTake(actionContext(visit), visit.database, params.id)
      if (!shown) return notFound
      const taken = await attempt(() =>
        takeReportForm(actionContext(visit), { id: params.id, ...decisionIn(typed) }),
      )
      if ('refused' in taken) return previewAnswer(visit, params.id, typed, taken.refused)
      const { plan, period, institution } = shown.form.facts
      const back = visit.institutions.includes(institution) || !may(visit, 'read-reports')
      return redirect(
        back
          ? paths.duties(visit.language)
          : paths.reportsOf(visit.language, plan, period, institution),
        'form-taken',
      )
    },
  ),
]

const fileMissing: Refusal = {
  code: 'file-missing',
  field: 'file',
  message: { bg: reportFormWords.bg.fileMissing, en: reportFormWords.en.fileMissing },
}

const uploadAnswer = (visit: Visit, refusals: readonly Refusal[]): Answer =>
  page(
    reportFormWords[visit.language].title,
    <UploadPage visit={visit} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )

async function previewAnswer(
  visit: Visit,
  id: string,
  chosen: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const toTake = await formToTake(actionContext(visit), visit.database, id)
  if (!toTake) return notFound
  const { plan, institution } = toTake.form.facts
  const view = await planInSight(visit, plan, todayOf(visit))
  if (!view) return notFound
  const register = await listInstitutions(visit.database)
  return page(
    reportFormWords[visit.language].preview,
    <PreviewPage
      visit={visit}
      view={view}
      toTake={toTake}
      institution={register.find((each) => each.id === institution)?.shortName ?? ''}
      refusals={refusals}
      chosen={chosen}
    />,
    refusals.length > 0 ? 409 : 200,
  )
}

/** The names are ours, what stands in them comes from a browser. */
function decisionIn(typed: Readonly<Record<string, string>>): Omit<FormDecision, 'id'> {
  const seen: Record<string, number> = {}
  const choices: Record<string, Record<string, 'mine' | 'theirs'>> = {}
  for (const [name, value] of Object.entries(typed)) {
    const [what, measure = '', field = ''] = name.split('_')
    if (what === 'seen') seen[measure] = Number(value)
    if (what === 'choice' && (value === 'mine' || value === 'theirs'))
      choices[measure] = { ...choices[measure], [field]: value }
  }
  return { wish: typed['go'] === 'submit' ? 'submit' : 'save', seen, choices }
}
