import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Value } from 'typebox/value'
import { may } from '../../core/access/permissions.ts'
import { stranger } from '../../core/access/roles.ts'
import { currentShelf } from '../../store/shelf.reader.ts'
import type { WebDependencies } from '../dependencies.ts'
import { originOf } from '../receive.ts'
import { apiBase } from './api-base.ts'
import type { ApiRoute } from './api-route.ts'
import { askedQuery } from './asked-query.ts'
import { languageWanted } from './language-wanted.ts'
import { type OpenAnswers, openAnswers, openToAll, sendOpen } from './open-answer.ts'
import { isProblem, type Problem, problemDetails, problems } from './problem.ts'

/** In a minute, from one address. */
const mostRequests = 600

/**
 * Every address for programs behind one door: open to all, without cookies and for any site's scripts, since
 * nothing is answered but what is published. Whatever goes wrong is a problem (RFC 9457), never a page.
 */
export async function registerApi(
  server: FastifyInstance,
  routes: readonly ApiRoute[],
  { database }: Pick<WebDependencies, 'database'>,
): Promise<void> {
  const desk = { database, kept: openAnswers() }
  await server.register(
    async (api) => {
      // Before anything that was sent along is read.
      api.addHook('onRequest', async (request, reply) => {
        reply.headers(openToAll)
        if (!reading.includes(request.method))
          return sendProblem({ problem: 'method-not-allowed' }, request, reply)
      })
      api.setErrorHandler((error, request, reply) => answerError(error, request, reply))
      api.setNotFoundHandler({ preHandler: api.rateLimit() }, (request, reply) =>
        sendProblem({ problem: 'not-found' }, request, reply),
      )
      for (const route of routes) {
        const config = { rateLimit: { max: mostRequests, timeWindow: '1 minute' } }
        api.get(route.url, { config }, (request, reply) => serve(route, desk, request, reply))
        api.options(route.url, (_request, reply) => reply.code(204).headers(preflight).send())
      }
    },
    { prefix: apiBase },
  )
}

interface Desk {
  readonly database: WebDependencies['database']
  /** What was answered already, while what is published is the same. */
  readonly kept: OpenAnswers
}

async function serve(
  route: ApiRoute,
  { database, kept }: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const isAddress = Value.Check(route.params, request.params)
  if (!isAddress || !may(stranger, route.needs))
    return sendProblem({ problem: 'not-found' }, request, reply)
  const language = languageOf(request)
  const asked = askedQuery(route.query, request.query as Record<string, unknown>, language)
  if (isProblem(asked)) return sendProblem(asked, request, reply)
  const { stamp } = await currentShelf(database)
  const site = originOf(request)
  const ready = await kept.get(stamp, `${language} ${site}${request.url}`, () =>
    route.handle({
      ...{ params: request.params, query: asked.query, language, database, site },
      address: request.url,
    }),
  )
  if (isProblem(ready)) return sendProblem(ready, request, reply)
  reply.header('content-language', language).type('application/json; charset=utf-8')
  return sendOpen(ready, request, reply.header('vary', 'accept-encoding, accept-language'))
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request)
  const details = problemDetails(problem, { language, path: request.url.slice(0, 500) })
  if (problem.problem === 'method-not-allowed') reply.header('allow', reading.join(', '))
  return reply
    .code(problems[problem.problem].status)
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .type('application/problem+json')
    .send(JSON.stringify(details))
}

/** Whether a request is a program's, by its address: also one that never comes to a route. */
export const isForApi = ({ url }: FastifyRequest): boolean => /^\/api(\/|$|\?)/.test(url)

/** An address that cannot even be read. */
export const answerUnreadable = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem({ problem: 'bad-request' }, request, reply.headers(openToAll))

/** An address of no version that there is. */
export const answerNowhere = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem({ problem: 'not-found' }, request, reply.headers(openToAll))

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = (error as { statusCode?: number }).statusCode ?? 500
  if (status === 429) return sendProblem({ problem: 'too-many-requests' }, request, reply)
  if (status >= 400 && status < 500) return sendProblem({ problem: 'bad-request' }, request, reply)
  request.log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'bug')
  return sendProblem({ problem: 'bug' }, request, reply)
}

const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

const languageOf = ({ query, headers }: FastifyRequest) =>
  languageWanted(
    new Map<string, unknown>(Object.entries(query ?? {})).get('lang'),
    headers['accept-language'],
  )

const preflight = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'accept-language, if-none-match',
  'access-control-max-age': '86400',
}
