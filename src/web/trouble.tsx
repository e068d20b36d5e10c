import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Council } from '../core/access/council.ts'
import { stranger } from '../core/access/roles.ts'
import type { Refused } from '../core/base/refusal.ts'
import type { PublicHead } from './answer.ts'
import { inOtherLanguage } from './layout/other-language.ts'
import { renderPage } from './layout/render-page.tsx'
import { ErrorSummary } from './parts/field.tsx'
import { Form } from './parts/form.tsx'
import { paths } from './paths.ts'
import { councilShown } from './portal/council-shown.ts'
import { languageOf, originOf } from './receive.ts'
import type { Visit, Visitor } from './visit.ts'
import { portalWords } from './words/portal-words.ts'
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
  council: Council | null = null,
): FastifyReply {
  const { language } = visit
  const { title, explanation } = troubleWords(trouble, language)
  const body = (
    <>
      <h1>{title}</h1>
      <p>{explanation}</p>
      <p class="actions">
        {visit.account ? (
          <a href={paths.plans(language)}>{siteWords[language].plans}</a>
        ) : (
          <a href={paths.home(language)}>{portalWords[language].home}</a>
        )}
        {trouble === 'not-found' ? (
          <a href={paths.search(language)}>{portalWords[language].search}</a>
        ) : null}
      </p>
    </>
  )
  const page = visit.account
    ? { title, body }
    : { title, body, publicly: headOfTrouble(explanation, visit, council) }
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(visit, page))
}

/** Nothing is there, or nobody may see that there is: whoever has not signed in finds the council's site around it. */
export async function answerNotFound(
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const council = visit.account ? null : await councilShown(visit.database)
  return answerTrouble('not-found', 404, request, reply, visit, council)
}

const headOfTrouble = (
  description: string,
  { address }: Visitor,
  council: Council | null,
): PublicHead => ({
  council,
  description,
  canonical: { bg: inOtherLanguage(address, 'bg'), en: inOtherLanguage(address, 'en') },
  slug: null,
  links: [],
})

const strangerAt = (request: FastifyRequest): Visitor => ({
  language: languageOf(request),
  address: request.url,
  account: null,
  ...stranger,
  origin: originOf(request),
  csrf: '',
  notice: null,
})

/**
 * A form of the work whose session has ended since it was opened. Nothing is saved yet, and nothing is
 * lost: the page holds everything that was sent. Whoever has signed in again, in another window or before,
 * sends it once more; only then has it a token that is good, and a person has pressed the button twice.
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
      <SendAgain sent={sent} visit={visit} address={request.url} />
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

/** What was sent, to be sent again with one press; never what is secret. */
function SendAgain(props: {
  sent: Readonly<Record<string, string>>
  visit: Visitor
  address: string
}) {
  const { sent, visit, address } = props
  const fields = Object.entries(sent).filter(([name]) => name !== 'csrf')
  if (fields.length === 0 || fields.some(([name]) => /password|secret|code/i.test(name)))
    return null
  const words = siteWords[visit.language]
  return (
    <Form visit={visit} action={address}>
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div class="stack-tight">
        {visit.account ? null : (
          <p>
            <a href={paths.signIn(visit.language)} target="_blank" rel="noopener">
              {words.signInElsewhere}
            </a>
          </p>
        )}
        <p>{visit.account ? words.sendAgainHint : words.comeBackHint}</p>
        <p class="actions">
          <button type="submit">{words.sendAgain}</button>
        </p>
      </div>
    </Form>
  )
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
