import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sessionOfNew } from '../actions/testing/session-of-new.ts'
import { may } from '../core/access/permissions.ts'
import { type Role, roles, type Subject, stranger } from '../core/access/roles.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { page } from './answer.ts'
import { Form } from './parts/form.tsx'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { buildServer } from './server.ts'
import { type InjectVisitor, visitorOf } from './testing/inject-visitor.ts'

const now = () => '2026-11-22T12:00:00.000Z'
const served = 'the handler was reached'

/** What the public sees; all else is for those whose role has it. */
const open = [
  'GET ',
  'GET /accessibility',
  'GET /api',
  'GET /api/:address',
  'GET /calendar/:token/calendar.ics',
  'GET /feed.atom',
  'GET /invitation/:token',
  'GET /keys',
  'GET /keys/:fingerprint.pem',
  'GET /published/:slug',
  'GET /published/:slug/changes',
  'GET /published/:slug/changes/:page',
  'GET /published/:slug/chart.svg',
  'GET /published/:slug/charts',
  'GET /published/:slug/embed',
  'GET /published/:slug/goals/:goal',
  'GET /published/:slug/goals/:goal/:page',
  'GET /published/:slug/goals/:goal/chart.svg',
  'GET /published/:slug/goals/:goal/embed',
  'GET /published/:slug/institutions',
  'GET /published/:slug/institutions/:institution',
  'GET /published/:slug/institutions/:institution/:page',
  'GET /published/:slug/institutions/page/:page',
  'GET /published/:slug/measures/:code',
  'GET /published/:slug/measures/:code/:words',
  'GET /published/:slug/measures/:code/charts',
  'GET /published/:slug/measures/:code/indicators/:indicator',
  'GET /published/:slug/measures/:code/indicators/:indicator/chart.svg',
  'GET /published/:slug/measures/:code/indicators/:indicator/embed',
  'GET /published/:slug/money',
  'GET /published/:slug/money/:list',
  'GET /published/:slug/money/:list/:page',
  'GET /published/:slug/report',
  'GET /published/:slug/report/:part',
  'GET /published/:slug/report/:part/:page',
  'GET /published/:slug/v:version',
  'GET /published/:slug/v:version/activities.iati.xml',
  'GET /published/:slug/v:version/bundle.zip',
  'GET /published/:slug/v:version/changes',
  'GET /published/:slug/v:version/changes.json',
  'GET /published/:slug/v:version/changes/:page',
  'GET /published/:slug/v:version/chart.svg',
  'GET /published/:slug/v:version/charts',
  'GET /published/:slug/v:version/data.zip',
  'GET /published/:slug/v:version/datapackage.json',
  'GET /published/:slug/v:version/embed',
  'GET /published/:slug/v:version/funding.csv',
  'GET /published/:slug/v:version/glossary.csv',
  'GET /published/:slug/v:version/goals.csv',
  'GET /published/:slug/v:version/goals/:goal',
  'GET /published/:slug/v:version/goals/:goal/:page',
  'GET /published/:slug/v:version/goals/:goal/chart.svg',
  'GET /published/:slug/v:version/goals/:goal/embed',
  'GET /published/:slug/v:version/indicators.csv',
  'GET /published/:slug/v:version/institutions',
  'GET /published/:slug/v:version/institutions.csv',
  'GET /published/:slug/v:version/institutions/:institution',
  'GET /published/:slug/v:version/institutions/:institution/:page',
  'GET /published/:slug/v:version/institutions/page/:page',
  'GET /published/:slug/v:version/measures.csv',
  'GET /published/:slug/v:version/measures/:code',
  'GET /published/:slug/v:version/measures/:code/:words',
  'GET /published/:slug/v:version/measures/:code/charts',
  'GET /published/:slug/v:version/measures/:code/indicators/:indicator',
  'GET /published/:slug/v:version/measures/:code/indicators/:indicator/chart.svg',
  'GET /published/:slug/v:version/measures/:code/indicators/:indicator/embed',
  'GET /published/:slug/v:version/measures/:code/sheet.docx',
  'GET /published/:slug/v:version/measures/:code/sheet.pdf',
  'GET /published/:slug/v:version/measures/:code/sheet.xlsx',
  'GET /published/:slug/v:version/money',
  'GET /published/:slug/v:version/money/:list',
  'GET /published/:slug/v:version/money/:list/:page',
  'GET /published/:slug/v:version/plan-in-template.docx',
  'GET /published/:slug/v:version/plan.docx',
  'GET /published/:slug/v:version/plan.pdf',
  'GET /published/:slug/v:version/plan.stratml.xml',
  'GET /published/:slug/v:version/plan.xlsx',
  'GET /published/:slug/v:version/publication.json',
  'GET /published/:slug/v:version/report',
  'GET /published/:slug/v:version/report-archive.pdf',
  'GET /published/:slug/v:version/report-in-template.docx',
  'GET /published/:slug/v:version/report.docx',
  'GET /published/:slug/v:version/report.pdf',
  'GET /published/:slug/v:version/report.stratml.xml',
  'GET /published/:slug/v:version/report.xlsx',
  'GET /published/:slug/v:version/report/:part',
  'GET /published/:slug/v:version/report/:part/:page',
  'GET /published/:slug/v:version/values.csv',
  'GET /published/:slug/v:version/values.json-stat.json',
  'GET /published/:slug/v:version/versions',
  'GET /published/:slug/v:version/versions/:page',
  'GET /published/:slug/v:version/years',
  'GET /published/:slug/v:version/years/:goal',
  'GET /published/:slug/v:version/years/:goal/:page',
  'GET /published/:slug/versions',
  'GET /published/:slug/versions/:page',
  'GET /published/:slug/years',
  'GET /published/:slug/years/:goal',
  'GET /published/:slug/years/:goal/:page',
  'GET /search',
  'GET /sign-in',
  'GET /sign-in/passkey',
  'GET /sign-in/provider',
  'GET /sign-in/provider/return',
  'GET /sign-in/second-factor',
  'GET /stop-mail/:token',
  'POST /invitation/:token',
  'POST /sign-in',
  'POST /sign-in/passkey',
  'POST /sign-in/second-factor',
  'POST /sign-out',
  'POST /stop-mail/:token',
]

