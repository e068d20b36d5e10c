import { Type } from 'typebox'
import { shortNameOf } from '../../../core/access/council.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { atomType, type FeedEntry, writeAtom } from '../../../render/feed/atom.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import {
  listLatestPublications,
  selectOptionalPublication,
} from '../../../store/publication.reader.ts'
import { currentShelf, type Shelf } from '../../../store/shelf.reader.ts'
import { paths } from '../../paths.ts'
import { getPublic, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { portalWords } from '../../words/portal-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** A reader that comes once a week misses none of a council's. */
const mostEntries = 20

/** What was published and withdrawn, the latest first, for programs that read news. */
export const feedRoutes: readonly Route[] = [
  getPublic('/feed.atom', Type.Object({}), async (visit) => {
    const { language, database, origin } = visit
    const shelf = await currentShelf(database)
    const [latest] = await listLatestPublications(database)
    const council = latest?.publication.council
    const entries = (await entriesOf(shelf, visit))
      .toSorted((a, b) => (a.updated < b.updated ? 1 : -1))
      .slice(0, mostEntries)
    return {
      kind: 'text',
      type: atomType,
      text: writeAtom({
        self: `${origin}${paths.feed(language)}`,
        site: `${origin}${paths.home(language)}`,
        title: reportWords[language].homeTitle,
        author: council ? shortNameOf(council)[language] : siteWords[language].name,
        language,
        updated: entries[0]?.updated ?? neverYet,
        entries,
      }),
    }
  }),
]

/** A feed has to say when it changed, also before anything has. */
const neverYet = '1970-01-01T00:00:00.000Z'

async function entriesOf(shelf: Shelf, visit: Visit): Promise<FeedEntry[]> {
  const { language, database, origin } = visit
  const address = (slug: string, version: number) =>
    `${origin}${paths.published(language, slug, version)}`
  const published = await Promise.all(
    shelf.versions.slice(0, mostEntries).map(async ({ slug, version, publishedAt }) => {
      const kept = await selectOptionalPublication(database, slug, version)
      return kept === undefined
        ? []
        : [
            {
              address: address(slug, version),
              title: titleOf(
                wordsIn(kept.publication.plan.title, language).text,
                version,
                language,
              ),
              summary: tallySentence(kept.publication.degrees.tally, language),
              published: publishedAt,
              updated: publishedAt,
            },
          ]
    }),
  )
  const withdrawn = shelf.withdrawn.slice(0, mostEntries).map((each) => ({
    address: address(each.slug, each.version),
    title: `${each.slug}: ${portalWords[language].withdrawnTitle(each.version)}`,
    summary: each.reason[language],
    published: each.publishedAt,
    updated: each.withdrawnAt,
  }))
  return [...published.flat(), ...withdrawn]
}

const titleOf = (plan: string, version: number, language: Language): string =>
  `${plan}: ${reportWords[language].version(version).toLowerCase()}`
