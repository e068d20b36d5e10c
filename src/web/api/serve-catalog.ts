import type { FastifyInstance } from 'fastify'
import { catalogOf } from '../../render/open-data/catalog/catalog.ts'
import { renditions } from '../../render/renditions.ts'
import { listLatestPublications } from '../../store/publication.reader.ts'
import type { WebDependencies } from '../dependencies.ts'
import { paths } from '../paths.ts'
import { originOf } from '../receive.ts'
import { openToAll, sendTagged } from './open-answer.ts'

/** The catalogue of open data, where harvesters look for it; open to all as the interface is. */
export function serveCatalog(
  server: FastifyInstance,
  { database }: Pick<WebDependencies, 'database'>,
): void {
  server.get(paths.catalog(), async (request, reply) => {
    const latest = await listLatestPublications(database)
    const catalog = catalogOf({
      publications: latest.map(({ publication }) => publication),
      files: renditions,
      site: originOf(request),
    })
    reply.headers(openToAll).type('application/ld+json')
    return sendTagged(JSON.stringify(catalog), request, reply)
  })
}
