import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { closeRound } from '../actions/close-round.ts'
import { keepPlan } from '../actions/testing/adopted-plan.ts'
import { contextOf } from '../actions/testing/contexts.ts'
import { keepInstitutions, keepRound } from '../actions/testing/coordination.ts'
import { keepDraft } from '../actions/testing/keep-draft.ts'
import { sessionOfNew } from '../actions/testing/session-of-new.ts'
import { accountRoles } from '../core/access/roles.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { visitorOf } from './testing/inject-visitor.ts'
import { siteOf } from './testing/site-of.ts'

const now = () => '2024-11-22T12:00:00.000Z'

/** More pages than a small plan has; a walk that finds no end is a fault. */
const mostPages = 400

onEveryEngine('what pages offer', (opened) => {
  let server: FastifyInstance
  let institution: string

  before(async () => {
    const { database } = opened
    await keepPlan(database, 'plan-2024')
    await keepDraft(database)
    const institutions = await keepInstitutions(database, 'МВР', 'МФ')
    const { planId } = await keepRound(database, institutions)
    await closeRound(contextOf(database), { planId, round: 1, reason: 'Така.' })
    await keepRound(database, institutions)
    ;[institution = ''] = institutions
    server = await siteOf({ database, now })
  })
  after(() => server.close())

  for (const role of accountRoles)
    test(`no page leads somebody of the role ${role} to where they may not go`, async () => {
      const visitor = visitorOf(server)
      const session = { name: role, roles: [role], institutions: [institution], at: now() }
      visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, session))
      const seen = new Set(['/bg'])
      for (const address of seen) {
        assert.ok(seen.size < mostPages, `no end of pages: ${[...seen].slice(-5)}`)
        const answer = await visitor.get(address)
        assert.equal(answer.statusCode, 200, address)
        for (const link of linksOf(answer)) seen.add(link)
      }
      assert.ok(seen.size > 1)
    })
})

/** The addresses of the site that a page links to, in its own language; without days and parts of pages. */
function linksOf({ body }: { body: string }): string[] {
  return [...body.matchAll(/<a [^>]*?href="(\/bg(?:\/[^"?#]*)?)[^"]*"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/\.\w+$/.test(address))
}
