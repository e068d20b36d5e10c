import cookie from '@fastify/cookie'
import formBody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { answerNowhere, answerUnreadable, isForApi } from './api/register-api.ts'
import { serveApi } from './api/serve-api.ts'
import { serveCatalog } from './api/serve-catalog.ts'
import { serveAssets } from './assets/serve-assets.ts'
import type { WebDependencies } from './dependencies.ts'
import { serveForMachines } from './portal/for-machines.ts'
import { serveKeyRing } from './portal/keys/serve-key-ring.ts'
import { serveOnePress } from './portal/stop-mail/one-press.ts'
import { receive } from './receive.ts'
import { registerRoutes } from './register-routes.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { securityHeaders } from './security/headers.ts'
import { answerNotFound, answerTrouble } from './trouble.tsx'

const megabyte = 1024 * 1024

/** In a minute, from one address: behind it may stand a whole ministry. */
const mostReads = 6000

/** The whole site, ready to listen. */
export async function buildServer(
  dependencies: WebDependencies,
  site: readonly Route[] = routes,
): Promise<FastifyInstance> {
  const { log, secure, trustProxy } = dependencies
  const server: FastifyInstance = fastify({
    ...(log ? { loggerInstance: log } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    rewriteUrl: ({ url = '/' }) => pathIn(url),
    bodyLimit: megabyte,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    frameworkErrors: (_error, request, reply) =>
      isForApi(request)
        ? answerUnreadable(request, reply)
        : answerTrouble('bad-request', 400, request, reply),
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  })
  server.decorate('ownOrigin', dependencies.ownOrigin ?? null)
  await server.register(helmet, securityHeaders(secure))
  await server.register(cookie)
  await server.register(formBody, { bodyLimit: megabyte })
  await server.register(multipart, {
    limits: { fileSize: 20 * megabyte, files: 1, fields: 10, fieldSize: 10_000, parts: 12 },
  })
  await server.register(rateLimit, { max: mostReads, timeWindow: '1 minute' })
  // Before any route: each keeps the handlers that there were when a later plugin was waited for.
  const answer = async (
    trouble: Parameters<typeof answerTrouble>[0],
    status: number,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    if (isForApi(request)) return answerUnreadable(request, reply)
    const { visit } = await receive(request, reply, dependencies)
    return answerTrouble(trouble, status, request, reply, visit)
  }
  const nothing = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isForApi(request)) return answerNowhere(request, reply)
    const { visit } = await receive(request, reply, dependencies)
    return answerNotFound(visit, request, reply)
  }
  server.setNotFoundHandler(nothing)
  server.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500
    if (status === 413)
      return answer(request.isMultipart() ? 'too-large' : 'too-long', 413, request, reply)
    if (status === 429) return answerTrouble('too-many', 429, request, reply)
    if (isAddressOfNothing(error)) return nothing(request, reply)
    if (status >= 400 && status < 500) return answer('bad-request', status, request, reply)
    request.log.error(
      { err: error, method: request.method, route: request.routeOptions.url },
      'bug',
    )
    return answerTrouble('bug', 500, request, reply)
  })
  serveAssets(server)
  registerRoutes(server, site, dependencies)
  serveOnePress(server, dependencies)
  serveKeyRing(server, dependencies)
  serveForMachines(server, dependencies)
  await serveApi(server, dependencies)
  serveCatalog(server, dependencies)
  server.get('/', (_request, reply) => reply.redirect('/bg', 302))
  server.get('/healthz', () => ({ status: 'ok' }))
  return server
}

/** A request may name a whole address (RFC 9112, 3.2.2): whatever host it names, it is asked for here. */
const pathIn = (url: string): string => {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? path : `/${path}`
}

/** An address whose parts do not have the shape of any that exists: "/bg/drafts/abc". */
const isAddressOfNothing = (error: unknown): boolean =>
  (error as { validationContext?: string }).validationContext === 'params'
