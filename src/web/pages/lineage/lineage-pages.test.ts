import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { yearContent } from '../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

onEveryEngine('the pages of what a plan goes on from', (opened) => {
  let server: FastifyInstance
  const now = '2025-02-03T08:00:00.000Z'
  let people = 0
  const visitorAs = async (role: 'secretariat' | 'reader'): Promise<InjectVisitor> => {
    const visitor = visitorOf(server)
    people += 1
    const who = { name: `Мария Петрова ${people}`, roles: [role], institutions: [] }
    visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, { ...who, at: now }))
    return visitor
  }

  before(async () => {
    server = await siteOf({ database: opened.database, now: () => now })
  })

  const seenIn = (body: string) => /name="seen" value="([\d.]+)"/.exec(body)?.[1] ?? ''
  const statesIn = (body: string) =>
    [...body.matchAll(/class="tag[^"]*"[^>]*>([^<]*)</g)].map(([, words]) => words)

  test('the first plan goes on from none, and says so', async () => {
    await keepPlan(opened.database, 'first-of-all', { ...yearContent, year: 2020 })
    const { body } = await (await visitorAs('reader')).get('/en/plans/first-of-all/lineage')
    assert.match(body, /no plan of an earlier year/)
  })

  test('all sure ones are confirmed at once, and the years show it', async () => {
    await keepPlan(opened.database, 'sure', { ...yearContent, year: 2030 })
    await keepPlan(opened.database, 'sure-next', { ...yearContent, year: 2031 })
    const visitor = await visitorAs('secretariat')
    const address = '/bg/plans/sure-next/lineage'
    assert.match((await visitor.get('/bg/plans/sure-next/years')).body, /plans\/sure-next\/lineage/)
    const { body } = await visitor.get(address)
    assert.match(body, /всички сигурни \(2\)/)
    assert.deepEqual(statesIn(body), ['предложено', 'предложено'])
    const form = { before: 'sure', seen: seenIn(body), which: 'sure' }
    assert.equal((await visitor.post(address, form)).statusCode, 303)
    assert.deepEqual(statesIn((await visitor.get(address)).body), ['потвърдено', 'потвърдено'])
    const years = (await visitor.get('/bg/plans/sure-next/years')).body
    assert.match(years, /<a href="\/bg\/plans\/sure">2030<\/a>/)
    const late = await visitor.post(address, form)
    assert.equal(late.statusCode, 422)
    assert.match(late.body, /Междувременно/)
  })

  test('line by line another measure and another indicator are chosen, or none', async () => {
    await keepPlan(opened.database, 'line', { ...yearContent, year: 2040 })
    await keepPlan(opened.database, 'line-next', { ...yearContent, year: 2041 })
    const visitor = await visitorAs('secretariat')
    const address = '/en/plans/line-next/lineage/1'
    const page = (await visitor.get(address)).body
    assert.match(page, /<option value="1" selected>1\. /)
    assert.match(page, /<option value="1\/2" selected>1\.2 /)
    const form = { before: 'line', seen: seenIn(page), previous: '2' }
    const sent = await visitor.post(address, { ...form, 'indicator-1': '2/1', 'indicator-2': '' })
    assert.equal(sent.statusCode, 303)
    const after = (await visitor.get(address)).body
    assert.match(after, /<option value="2" selected>2\. /)
    assert.match(after, /<option value="2\/1" selected>2\.1 /)
    const list = (await visitor.get('/en/plans/line-next/lineage')).body
    assert.deepEqual(statesIn(list), ['confirmed', 'proposed'])
    assert.match(list, /Measures of 2040 that nothing goes on from/)
  })

  test('whoever may not say so sees it without a form', async () => {
    const visitor = await visitorAs('reader')
    const { body } = await visitor.get('/bg/plans/line-next/lineage')
    assert.match(body, /потвърдено/)
    assert.doesNotMatch(body, /name="which"/)
    assert.equal((await visitor.get('/bg/plans/line-next/lineage/1')).statusCode, 404)
  })
})
