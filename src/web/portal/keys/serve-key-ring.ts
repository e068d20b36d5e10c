import type { FastifyInstance } from 'fastify'
import { canonicalJson } from '../../../core/base/canonical-json.ts'
import { keyRingOf } from '../../../core/publication/signing-key.ts'
import { listSigningKeys } from '../../../store/signing-key.reader.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'

/** In seconds: a new key is known everywhere soon after it is made. */
const freshFor = 300

/** All keys at an address that programs know (RFC 8615), the same in every language. */
export function serveKeyRing(server: FastifyInstance, { database }: WebDependencies): void {
  server.get(paths.keyRing, async (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${freshFor}`)
      .header('access-control-allow-origin', '*')
      .type('application/json; charset=utf-8')
      .send(canonicalJson(keyRingOf(await listSigningKeys(database)))),
  )
}
