import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Value } from 'typebox/value'
import { may } from '../core/access/permissions.ts'
import { stranger } from '../core/access/roles.ts'
import { languages } from '../core/base/language.ts'
import { Refused } from '../core/base/refusal.ts'
import { currentShelf } from '../store/shelf.reader.ts'
import type { Answer, CookieChange, HeadLink } from './answer.ts'
import type { WebDependencies } from './dependencies.ts'
import { disposition } from './disposition.ts'
import { type FormData, readFields, readMultipart } from './form-data.ts'
import { renderPage } from './layout/render-page.tsx'
import { linkHeader } from './link-header.ts'
import { pagesOfForms } from './pages-of-forms.ts'
import { paths } from './paths.ts'
import { isFromNobody, originOf, receive, receiveAnybody } from './receive.ts'
import type { Route } from './route.ts'
import { cookieName, cookieOptions } from './security/cookies.ts'
import { comesFromElsewhere, comesFromHere, isCsrfToken } from './security/csrf.ts'
import { allowFraming, ownScript } from './security/headers.ts'
import { type KeptAnswers, keptAnswers } from './shared/kept-answers.ts'
import { sendKept } from './shared/send-kept.ts'
import { sharedAnswer } from './shared/shared-answer.ts'
import { answerExpired, answerNotFound, answerRefused, answerTrouble } from './trouble.tsx'
import type { Visit } from './visit.ts'

/** In a minute, from one address. */
const mostChanges = 300

const nothing: FormData = { fields: {}, file: null }

/** Every route under every language, each behind the same guard. */
export function registerRoutes(
  server: FastifyInstance,
  routes: readonly Route[],
  dependencies: WebDependencies,
): void {
  const kept = keptAnswers()
  for (const route of [...routes, ...pagesOfForms(routes)]) {
    server.route({
      method: route.method,
      url: `/:language(^(?:${languages.join('|')})$)${route.url}`,
      schema: { params: withLanguage(route) },
      ...(route.method === 'POST' ? { config: { rateLimit: { max: mostChanges } } } : {}),
      ...(route.mostBytes === undefined ? {} : { bodyLimit: route.mostBytes }),
      handler: (request, reply) =>
        route.isShared && isFromNobody(request, dependencies.secure) && !request.url.includes('?')
          ? serveShared(route, kept, dependencies, request, reply)
          : serve(route, dependencies, request, reply),
    })
  }
}

const withLanguage = (route: Route) => ({
  ...route.params,
  properties: { ...route.params.properties, language: { type: 'string', enum: languages } },
})

async function serve(
  route: Route,
  dependencies: WebDependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { visit, cookie } = await receive(request, reply, dependencies)
  if (route.method === 'POST' && comesFromElsewhere(request.headers, request.host)) {
    return answerTrouble('foreign-form', 403, request, reply, visit)
  }
  const sent = await readForm(route, request)
  if (route.method === 'POST' && !isCsrfToken(sent.fields['csrf'], cookie)) {
    return answerOldForm(route, sent.fields, visit, dependencies, request, reply)
  }
  if (!may(visit, route.needs)) return answerNotPermitted(visit, request, reply)
  const { csrf: _, ...form } = sent.fields
  if (route.form && !Value.Check(route.form, form)) {
    return answerTrouble('bad-request', 400, request, reply, visit)
  }
  try {
    const answer = await route.handle(visit, {
      params: request.params,
      form,
      query: readFields(request.query),
      file: sent.file,
    })
    return send(answer, visit, dependencies, request, reply)
  } catch (error) {
    if (error instanceof Refused) return answerRefused(error, visit, reply)
    throw error
  }
}

/** The same answer for everybody, drawn when the first one asks for it. */
async function serveShared(
  route: Route,
  kept: KeptAnswers,
  dependencies: WebDependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { stamp } = await currentShelf(dependencies.database)
  const address = `${originOf(request)}${request.url}`
  const ready = kept.get(stamp, address)
  if (ready) return sendKept(ready, request, reply)
  const visit = receiveAnybody(request, dependencies)
  const input = { params: request.params, form: null, query: {}, file: null }
  const answer = await route.handle(visit, input)
  const drawn = sharedAnswer(answer, visit)
  if (!drawn) return send(answer, visit, dependencies, request, reply)
  kept.keep(stamp, address, drawn)
  return sendKept(drawn, request, reply)
}

