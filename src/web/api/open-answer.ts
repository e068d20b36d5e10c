import type { FastifyReply, FastifyRequest } from 'fastify'
import { entityTag, isKnown } from './entity-tag.ts'

/** Any site's script may read the answer; none may send along who is signed in here. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'etag, link, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
  'cross-origin-resource-policy': 'cross-origin',
}

/** What may be withdrawn is asked for anew each time, and sent only where it is not the same. */
export function sendTagged(
  body: string,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const tag = entityTag(body)
  reply.header('etag', tag).header('cache-control', 'public, no-cache')
  return isKnown(tag, request.headers['if-none-match']) ? reply.code(304).send() : reply.send(body)
}
