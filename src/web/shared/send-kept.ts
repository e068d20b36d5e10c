import type { FastifyReply, FastifyRequest } from 'fastify'
import { allowFraming } from '../security/headers.ts'
import { acceptsBrotli } from './accepts-brotli.ts'
import type { KeptAnswer } from './kept-answers.ts'

/**
 * Sends what is kept, or only says that what the asker has is still right. Everybody may keep it, and asks
 * whether it still holds before showing it: a version may be withdrawn.
 */
export function sendKept(
  answer: KeptAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { headers } = request
  const body = acceptsBrotli(headers['accept-encoding']) ? answer.brotli : answer.plain
  reply
    .header('etag', body.etag)
    .header('cache-control', 'public, no-cache')
    // Whoever has signed in gets another page at the same address.
    .header('vary', 'accept-encoding, cookie')
    .header('content-language', answer.language)
  if (answer.isEmbeddable) allowFraming(reply)
  if (answer.link !== undefined) reply.header('link', answer.link)
  if (answer.status === 200 && isMatch(headers['if-none-match'], body.etag))
    return reply.code(304).send()
  if (body === answer.brotli) reply.header('content-encoding', 'br')
  return reply.code(answer.status).type(answer.type).send(body.bytes)
}

/** RFC 9110, 13.1.2: any of the tags, compared weakly. */
const isMatch = (asked: string | undefined, etag: string): boolean =>
  asked !== undefined &&
  (asked.trim() === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