/** A form whose token is not of this visit: nothing that it sends is done. */
async function answerOldForm(
  route: Route,
  fields: FormData['fields'],
  visit: Visit,
  dependencies: WebDependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (visit.account && signsIn(route)) return leadOn(fields['next'], visit, reply)
  if (!visit.account && route.expired) {
    const typed = comesFromHere(request.headers, request.host) ? fields : {}
    const drawn = await route.expired(visit, { params: request.params, typed })
    return send(drawn, visit, dependencies, request, reply)
  }
  return may(stranger, route.needs)
    ? answerTrouble('foreign-form', 403, request, reply, visit)
    : answerExpired(fields, visit, request, reply)
}

async function readForm(route: Route, request: FastifyRequest): Promise<FormData> {
  if (route.method === 'GET') return nothing
  if (!request.isMultipart()) return { fields: readFields(request.body), file: null }
  return route.upload ? readMultipart(request) : nothing
}

const signsIn = ({ url }: Route): boolean => /^\/sign-in(\/|$)/.test(url)

/**
 * A page of signing in stayed open while the same person signed in elsewhere: nothing that it sends is
 * taken, and the person goes on to where they wanted to, as if they had asked for that page anew.
 */
function leadOn(next: string | undefined, { language }: Visit, reply: FastifyReply) {
  const on = next ? `?next=${encodeURIComponent(next)}` : ''
  return reply.redirect(`${paths.signIn(language)}${on}`, 303)
}

/** Who has not signed in is led to sign in and back; who has, is told. */
function answerNotPermitted(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  if (visit.account) return answerNotFound(visit, request, reply)
  const back = request.method === 'GET' ? `?next=${encodeURIComponent(visit.address)}` : ''
  return reply.redirect(`${paths.signIn(visit.language)}${back}`, 303)
}

function send(
  answer: Answer,
  visit: Visit,
  dependencies: WebDependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  switch (answer.kind) {
    case 'not-found':
      return answerNotFound(visit, request, reply)
    case 'redirect':
      setCookies(answer.cookies ?? [], dependencies.secure, reply)
      return reply.redirect(addressOf(answer), answer.isPermanent ? 301 : 303)
    case 'file':
      return reply
        .header('content-disposition', disposition(answer))
        .header('cache-control', 'private, no-store')
        .type(answer.type)
        .send(answer.bytes instanceof Uint8Array ? answer.bytes : Readable.from(answer.bytes))
    case 'text':
      if (answer.isEmbeddable) allowFraming(reply)
      return reply.header('cache-control', 'private, no-store').type(answer.type).send(answer.text)
    case 'page':
      return sendPage(answer, visit, reply)
  }
}

function sendPage(
  { page, status = 200 }: Answer & { kind: 'page' },
  visit: Visit,
  reply: FastifyReply,
): FastifyReply {
  if (page.isEmbeddable) allowFraming(reply)
  if (page.script) allowOwnScript(reply)
  if (page.refresh) reply.header('refresh', String(page.refresh))
  tellLinks(page.publicly?.links ?? [], reply)
  return reply
    .code(status)
    .header('cache-control', 'private, no-store')
    .header('content-language', visit.language)
    .type('text/html; charset=utf-8')
    .send(renderPage(visit, page))
}

/** What the head of a public page links to, for programs that do not read pages. */
function tellLinks(links: readonly HeadLink[], reply: FastifyReply): void {
  const link = linkHeader(links)
  if (link !== undefined) reply.header('link', link)
}

/** The one page that has a script may run it and let it speak to us; on all others nothing runs at all. */
function allowOwnScript(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '')
  reply.header('content-security-policy', `${policy};${ownScript}`)
}

const addressOf = ({ to, notice, fragment }: Answer & { kind: 'redirect' }): string =>
  `${to}${notice ? `${to.includes('?') ? '&' : '?'}done=${notice}` : ''}${fragment ? `#${fragment}` : ''}`

function setCookies(changes: readonly CookieChange[], secure: boolean, reply: FastifyReply): void {
  for (const { name, value } of changes) {
    if (value === null) reply.clearCookie(cookieName(name, secure), cookieOptions(secure))
    else reply.setCookie(cookieName(name, secure), value, cookieOptions(secure))
  }
}
