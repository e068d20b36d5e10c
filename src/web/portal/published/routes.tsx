import { Type } from 'typebox'
import { bundleName } from '../../../actions/bundle-file.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { isOffered, type Rendition } from '../../../render/rendition.ts'
import { renditions } from '../../../render/renditions.ts'
import { selectOptionalPreparation } from '../../../store/preparation.reader.ts'
import {
  type KeptPublication,
  selectOptionalPublication,
} from '../../../store/publication.reader.ts'
import {
  listPublicationFiles,
  selectOptionalFileBytes,
} from '../../../store/publication-file.reader.ts'
import { type Answer, notFound, page } from '../../answer.ts'
import { MoneyPage } from '../../parts/money/money-page.tsx'
import { GoalPage, MeasurePage, PlanPage } from '../../parts/plan/pages.tsx'
import { goalOf, measureOf } from '../../parts/plan/plan-view.ts'
import { get, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import { type Edition, editionLinks } from './edition.ts'
import { Downloads, EditionLine, SheetLinks } from './edition-line.tsx'
import { sheetRoutes } from './sheet-routes.ts'

const Slug = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' })
const Goal = Type.String({ maxLength: 60 })
const Version = Type.String({ pattern: '^[1-9][0-9]{0,5}$' })

interface EditionParams {
  readonly slug: string
  readonly version?: string
}

async function editionOf(visit: Visit, params: EditionParams): Promise<Edition | undefined> {
  const latest = await selectOptionalPublication(visit.database, params.slug, 'latest')
  if (!latest) return undefined
  const asked = params.version === undefined ? undefined : Number(params.version)
  const kept =
    asked === undefined || asked === latest.version
      ? latest
      : await selectOptionalPublication(visit.database, params.slug, asked)
  return kept && { kept, asked, latest: latest.version }
}

async function planAnswer(visit: Visit, params: EditionParams): Promise<Answer> {
  const edition = await editionOf(visit, params)
  if (!edition) return notFound
  const { language, database } = visit
  const { publication, slug, version } = edition.kept
  const preparation = await selectOptionalPreparation(database, slug, version)
  const files = preparation ? await listPublicationFiles(database, preparation) : []
  return page(
    wordsIn(publication.plan.title, language).text,
    <>
      <PlanPage view={publication} links={editionLinks(edition, language)} language={language}>
        <EditionLine edition={edition} language={language} />
      </PlanPage>
      <Downloads edition={edition} preparation={preparation} files={files} language={language} />
    </>,
  )
}

async function goalAnswer(visit: Visit, params: EditionParams & { goal: string }): Promise<Answer> {
  const edition = await editionOf(visit, params)
  const goal = edition && goalOf(edition.kept.publication, params.goal)
  if (!edition || !goal) return notFound
  const { language } = visit
  return page(
    planWords[language].goal(goal.number),
    <GoalPage
      view={edition.kept.publication}
      links={editionLinks(edition, language)}
      language={language}
      goal={goal}
    >
      <EditionLine edition={edition} language={language} />
    </GoalPage>,
  )
}

async function measureAnswer(
  visit: Visit,
  params: EditionParams & { code: string },
): Promise<Answer> {
  const edition = await editionOf(visit, params)
  const measure = edition && measureOf(edition.kept.publication, params.code)
  if (!edition || !measure) return notFound
  const { language } = visit
  return page(
    planWords[language].measure(measure.number),
    <MeasurePage
      view={edition.kept.publication}
      links={editionLinks(edition, language)}
      language={language}
      measure={measure}
    >
      <EditionLine edition={edition} language={language} />
      <SheetLinks edition={edition} code={measure.code} language={language} />
    </MeasurePage>,
  )
}

const OfVersion = Type.Object({ slug: Slug, version: Version })

/** A file that a published version can be had as. */
const download = (
  name: string,
  fileOf: (edition: Edition, visit: Visit) => Promise<Answer>,
): Route =>
  get(
    `/published/:slug/v:version/${name}`,
    'read-published',
    OfVersion,
    async (visit, { params }) => {
      const edition = await editionOf(visit, params)
      return edition ? await fileOf(edition, visit) : notFound
    },
  )

const renditionRoute = (rendition: Rendition): Route =>
  download(rendition.name, async ({ kept }, visit) => {
    const { slug, version } = kept
    if (!isOffered(rendition, kept.publication)) return notFound
    const bytes = await bytesOf(rendition, kept, visit)
    if (!bytes) return notPrepared(visit)
    return {
      kind: 'file',
      bytes,
      type: rendition.mediaType,
      name: `${slug}-v${version}-${visit.language}-${rendition.name}`,
    }
  })

/** As it was prepared; until then drawn for whoever asks, unless that takes the press. */
async function bytesOf(
  { name, draw, printed }: Rendition,
  { publication, slug, version }: KeptPublication,
  { database, language, origin, press }: Visit,
): Promise<Uint8Array | undefined> {
  const preparation = await selectOptionalPreparation(database, slug, version)
  const kept =
    preparation && (await selectOptionalFileBytes(database, preparation, { name, language }))
  if (kept || printed) return kept
  return await draw(publication, language, { site: origin, press })
}

/** Service Unavailable: it is on its way. */
function notPrepared({ language }: Visit): Answer {
  const words = publicationFileWords[language]
  return page(
    words.beingPrepared,
    <>
      <h1>{words.beingPrepared}</h1>
      <p>{words.beingPreparedHint}</p>
    </>,
    503,
  )
}

/** The signed bundle, once all that goes into it is there. */
async function bundleAnswer({ kept: { slug, version } }: Edition, visit: Visit): Promise<Answer> {
  const { database, language } = visit
  const preparation = await selectOptionalPreparation(database, slug, version)
  const file = { name: bundleName, language }
  const bytes = preparation && (await selectOptionalFileBytes(database, preparation, file))
  if (!bytes) return notPrepared(visit)
  return { kind: 'file', bytes, type: 'application/zip', name: `${slug}-v${version}-${bundleName}` }
}

async function moneyAnswer(visit: Visit, params: EditionParams): Promise<Answer> {
  const edition = await editionOf(visit, params)
  const money = edition?.kept.publication.money
  if (!edition || !money) return notFound
  const { language } = visit
  return page(
    moneyPageWords[language].money,
    <MoneyPage
      view={edition.kept.publication}
      money={money}
      links={editionLinks(edition, language)}
      language={language}
    >
      <EditionLine edition={edition} language={language} />
    </MoneyPage>,
  )
}

export const publishedRoutes: readonly Route[] = [
  get(
    '/published/:slug/money',
    'read-published',
    Type.Object({ slug: Slug }),
    (visit, { params }) => moneyAnswer(visit, params),
  ),
  get('/published/:slug/v:version/money', 'read-published', OfVersion, (visit, { params }) =>
    moneyAnswer(visit, params),
  ),
  get('/published/:slug', 'read-published', Type.Object({ slug: Slug }), (visit, { params }) =>
    planAnswer(visit, params),
  ),
  get('/published/:slug/v:version', 'read-published', OfVersion, (visit, { params }) =>
    planAnswer(visit, params),
  ),
  get(
    '/published/:slug/goals/:goal',
    'read-published',
    Type.Object({ slug: Slug, goal: Goal }),
    (visit, { params }) => goalAnswer(visit, params),
  ),
  get(
    '/published/:slug/v:version/goals/:goal',
    'read-published',
    Type.Object({ slug: Slug, version: Version, goal: Goal }),
    (visit, { params }) => goalAnswer(visit, params),
  ),
  get(
    '/published/:slug/measures/:code',
    'read-published',
    Type.Object({ slug: Slug, code: Code }),
    (visit, { params }) => measureAnswer(visit, params),
  ),
  get(
    '/published/:slug/v:version/measures/:code',
    'read-published',
    Type.Object({ slug: Slug, version: Version, code: Code }),
    (visit, { params }) => measureAnswer(visit, params),
  ),
  ...sheetRoutes,
  ...renditions.map(renditionRoute),
  download(bundleName, bundleAnswer),
  download('publication.json', async ({ kept: { content, slug, version } }) => ({
    kind: 'file',
    bytes: Buffer.from(content),
    type: 'application/json; charset=utf-8',
    name: `${slug}-v${version}.json`,
  })),
]