const nameOf = ({ method, url }: Pick<Route, 'method' | 'url'>) => `${method} ${url}`

/** The same door with only a form behind it, which says that the door was opened. */
const doorOf = (route: Route): Route => ({
  ...route,
  form: null,
  isShared: false,
  handle: (visit) =>
    page(
      'Отворено',
      <Form visit={visit} action="">
        {served}
      </Form>,
    ),
})

/** An address that a route answers, whatever its parameters are called. */
const addressOf = ({ url }: Route): string =>
  `/bg${url
    .replace(':slug', 'plan-2024')
    .replace(':period', '2024-Q1')
    .replace(':cell', 'target')
    .replace(':token', 'x'.repeat(43))
    .replace(':fingerprint', 'a'.repeat(64))
    .replace(':goal', 'I')
    .replace(':list', 'sources')
    .replace(/:\w+/g, '1')}`

const subjectOf = (role: Role): Subject =>
  role === 'anyone' ? stranger : { roles: [role], institutions: [] }

onEveryEngine('every route and every role', (opened) => {
  let server: FastifyInstance
  const visitors = new Map<Role, InjectVisitor>()

  before(async () => {
    const { database } = opened
    const dependencies = {
      database,
      register: async () => ({ institutions: [] }),
      evidenceFolder: '',
      now,
      secure: false,
      trustProxy: false,
      log: false,
    } as const
    server = await buildServer(dependencies, routes.map(doorOf))
    for (const role of roles) visitors.set(role, await visitorIn(role))
  })

  async function visitorIn(role: Role): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    if (role !== 'anyone') visitor.cookies.set('merilo-session', await sessionOf(role))
    await visitor.get('/bg')
    return visitor
  }

  const sessionOf = (role: Exclude<Role, 'anyone'>) =>
    sessionOfNew(opened.database, { name: role, roles: [role], at: now() })

  /** Whether the handler was reached, the visitor led to sign in, or told that there is no such page. */
  async function answerTo(role: Role, route: Route): Promise<string> {
    const visitor = visitors.get(role)
    assert.ok(visitor)
    const address = addressOf(route)
    const answer = await (route.method === 'GET' ? visitor.get(address) : visitor.post(address, {}))
    if (answer.body.includes(served)) return 'served'
    if (answer.headers.location?.startsWith('/bg/sign-in')) return 'led to sign in'
    return String(answer.statusCode)
  }

  for (const route of routes)
    test(`${nameOf(route)} answers those who may, leads strangers to sign in, and is nowhere for others`, async () => {
      for (const role of roles) {
        const otherwise = role === 'anyone' ? 'led to sign in' : '404'
        const expected = may(subjectOf(role), route.needs) ? 'served' : otherwise
        assert.equal(await answerTo(role, route), expected, role)
      }
    })

  test('exactly these routes are open to everybody', () => {
    const found = routes.filter(({ needs }) => may(stranger, needs)).map(nameOf)
    assert.deepEqual(found.sort(), open)
  })
})
