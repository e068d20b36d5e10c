import type { VNode } from 'preact'
import { Type } from 'typebox'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { type Answer, notFound } from '../../answer.ts'
import { apiRoutes } from '../../api/v1/routes.ts'
import { paths } from '../../paths.ts'
import { getPublic, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { apiWords } from '../../words/api-words.ts'
import { siteLinks } from '../head-links.ts'
import { publicPage } from '../public-page.tsx'
import { AddressPage } from './address-page.tsx'
import { ApiPage } from './api-page.tsx'

const Address = Type.Object({ address: Type.String({ pattern: '^[a-zA-Z0-9]{1,40}$' }) })

/** A page of the documentation: it speaks for the council whose plans are answered. */
async function documented(
  { database, language }: Visit,
  page: {
    readonly title: string
    readonly canonical: (language: Visit['language']) => string
    readonly body: VNode
  },
): Promise<Answer> {
  const [latest] = await listLatestPublications(database)
  return publicPage({
    ...page,
    description: apiWords[language].lead,
    publication: latest?.publication ?? null,
    slug: null,
    links: siteLinks(language),
  })
}

export const apiPageRoutes: readonly Route[] = [
  getPublic('/api', Type.Object({}), (visit) =>
    documented(visit, {
      title: apiWords[visit.language].title,
      canonical: paths.api,
      body: <ApiPage routes={apiRoutes} language={visit.language} />,
    }),
  ),
  getPublic('/api/:address', Address, (visit, { params }) => {
    const route = apiRoutes.find(({ name }) => name === params.address)
    if (!route) return notFound
    return documented(visit, {
      title: route.title[visit.language],
      canonical: (language) => paths.apiAddress(language, route.name),
      body: <AddressPage route={route} language={visit.language} />,
    })
  }),
]
