import type { FastifyReply, FastifyRequest } from 'fastify'
import { readSession } from '../actions/read-session.ts'
import { stranger } from '../core/access/roles.ts'
import { isLanguage, type Language } from '../core/base/language.ts'
import { drawHere } from '../render/drawing.ts'
import { noPress } from '../render/pdf/press.ts'
import { noticeNames } from './answer.ts'
import type { WebDependencies } from './dependencies.ts'
import { cookieName, cookieOptions, newVisit, ownCookie } from './security/cookies.ts'
import { csrfTokenFor } from './security/csrf.ts'
import type { Visit } from './visit.ts'
import { siteWords } from './words/site-words.ts'

/** On a machine that was given nothing to draw with. */
const drawnHere = drawHere(noPress)

/**
 * Who asks, made out from the request; with the cookie that the forms' token follows from, where the
 * browser sent one. A visitor gets a cookie only with the first form: whoever just reads gets none.
 */
export async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  dependencies: WebDependencies,
): Promise<{ visit: Visit; cookie: string | undefined }> {
  const { database, register, evidenceFolder, now, secure } = dependencies
  const token = ownCookie(request.cookies[cookieName('session', secure)])
  const session = token ? await readSession({ database, now }, token) : undefined
  const cookie = session && token ? token : ownCookie(request.cookies[cookieName('visit', secure)])
  const subject = session?.actor ?? stranger
  let secret = cookie
  const language = languageOf(request)
  const visit: Visit = {
    language,
    address: request.url,
    account: session?.actor ?? null,
    roles: subject.roles,
    institutions: subject.institutions,
    get csrf() {
      secret ??= giveVisitCookie(reply, secure)
      return csrfTokenFor(secret)
    },
    notice: noticeOf(request, language),
    now,
    database,
    register,
    evidenceFolder,
    drawing: dependencies.drawing ?? drawnHere,
    remoteAddress: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    origin: originOf(request),
    sessionToken: session && token ? token : null,
    sessionId: session?.id ?? null,
    stepToken: ownCookie(request.cookies[cookieName('step', secure)]) ?? null,
    keys: dependencies.keys,
    provider: dependencies.provider,
    providerCookie: request.cookies[cookieName('provider', secure)],
  }
  return { visit, cookie }
}

/** Nobody in particular, for pages that are the same for all. A form on such a page would be everybody's. */
export function receiveAnybody(request: FastifyRequest, dependencies: WebDependencies): Visit {
  const { database, register, evidenceFolder, now, drawing } = dependencies
  return {
    ...{ language: languageOf(request), address: request.url, account: null, ...stranger },
    get csrf(): string {
      throw new Error('a page that everybody gets has no form that changes anything')
    },
    ...{ notice: null, now, database, register, evidenceFolder, remoteAddress: '', userAgent: '' },
    origin: originOf(request),
    drawing: drawing ?? drawnHere,
    ...{ sessionToken: null, sessionId: null, stepToken: null },
    ...{ keys: undefined, provider: undefined, providerCookie: undefined },
  }
}

/** Whether nobody has signed in, as far as the request says. */
export const isFromNobody = (request: FastifyRequest, secure: boolean): boolean =>
  request.cookies[cookieName('session', secure)] === undefined

/** The language that an address begins with, whether or not there is a page behind it. */
export function languageOf(request: FastifyRequest): Language {
  const first = request.url.split(/[/?]/)[1]
  return isLanguage(first) ? first : 'bg'
}

/**
 * Where the site is reached: as whoever runs it says, so that nobody puts another address into links by what
 * they send as their host. Where nothing is said, as it was asked for, without the port that goes without
 * saying; what a client sends as its host may be no host at all.
 */
export function originOf({ server, protocol, host, hostname }: FastifyRequest): string {
  if (server.ownOrigin) return server.ownOrigin
  const said = `${protocol}://${host}`
  return URL.canParse(said) ? new URL(said).origin : `${protocol}://${hostname}`
}

function giveVisitCookie(reply: FastifyReply, secure: boolean): string {
  const fresh = newVisit()
  reply.setCookie(cookieName('visit', secure), fresh, cookieOptions(secure))
  return fresh
}

/** What was just done, said by name in the address so that a reload says it again and nothing else can. */
function noticeOf(request: FastifyRequest, language: Language): string | null {
  const { done } = request.query as { done?: unknown }
  const name = noticeNames.find((each) => each === done)
  return name ? siteWords[language].notices[name] : null
}
