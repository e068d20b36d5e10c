import type { FastifyInstance } from 'fastify'
import { sessionOfNew } from '../../actions/testing/session-of-new.ts'
import { may } from '../../core/access/permissions.ts'
import type { AccountRole } from '../../core/access/roles.ts'
import type { Database } from '../../store/database.ts'
import type { Route } from '../../web/route.ts'
import { routes } from '../../web/routes.ts'
import { visitorOf } from '../../web/testing/inject-visitor.ts'

/** What stands in the place of each name in an address inside. A new name has to be given here, or nothing is read. */
const named: Readonly<Record<string, readonly string[]>> = {
  slug: ['plan-2024'],
  goal: ['I', 'II', 'III'],
  code: ['1', '2', '3', '5', '6'],
  indicator: ['1'],
  period: ['2024-Q1', '2024-Q2'],
  id: ['1', '2', '3'],
  number: ['1'],
  section: ['introduction', 'goal-I', 'goal-II', 'result'],
  institution: ['1', '2', '3'],
  round: ['1'],
  topic: ['1'],
}

/** What is of one's own account holds secrets that are drawn anew each time, and nothing of plans. */
const ofAccount = new Set<Route['needs']>(['read-published', 'keep-own-account', 'choose-mail'])

/** A person inside, of which institutions. */
export interface Insider {
  readonly role: AccountRole
  readonly institutions: readonly string[]
}

/** What a person inside is answered. */
export async function answersTo(
  server: FastifyInstance,
  database: Database,
  { role, institutions }: Insider,
  at: string,
): Promise<(url: string) => Promise<InsideAnswer>> {
  const visitor = visitorOf(server)
  const name = `${role} ${institutions.join(' ')}`
  visitor.cookies.set(
    'merilo-session',
    await sessionOfNew(database, { name, roles: [role], institutions, at }),
  )
  return async (url) => {
    const { statusCode, headers, body, rawPayload } = await visitor.get(url)
    const type = String(headers['content-type'])
    const isText = /html|json|text/.test(type)
    const said = isText
      ? body.replace(/name="csrf" value="[^"]*"/g, '')
      : rawPayload.toString('hex')
    const found = type.includes('html') ? [...body.matchAll(ofPlans)] : []
    return {
      said: `${statusCode} ${said}`,
      links: found.map(([, path = '']) => path.replaceAll('&amp;', '&')),
    }
  }
}

interface InsideAnswer {
  /** The status and what stands there, without what is drawn by lot. */
  readonly said: string
  readonly links: readonly string[]
}

const ofPlans = /href="(\/bg\/(?:plans|duties|drafts|report-forms)[^"#]*)/g

/** All that a person may ask for, by the table of permissions and the routes there are, and where its pages lead. */
export async function insideSite(
  ask: (url: string) => Promise<InsideAnswer>,
  { role, institutions }: Insider,
): Promise<ReadonlyMap<string, string>> {
  const subject = { roles: [role], institutions }
  const answers = new Map<string, string>()
  const waiting = routes
    .filter(({ method, needs }) => method === 'GET' && !ofAccount.has(needs) && may(subject, needs))
    .flatMap(({ url }) => filled(url))
    .flatMap((url) => [`/bg${url}`, `/bg${url}?asOf=2025-01-20`])
  for (const url of waiting) {
    if (answers.has(url)) continue
    const { said, links } = await ask(url)
    answers.set(url, said)
    waiting.push(...links)
  }
  return answers
}

function filled(shape: string): string[] {
  const [name] = /(?<=:)\w+/.exec(shape) ?? []
  if (name === undefined) return [shape]
  const own = named[name]
  if (!own) throw new Error(`say what :${name} may be, so that ${shape} is read`)
  return own.flatMap((value) => filled(shape.replace(`:${name}`, value)))
}
