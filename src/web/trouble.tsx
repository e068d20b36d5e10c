import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLanguage } from '../core/base/language.ts'
import type { Refused } from '../core/base/refusal.ts'
import { renderPage } from './layout/render-page.tsx'
import { ErrorSummary } from './parts/field.tsx'
import { paths } from './paths.ts'
import type { Visitor } from './visit.ts'
import { type Trouble, troubleWords } from './words/refusal-words.ts'
import { siteWords } from './words/site-words.ts'

/** A page for what went wrong before there was a visit to speak of: it knows nobody. */
export function answerTrouble(
  trouble: Trouble,
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const first = request.url.split(/[/?]/)[1]
  const language = isLanguage(first) ? first : 'bg'
  const { title, explanation } = troubleWords(trouble, language)
  const body = (
    <>
      <h1>{title}</h1>
      <p>{explanation}</p>
      <p>
        <a href={paths.home(language)}>{siteWords[language].published}</a>
      </p>
    </>
  )
  const stranger: Visitor = {
    language,
    address: request.url,
    account: null,
    role: 'anyone',
    csrf: '',
    notice: null,
  }
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(stranger, { title, body }))
}

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
