import { Type } from 'typebox'
import { type CountedGroup, groupLooks } from '../../../render/chart/counted-groups.ts'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import { getPublic, type Route } from '../../route.ts'
import { searchWords } from '../../words/search-words.ts'
import { siteLinks } from '../head-links.ts'
import { publicPage } from '../public-page.tsx'
import { type Asked, findMeasures } from './find.ts'
import { SearchPage } from './search-page.tsx'

type Query = Readonly<Record<string, string | undefined>>

export const searchRoutes: readonly Route[] = [
  getPublic('/search', Type.Object({}), async (visit, { query }) => {
    const { database, language } = visit
    const publications = await listLatestPublications(database)
    const asked = askedIn(query)
    const isAsked = Object.values(asked).some((each) => each !== '')
    const words = searchWords[language]
    return publicPage({
      title: asked.query === '' ? words.title : words.titleFor(asked.query),
      description: words.hint,
      canonical: (each) => paths.search(each),
      publication: publications[0]?.publication ?? null,
      slug: asked.plan || null,
      links: siteLinks(language),
      body: (
        <SearchPage
          publications={publications}
          asked={asked}
          found={isAsked ? findMeasures(publications, asked) : null}
          page={pageIn(query)}
          language={language}
        />
      ),
    })
  }),
]

/** Whatever stands in an address; what means nothing limits nothing, what is too long is cut. */
function askedIn(query: Query): Asked {
  const text = (name: string) => (query[name] ?? '').slice(0, 200)
  return {
    query: text('q').trim(),
    plan: text('plan'),
    goal: text('goal'),
    institution: text('institution'),
    verdict: Object.keys(groupLooks).includes(text('verdict'))
      ? (text('verdict') as CountedGroup)
      : '',
  }
}

const pageIn = (query: Query): number =>
  /^[1-9]\d{0,3}$/.test(query['page'] ?? '') ? Number(query['page']) : 1
