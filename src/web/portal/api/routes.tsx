import { Type } from 'typebox'
import { notFound, page } from '../../answer.ts'
import { apiRoutes } from '../../api/v1/routes.ts'
import { get, type Route } from '../../route.ts'
import { apiWords } from '../../words/api-words.ts'
import { AddressPage } from './address-page.tsx'
import { ApiPage } from './api-page.tsx'

const Address = Type.Object({ address: Type.String({ pattern: '^[a-zA-Z0-9]{1,40}$' }) })

export const apiPageRoutes: readonly Route[] = [
  get('/api', 'read-published', Type.Object({}), ({ language }) =>
    page(apiWords[language].title, <ApiPage routes={apiRoutes} language={language} />),
  ),
  get('/api/:address', 'read-published', Address, ({ language }, { params }) => {
    const route = apiRoutes.find(({ name }) => name === params.address)
    if (!route) return notFound
    return page(route.title[language], <AddressPage route={route} language={language} />)
  }),
]
