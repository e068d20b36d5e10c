import { type Static, type TObject, Type } from 'typebox'
import { type Answer, notFound } from '../../answer.ts'
import { get, getPublic, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { type Edition, type Found, findEdition } from './edition.ts'
import { goneAnswer } from './gone-page.tsx'

const Slug = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Version = Type.String({ pattern: '^[1-9][0-9]{0,5}$' })
const OfPlan = Type.Object({ slug: Slug })
const OfVersion = Type.Object({ slug: Slug, version: Version })

type Handle<P extends TObject> = (
  edition: Edition,
  visit: Visit,
  params: Static<P>,
) => Promise<Answer> | Answer

/** A page of the latest version and, at an address of its own for good, of each. */
export function editionPage<P extends TObject>(
  url: string,
  params: P,
  handle: Handle<P>,
): readonly Route[] {
  return ['/published/:slug', '/published/:slug/v:version'].map((start, index) => {
    const own = index === 0 ? OfPlan : OfVersion
    const all = Type.Object({ ...own.properties, ...params.properties })
    return getPublic(`${start}${url}`, all, async (visit, input) => {
      const asked = input.params as Static<P> & { slug: string; version?: string }
      return await answerOf(await findEdition(visit, asked), visit, (edition) =>
        handle(edition, visit, asked),
      )
    })
  })
}

const OfPage = Type.Object({ page: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })) })

/** A list, and its further pages, each at an address of its own. @param before what parts their numbers from the list's address */
export const editionPages = <P extends TObject>(
  url: string,
  params: P,
  handle: Handle<P & typeof OfPage>,
  before = '',
): readonly Route[] =>
  ['', `${before}/:page`].flatMap((page) =>
    editionPage(
      `${url}${page}`,
      Type.Object({ ...params.properties, ...(page === '' ? {} : OfPage.properties) }),
      (edition, visit, asked) => handle(edition, visit, asked as Static<P & typeof OfPage>),
    ),
  )

/** A file that a published version can be had as, at that version's own address. */
export const editionFile = (
  name: string,
  fileOf: (edition: Edition, visit: Visit) => Promise<Answer> | Answer,
): Route =>
  get(
    `/published/:slug/v:version/${name}`,
    'read-published',
    OfVersion,
    async (visit, { params }) =>
      answerOf(await findEdition(visit, params), visit, (edition) => fileOf(edition, visit)),
  )

/** Not found where there never was anything, gone with the reason where it was withdrawn. */
export async function answerOf(
  found: Found,
  visit: Visit,
  answer: (edition: Edition) => Promise<Answer> | Answer,
): Promise<Answer> {
  if (!found) return notFound
  return 'gone' in found ? await goneAnswer(found.gone, visit) : await answer(found.edition)
}
