import { Type } from 'typebox'
import { giveUpTemplate, keepTemplate } from '../../../actions/keep-template.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { isTemplateKind, type TemplateKind } from '../../../core/publication/template-fields.ts'
import type { TemplateProblem } from '../../../core/publication/template-problems.ts'
import { sampleTemplate } from '../../../render/docx/sample-template.ts'
import { renditions } from '../../../render/renditions.ts'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { listTemplates, selectOptionalTemplate } from '../../../store/word-template.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { wordFile } from '../../files.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { templatePageWords } from '../../words/template-page-words.ts'
import { TemplatesPage } from './templates-page.tsx'

const OfKind = Type.Object({ kind: Type.String({ maxLength: 20 }) })
const OfVersion = Type.Object({
  ...OfKind.properties,
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
})
const Seen = Type.Object({ seen: Type.String({ pattern: '^[0-9]{1,6}$' }) })

/** The last look at one kind: what came of the file that was just given. */
export interface GivenTemplate {
  readonly kind: TemplateKind
  readonly refusals: readonly Refusal[]
  readonly problems: readonly TemplateProblem[]
  readonly isKept: boolean
}

/** The Word templates that plans and reports are filled into. */
export const templateRoutes: readonly Route[] = [
  get('/templates', 'manage-templates', Type.Object({}), (visit) => answer(visit, null)),

  get('/templates/:kind/sample.docx', 'manage-templates', OfKind, async (visit, { params }) => {
    if (!isTemplateKind(params.kind)) return notFound
    const bytes = await sampleTemplate(params.kind, visit.language)
    return wordFile(bytes, `template-${params.kind}-${visit.language}`)
  }),

  get('/templates/:kind/try.docx', 'manage-templates', OfKind, async (visit, { params }) => {
    if (!isTemplateKind(params.kind)) return notFound
    const filled = await tryOut(visit, params.kind)
    return filled ? wordFile(filled, `try-${params.kind}-${visit.language}`) : notFound
  }),

  get(
    '/templates/:kind/v:version.docx',
    'manage-templates',
    OfVersion,
    async (visit, { params }) => {
      const { kind, version } = params
      if (!isTemplateKind(kind)) return notFound
      const template = await selectOptionalTemplate(visit.database, kind, Number(version))
      return template ? wordFile(template.bytes, `template-${kind}-v${version}`) : notFound
    },
  ),

  post(
    '/templates/:kind',
    'manage-templates',
    OfKind,
    Seen,
    async (visit, { params, form, file }) => {
      const { kind } = params
      if (!isTemplateKind(kind)) return notFound
      const given = { kind, refusals: [], problems: [], isKept: false }
      if (!file) return answer(visit, { ...given, refusals: [fileMissing] })
      const kept = await attempt(() =>
        keepTemplate(actionContext(visit), kind, file, Number(form.seen)),
      )
      if ('refused' in kept) return answer(visit, { ...given, refusals: kept.refused })
      const { version, problems } = kept.done
      if (version === null) return answer(visit, { ...given, problems })
      if (problems.length > 0) return answer(visit, { ...given, problems, isKept: true })
      return redirect(paths.templates(visit.language), 'template-kept')
    },
    { upload: true },
  ),

  post(
    '/templates/:kind/give-up',
    'manage-templates',
    OfKind,
    Seen,
    async (visit, { params, form }) => {
      if (!isTemplateKind(params.kind)) return notFound
      await giveUpTemplate(actionContext(visit), params.kind, Number(form.seen))
      return redirect(paths.templates(visit.language), 'template-given-up')
    },
  ),
]

const fileMissing: Refusal = {
  code: 'file-missing',
  message: { bg: templatePageWords.bg.fileMissing, en: templatePageWords.en.fileMissing },
}

async function answer(visit: Visit, given: GivenTemplate | null): Promise<Answer> {
  const templates = await listTemplates(visit.database)
  const published = await listLatestPublications(visit.database)
  const named = given && {
    ...given,
    refusals: given.refusals.map((refusal) => ({ ...refusal, field: `file-${given.kind}` })),
  }
  return page(
    templatePageWords[visit.language].title,
    <TemplatesPage
      visit={visit}
      templates={templates}
      given={named}
      canTry={published.length > 0}
    />,
    given && !given.isKept ? 422 : 200,
  )
}

/** The template in use, filled in from what was published last. */
async function tryOut(
  { database, language, origin, drawing }: Visit,
  kind: TemplateKind,
): Promise<Uint8Array | undefined> {
  const template = await selectOptionalTemplate(database, kind)
  const [latest] = await listLatestPublications(database)
  const rendition = renditions.find((each) => each.template === kind)
  if (!template || !latest || !rendition) return undefined
  return await drawing.draw({
    ...{ of: 'publication', name: rendition.name, language, content: latest.content },
    ...{ site: origin, templates: { [kind]: template.bytes } },
  })
}
