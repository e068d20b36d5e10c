import { Type } from 'typebox'
import { listPublications } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly } from '../described.ts'
import { isProblem } from '../problem.ts'
import { Instant, inLanguage, inPages, limitOf, Next, PlanId, Total, Version } from './common.ts'
import { addressAfter, cursorIn } from './cursor.ts'

const Publication = exactly({
  plan: PlanId,
  version: Version,
  publishedAt: described({ bg: 'Кога е публикувана', en: 'When it was published' }, Instant),
  sha256: described(
    { bg: 'SHA-256 на съдържанието, байт по байт', en: 'SHA-256 of the content, byte for byte' },
    Type.String({ pattern: '^[0-9a-f]{64}$' }),
  ),
  content: described(
    {
      bg: 'Адрес на съдържанието, от което всичко може да се преизчисли',
      en: 'The address of the content, from which all can be recomputed',
    },
    Type.String({ format: 'uri-reference' }),
  ),
  page: described(
    { bg: 'Постоянният адрес в портала', en: 'The permanent address on the portal' },
    Type.String({ format: 'uri-reference' }),
  ),
})

export const listAllPublications = apiGet({
  url: '/publications',
  name: 'listPublications',
  title: { bg: 'Всички публикации, най-новата първа', en: 'All publications, the newest first' },
  params: exactly({}),
  query: exactly({ ...inLanguage, ...inPages, plan: Type.Optional(PlanId) }),
  answer: exactly({
    total: Total,
    items: described(
      { bg: 'Една страница от списъка', en: 'A page of the list' },
      Type.Array(Publication),
    ),
    next: Next,
  }),
  example: { params: {}, query: { lang: 'en', plan: 'plan-2024' } },
  handle: async ({ database, query, language, address }) => {
    const cursor = cursorIn(address, query.cursor)
    if (cursor && isProblem(cursor)) return cursor
    const published = (await listPublications(database, query.plan))
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map((each) => ({ ...each, key: `${each.publishedAt} ${each.slug} ${each.version}` }))
      .toSorted((a, b) => (a.key > b.key ? -1 : 1))
    const after = published.filter(({ key }) => cursor === null || key < String(cursor.from))
    const items = after.slice(0, limitOf(query))
    const last = items.at(-1)
    return {
      total: published.length,
      items: items.map(({ slug, version, publishedAt, sha256 }) => ({
        ...{ plan: slug, version, publishedAt, sha256 },
        content: paths.publishedData(language, slug, version),
        page: paths.published(language, slug, version),
      })),
      next:
        last && after.length > items.length
          ? addressAfter(address, { version: null, from: last.key })
          : null,
    }
  },
})
