import { Type } from 'typebox'
import { commentAnnualReport, resolveComment } from '../../../actions/comment-annual-report.ts'
import { changedMeanwhile } from '../../../actions/refusals.ts'
import {
  confirmAnnualReport,
  draftAnnualReport,
  writeAnnualReport,
} from '../../../actions/write-annual-report.ts'
import type { FigureTable } from '../../../core/annual-report/figure.ts'
import { editedText, openPlace, withFigure } from '../../../core/annual-report/markup.ts'
import type { SectionVersion } from '../../../core/annual-report/section-version.ts'
import { noText, type SectionText } from '../../../core/annual-report/typed-section.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { listSectionVersions } from '../../../store/annual-report.reader.ts'
import { selectOptionalPlan } from '../../../store/plan.reader.ts'
import { type Answer, type NoticeName, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { sectionTitleText } from '../../parts/annual-report/section-title.tsx'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { OfPlan } from '../plans/plan-params.ts'
import { type ReportScene, reportScene } from './scene.ts'
import { SectionPage } from './section-page.tsx'

const Section = Type.String({ minLength: 1, maxLength: 80 })
export const OfSection = Type.Object({ ...OfPlan.properties, section: Section })
export const Seen = Type.String({ pattern: '^[0-9]{1,6}$' })
/** Far more than a section may have: what is too long is said to be so beside its field, where it can be shortened. */
const Text = Type.String({ maxLength: 2_000_000 })
/** In bytes: a letter may take six in a form. */
const mostBytes = 8_000_000
/** In characters, of what figures are looked for by. */
const longestQuery = 200

interface SectionParams {
  readonly slug: string
  readonly section: string
}

/** What stands on the page beside what is kept. */
interface Typed {
  readonly seen?: number
  readonly text?: SectionText
  readonly query?: string
  readonly comment?: string
  readonly refusals?: readonly Refusal[]
  readonly isOver?: boolean
  /** The older version that stands in the fields. */
  readonly takenUp?: number
}

async function sectionAnswer(
  visit: Visit,
  { slug, section: key }: SectionParams,
  typedIn: (scene: ReportScene) => Typed = () => ({}),
): Promise<Answer> {
  const scene = await reportScene(visit, slug)
  const at = scene?.sections.find(({ section }) => section.key === key)
  if (!scene?.kept || !at) return notFound
  const { seen, text, query, comment = '', refusals = [], isOver = false, takenUp } = typedIn(scene)
  const kept = at.latest?.text ?? noText
  return page(
    sectionTitleText(at.section, scene.view.plan, visit.language),
    <SectionPage
      {...{ visit, scene, at, comment, refusals, isOver }}
      takenUp={takenUp ?? null}
      seen={seen ?? at.latest?.version ?? 0}
      text={
        text ?? {
          bg: editedText(kept.bg, scene.figures, 'bg'),
          en: editedText(kept.en, scene.figures, 'en'),
        }
      }
      query={query ?? null}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** The texts with a figure where one is still to be chosen; where none is, at the end of both. */
function withChosen(text: SectionText, address: string, { figures }: ReportScene): SectionText {
  const name = figures.get(address)?.name
  if (!name) return text
  const hasPlace = text.bg.includes(openPlace) || text.en.includes(openPlace)
  const put = (language: 'bg' | 'en') =>
    hasPlace && !text[language].includes(openPlace)
      ? text[language]
      : withFigure(text[language], name[language])
  return { bg: put('bg'), en: put('en') }
}

/** A browser ends lines in two characters; beside what is kept that would read as a change of every line. */
const inLines = (sent: string): string => sent.replaceAll('\r\n', '\n')

/**
 * What was typed and not kept. Whoever is told that somebody saved another text meanwhile sees both, and may
 * save over it knowingly: it stays among the versions.
 */
function refusedText(
  { sections }: ReportScene,
  { section: key }: SectionParams,
  text: SectionText,
  refusals: readonly Refusal[],
): Typed {
  const isOver = refusals.some(({ code }) => code === changedMeanwhile.code)
  const latest = sections.find(({ section }) => section.key === key)?.latest
  return { text, refusals, isOver, seen: latest?.version ?? 0 }
}

/** An older version that is to be gone on from; nothing where none was named. */
async function olderText(
  { database }: Visit,
  { slug, section }: SectionParams,
  version: string | undefined,
): Promise<SectionVersion | undefined> {
  if (version === undefined) return undefined
  const plan = await selectOptionalPlan(database, slug)
  const versions = plan ? await listSectionVersions(database, plan.id, section) : []
  return versions.find((each) => String(each.version) === version)
}

/** It stands in the fields as it was written; it holds only when it is saved, as one version more. */
const takenUp = ({ text, version }: SectionVersion, figures: FigureTable): Typed => ({
  text: { bg: editedText(text.bg, figures, 'bg'), en: editedText(text.en, figures, 'en') },
  takenUp: version,
})

export const sectionRoutes: readonly Route[] = [
  get(
    '/plans/:slug/report/sections/:section',
    'read-reports',
    OfSection,
    async (visit, { params, query }) => {
      const older = await olderText(visit, params, query['version'])
      return sectionAnswer(visit, params, ({ figures }) => (older ? takenUp(older, figures) : {}))
    },
  ),

  post(
    '/plans/:slug/report/sections/:section',
    'write-annual-report',
    OfSection,
    Type.Object({
      ...{ seen: Seen, 'text-bg': Text, 'text-en': Text },
      find: Type.Optional(Text),
      go: Type.Optional(Type.Enum(['save', 'find'])),
      insert: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    async (visit, { params, form }) => {
      const typed = { bg: inLines(form['text-bg']), en: inLines(form['text-en']) }
      const [seen, { find = '', insert }] = [Number(form.seen), form]
      const query = find.slice(0, longestQuery)
      if (insert !== undefined)
        return sectionAnswer(visit, params, (scene) => ({
          ...{ seen, query, text: withChosen(typed, insert, scene) },
        }))
      if (form.go === 'find')
        return sectionAnswer(visit, params, () => ({ seen, query, text: typed }))
      const { slug, section } = params
      const written = await attempt(() =>
        writeAnnualReport(actionContext(visit), { slug, section, seen, typed }),
      )
      return 'refused' in written
        ? sectionAnswer(visit, params, (scene) =>
            refusedText(scene, params, typed, written.refused),
          )
        : redirect(paths.reportSection(visit.language, slug, section), 'section-saved')
    },
    { mostBytes },
  ),

  ...(
    [
      ['confirm', confirmAnnualReport, 'section-confirmed'],
      ['draft', draftAnnualReport, 'section-drafted'],
    ] as const satisfies (readonly [string, unknown, NoticeName])[]
  ).map(([name, act, notice]) =>
    post(
      `/plans/:slug/report/sections/:section/${name}`,
      'write-annual-report',
      OfSection,
      Type.Object({ seen: Seen }),
      async (visit, { params: { slug, section }, form }) => {
        const seen = Number(form.seen)
        const done = await attempt(() => act(actionContext(visit), { slug, section, seen }))
        return 'refused' in done
          ? sectionAnswer(visit, { slug, section }, () => ({ refusals: done.refused }))
          : redirect(paths.reportSection(visit.language, slug, section), notice)
      },
    ),
  ),

  post(
    '/plans/:slug/report/sections/:section/comments',
    'review-annual-report',
    OfSection,
    Type.Object({ comment: Text }),
    async (visit, { params: { slug, section }, form: { comment } }) => {
      const said = await attempt(() =>
        commentAnnualReport(actionContext(visit), { slug, section, comment }),
      )
      return 'refused' in said
        ? sectionAnswer(visit, { slug, section }, () => ({ comment, refusals: said.refused }))
        : redirect(paths.reportSection(visit.language, slug, section), 'comment-added', 'comments')
    },
    { mostBytes },
  ),

  post(
    '/plans/:slug/report/comments/:comment',
    'review-annual-report',
    Type.Object({ ...OfPlan.properties, comment: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }) }),
    Type.Object({}),
    async (visit, { params }) => {
      const { section } = await resolveComment(actionContext(visit), params)
      return redirect(
        paths.reportSection(visit.language, params.slug, section),
        'comment-resolved',
        'comments',
      )
    },
  ),
]
