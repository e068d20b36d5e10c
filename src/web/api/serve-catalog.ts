import type { FastifyInstance } from 'fastify'
import { catalogOf } from '../../render/open-data/catalog/catalog.ts'
import { renditions } from '../../render/renditions.ts'
import { listLatestPublications } from '../../store/publication.reader.ts'
import { currentShelf } from '../../store/shelf.reader.ts'
import type { WebDependencies } from '../dependencies.ts'
import { paths } from '../paths.ts'
import { originOf } from '../receive.ts'
import { openAnswers, openToAll, sendOpen } from './open-answer.ts'
import { isProblem } from './problem.ts'

/** The catalogue of open data, where harvesters look for it; open to all as the interface is. */
export function serveCatalog(
  server: FastifyInstance,
  { database }: Pick<WebDependencies, 'database'>,
): void {
  const kept = openAnswers()
  server.get(paths.catalog(), async (request, reply) => {
    const { stamp } = await currentShelf(database)
    const site = originOf(request)
    const ready = await kept.get(stamp, site, async () => {
      const latest = await listLatestPublications(database)
      const publications = latest.map(({ publication }) => publication)
      return catalogOf({ publications, files: renditions, site })
    })
    if (isProblem(ready)) throw new Error('the catalogue cannot be drawn')
    reply.headers(openToAll).type('application/ld+json').header('vary', 'accept-encoding')
    return sendOpen(ready, request, reply)
  })
}
