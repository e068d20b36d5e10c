import type { FastifyReply, FastifyRequest } from 'fastify'
import { acceptsBrotli } from '../shared/accepts-brotli.ts'
import { type KeptAnswer, keptAnswer, keptAnswers } from '../shared/kept-answers.ts'
import { isKnown } from './entity-tag.ts'
import { isProblem, type Problem } from './problem.ts'

/** Any site's script may read the answer; none may send along who is signed in here. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'etag, link, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
  'cross-origin-resource-policy': 'cross-origin',
}

/** A part of what pages may take: a whole walk through a large plan. */
const mostBytes = 16 * 1024 * 1024

/** An answer ready to be sent, with where its list goes on. */
export interface OpenAnswer {
  readonly answer: KeptAnswer
  readonly next: string | null
}

export interface OpenAnswers {
  /** What was answered under this key while what is published had this stamp; else what is made now. */
  get(
    stamp: string,
    key: string,
    make: () => Promise<object | Problem>,
  ): Promise<OpenAnswer | Problem>
}

/** Answers to programs, kept while what is published is the same: the figures of a version never change. */
export function openAnswers(): OpenAnswers {
  const kept = keptAnswers(mostBytes)
  const nexts = new WeakMap<KeptAnswer, string | null>()
  return {
    async get(stamp, key, make) {
      const ready = kept.get(stamp, key)
      if (ready) return { answer: ready, next: nexts.get(ready) ?? null }
      const made = await make()
      if (isProblem(made)) return made
      const answer = keptAnswer(JSON.stringify(made), about)
      const next = new Map<string, unknown>(Object.entries(made)).get('next')
      nexts.set(answer, typeof next === 'string' ? next : null)
      kept.keep(stamp, key, answer)
      return { answer, next: nexts.get(answer) ?? null }
    },
  }
}

const about = { status: 200, type: '', language: 'bg', isEmbeddable: false } as const

/** What may be withdrawn is asked for anew each time, and sent only where it is not the same. */
export function sendOpen(
  { answer, next }: OpenAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { headers } = request
  const body = acceptsBrotli(headers['accept-encoding']) ? answer.brotli : answer.plain
  reply.header('etag', body.etag).header('cache-control', 'public, no-cache')
  if (next !== null) reply.header('link', `<${next}>; rel="next"`)
  if (isKnown(body.etag, headers['if-none-match'])) return reply.code(304).send()
  if (body === answer.brotli) reply.header('content-encoding', 'br')
  return reply.send(body.bytes)
}
