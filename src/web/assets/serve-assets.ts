import type { FastifyInstance } from 'fastify'
import { acceptsBrotli } from '../shared/accepts-brotli.ts'
import { assets } from './assets.ts'

/** Style sheet, fonts, icon and scripts, for a year: their addresses change when they do. */
export function serveAssets(server: FastifyInstance): void {
  for (const asset of assets.values()) {
    server.get(asset.path, { config: { rateLimit: false } }, (request, reply) => {
      const brotli = asset.brotli && acceptsBrotli(String(request.headers['accept-encoding'] ?? ''))
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      reply.header('vary', 'accept-encoding')
      if (brotli) reply.header('content-encoding', 'br')
      return reply.type(asset.type).send(brotli ? asset.brotli : asset.bytes)
    })
  }
}
