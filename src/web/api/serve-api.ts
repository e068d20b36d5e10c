import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { WebDependencies } from '../dependencies.ts'
import { type ApiRoute, apiGet } from './api-route.ts'
import { exactly } from './described.ts'
import { registerApi } from './register-api.ts'
import { inLanguage } from './v1/common.ts'
import { openApi } from './v1/openapi.ts'
import { apiRoutes } from './v1/routes.ts'

const Document = Type.Object({ openapi: Type.String() })

/** The description of all the others, for programs. */
const description: ApiRoute = apiGet({
  url: '/openapi.json',
  name: 'getDescription',
  title: {
    bg: 'Описание на интерфейса (OpenAPI)',
    en: 'The description of the interface (OpenAPI)',
  },
  params: exactly({}),
  query: exactly(inLanguage),
  answer: Document,
  example: { params: {}, query: {} },
  handle: async ({ site }) => openApi(apiRoutes, site) as Static<typeof Document>,
})

/** Every address of the interface. */
export const allApiRoutes: readonly ApiRoute[] = [...apiRoutes, description]

export const serveApi = (server: FastifyInstance, dependencies: WebDependencies): Promise<void> =>
  registerApi(server, allApiRoutes, dependencies)
