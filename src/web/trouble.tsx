import type { FastifyReply, FastifyRequest } from 'fastify'
import { stranger } from '../core/access/roles.ts'
import type { Refused } from '../core/base/refusal.ts'
import { renderPage } from './layout/render-page.tsx'
import { ErrorSummary } from './parts/field.tsx'
import { paths } from './paths.ts'
import { languageOf } from './receive.ts'
import type { Visitor } from './visit.ts'
import { type Trouble, troubleWords } from './words/refusal-words.ts'
import { siteWords } from './words/site-words.ts'

/**
 * A page for what went wrong. Where there was no visit to speak of yet, or who asks cannot be found out
 * for the same reason, it knows nobody.
 */
export function answerTrouble(
  trouble: Trouble,
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visitor = strangerAt(request),
): FastifyReply {
  const { language } = visit
  const { title, explanation } = troubleWords(trouble, language)
  const body = (
    <>
      <h1>{title}</h1>
      <p>{explanation}</p>
      <p>
        {visit.account ? (
          <a href={paths.plans(language)}>{siteWords[language].plans}</a>
        ) : (
          <a href={paths.home(language)}>{siteWords[language].published}</a>
        )}
      </p>
    </>
  )
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(visit, { title, body }))
}

const strangerAt = (request: FastifyRequest): Visitor => ({
  language: languageOf(request),
  address: request.url,
  account: null,
  ...stranger,
  csrf: '',
  notice: null,
})

/**
 * A form of the work whose session has ended since it was opened. Nothing is saved, and the browser
 * forgets what stood in the form: what was typed is shown, to be copied.
 */
export function answerExpired(
  sent: Readonly<Record<string, string>>,
  visit: Visitor,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { language } = visit
  const { title, explanation } = troubleWords(
    visit.account ? 'foreign-form' : 'signed-out',
    language,
  )
  const typed = Object.entries(sent).filter(
    ([name, value]) => name !== 'mend' && /\S\s+\S/.test(value),
  )
  const back = visit.account ? null : pathOf(request.headers.referer)
  const body = (
    <>
      <h1>{title}</h1>
      <p>{explanation}</p>
      {typed.length > 0 ? <h2>{siteWords[language].youTyped}</h2> : null}
      {typed.map(([name, value]) => (
        <p class="card words" key={name}>
          {value}
        </p>
      ))}
      <p>
        {back === null ? (
          <a href={paths.plans(language)}>{siteWords[language].plans}</a>
        ) : (
          <a href={`${paths.signIn(language)}?next=${encodeURIComponent(back)}`}>
            {siteWords[language].signIn}
          </a>
        )}
      </p>
    </>
  )
  return reply
    .code(403)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(visit, { title, body }))
}

/** The page that a form stood on; nothing but its path is believed. */
const pathOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).pathname : ''

/** A rule said no and no form was there to say it in. */
export function answerRefused(refused: Refused, visit: Visitor, reply: FastifyReply): FastifyReply {
  const { language } = visit
  const { title } = troubleWords('refused', language)
  const home = visit.account ? paths.plans(language) : paths.home(language)
  const body = (
    <>
      <h1>{title}</h1>
      <ErrorSummary refusals={refused.refusals} language={language} />
      <p>
        <a href={home}>
          {visit.account ? siteWords[language].plans : siteWords[language].published}
        </a>
      </p>
    </>
  )
  return reply
    .code(409)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(visit, { title, body }))
}
