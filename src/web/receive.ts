import type { FastifyReply, FastifyRequest } from 'fastify'
import { readSession } from '../actions/read-session.ts'
import { isLanguage } from '../core/base/language.ts'
import { noticeNames } from './answer.ts'
import { cookieName, cookieOptions, newVisit, ownCookie } from './security/cookies.ts'
import { csrfTokenFor } from './security/csrf.ts'
import type { WebDependencies } from './server.ts'
import type { Visit } from './visit.ts'
import { siteWords } from './words/site-words.ts'

/** Who asks, made out from the request; with the cookie that the forms' token follows from. */
export async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  dependencies: WebDependencies,
): Promise<{ visit: Visit; cookie: string }> {
  const { database, register, now, secure } = dependencies
  const token = ownCookie(request.cookies[cookieName('session', secure)])
  const session = token ? await readSession({ database, now }, token) : undefined
  const cookie = session && token ? token : visitCookie(request, reply, secure)
  const { language } = request.params as { language: string }
  const visit: Visit = {
    language: isLanguage(language) ? language : 'bg',
    address: request.url,
    account: session?.actor ?? null,
    role: session?.actor.role ?? 'anyone',
    csrf: csrfTokenFor(cookie),
    notice: noticeOf(request, language),
    now,
    database,
    register,
    remoteAddress: request.ip,
    sessionToken: session && token ? token : null,
  }
  return { visit, cookie }
}

/** A visitor who has not signed in gets a cookie of the visit, once. */
function visitCookie(request: FastifyRequest, reply: FastifyReply, secure: boolean): string {
  const kept = ownCookie(request.cookies[cookieName('visit', secure)])
  if (kept) return kept
  const fresh = newVisit()
  reply.setCookie(cookieName('visit', secure), fresh, cookieOptions(secure))
  return fresh
}

/** What was just done, said by name in the address so that a reload says it again and nothing else can. */
function noticeOf(request: FastifyRequest, language: string): string | null {
  const { done } = request.query as { done?: unknown }
  const name = noticeNames.find((each) => each === done)
  return name && isLanguage(language) ? siteWords[language].notices[name] : null
}
