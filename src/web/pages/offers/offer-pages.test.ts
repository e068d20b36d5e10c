import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { adoptPlan } from '../../../actions/adopt-plan.ts'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { importPlan } from '../../../actions/import-plan.ts'
import { mendDraftCell } from '../../../actions/mend-draft-cell.ts'
import { mendDraftHeading } from '../../../actions/mend-draft-heading.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { planFile } from '../../../actions/testing/plan-file.ts'
import type { CellKey } from '../../../core/draft/draft.ts'
import { bulgarianRegister as register } from '../../../intake/register.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'
const original = new TextDecoder().decode(planFile.bytes)

/** Each test has a plan of its own, told from the others by its year. */
let year = 2024

onEveryEngine('the page of a newer version', (opened) => {
  let server: FastifyInstance
  let password: string

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
    server = await siteOf({ database, register: async () => register, now })
  })

  after(() => server.close())

  /** A draft with a mended target, and a newer version with other words in places. */
  async function offered(...changes: readonly (readonly [string, string])[]) {
    year += 1
    const plan = original.replaceAll('2024', String(year))
    const bring = (text: string) =>
      importPlan(
        contextOf(opened.database),
        { fileName: `План ${year}.txt`, bytes: new TextEncoder().encode(text) },
        register,
      )
    const { planId } = await bring(plan)
    const kept = async () => {
      const draft = await selectOptionalDraft(opened.database, planId)
      assert.ok(draft)
      return draft
    }
    const mend = async (cell: CellKey, words: string) => {
      const { version } = await kept()
      const request = { planId, version, position: 1, cell, words }
      await mendDraftCell(contextOf(opened.database), request, register)
    }
    await mend('target', '14 срещи')
    const imported = await bring(changes.reduce((so, [old, is]) => so.replace(old, is), plan))
    assert.ok('offerId' in imported)
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password })
    const address = (language: 'bg' | 'en') => `/${language}/offers/${imported.offerId}`
    const { body } = await visitor.get(address('bg'))
    const seen = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
    const take = (answers: Record<string, string>, version = seen) =>
      visitor.post(`${address('bg')}/take`, { version, ...answers })
    return { planId, kept, mend, visitor, address, body, take }
  }

  const radio = (name: string, value: string) =>
    new RegExp(`<input type="radio" form="take" name="${name}"[^>]* value="${value}"([^>]*)>`)
  const isChosen = (body: string, name: string, value: string) =>
    /\bchecked\b/.test(radio(name, value).exec(body)?.[1] ?? assert.fail(`${name} ${value}`))

  test('a cell that both have changed is shown in three versions and asks, with nothing chosen', async () => {
    const { body, visitor, address } = await offered(['12 срещи', '15 срещи'])
    assert.match(body, /Мярка 1 · Целеви стойности/)
    assert.match(body, /В стария документ<\/dt><dd><span[^>]*><span>12 срещи<\/span>/)
    assert.match(body, /Поправено на ръка<\/dt><dd><span[^>]*><del>12 <\/del><ins>14 <\/ins>/)
    assert.match(body, /В новия документ<\/dt><dd><span[^>]*><del>12 <\/del><ins>15 <\/ins>/)
    for (const value of ['ours', 'theirs'])
      assert.equal(isChosen(body, 'mend-1-target', value), false)
    assert.match(body, /href="#mended">1 поправено място за решаване/)
    assert.match((await visitor.get(address('en'))).body, /Keep what was mended/)
  })

  test('without an answer it is refused beside the question, and what was answered stays', async () => {
    const { take, kept, mend, address, visitor } = await offered(
      ['12 срещи', '15 срещи'],
      ['МВнР', 'МВнР, МП'],
    )
    await mend('partners', 'ДАНС')
    const { body: page } = await visitor.get(address('bg'))
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const refused = await take({ 'mend-1-target': 'theirs' }, version)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /href="#mend-1-partners">Мярка 1 · Партньори: изберете кой текст/)
    assert.match(refused.body, /id="mend-1-partners-error"/)
    assert.match(refused.body, /id="mend-1-partners"[^>]*aria-invalid="true"/)
    assert.doesNotMatch(refused.body, /id="mend-1-target-error"/)
    assert.equal(isChosen(refused.body, 'mend-1-target', 'theirs'), true)
    assert.equal((await kept()).version, Number(version))
  })

  test('the answers decide, and one lands on the draft', async () => {
    for (const [answer, target] of [
      ['ours', '14 срещи'],
      ['theirs', '15 срещи'],
    ] as const) {
      const { planId, take, kept } = await offered(['12 срещи', '15 срещи'])
      const { headers } = await take({ 'mend-1-target': answer })
      assert.equal(headers.location, `/bg/drafts/${planId}?done=version-taken`)
      assert.equal((await kept()).draft.measures[0]?.text.target, target)
    }
  })

  test('a mend that is kept anyway is listed, is no difference and asks nothing', async () => {
    const { body, take, kept } = await offered(['40 служители', '50 служители'])
    assert.match(body, /1 поправка се запазва/)
    assert.doesNotMatch(body, /type="radio"/)
    assert.match(body, /1 променена мярка<\/li><li>1 мярка без промяна/)
    assert.equal((await take({})).statusCode, 303)
    assert.equal((await kept()).draft.measures[0]?.text.target, '14 срещи')
  })

  test('where only signs changed, what was mended is chosen beforehand', async () => {
    const { body, take, kept } = await offered(['12 срещи', '12 срещи.'])
    assert.equal(isChosen(body, 'mend-1-target', 'ours'), true)
    assert.equal((await take({ 'mend-1-target': 'theirs' })).statusCode, 303)
    assert.equal((await kept()).draft.measures[0]?.text.target, '12 срещи.')
  })

  test('a draft that another person mends meanwhile is shown again as it is now, with the answers', async () => {
    const { take, mend, kept } = await offered(['12 срещи', '15 срещи'])
    await mend('objective', 'По-добър ред')
    const met = await take({ 'mend-1-target': 'ours' })
    assert.equal(met.statusCode, 422)
    assert.match(met.body, /Междувременно/)
    assert.equal(isChosen(met.body, 'mend-1-target', 'ours'), true)
    assert.match(met.body, /1 поправка се запазва[\s\S]*Мярка 1 · Стратегическа цел/)
    const version = /name="version" value="(\d+)"/.exec(met.body)?.[1] ?? ''
    assert.equal((await take({ 'mend-1-target': 'ours' }, version)).statusCode, 303)
    const [measure] = (await kept()).draft.measures
    assert.deepEqual([measure?.text.target, measure?.text.objective], ['14 срещи', 'По-добър ред'])
  })

  test('of many questions the rest is answered at once', async () => {
    const { mend, visitor, address, take, kept } = await offered(
      ['12 срещи', '15 срещи'],
      ['МВнР', 'МВнР, МП'],
      ['По-добра координация', 'Координация'],
      ['Проведени срещи', 'Срещи'],
    )
    assert.doesNotMatch((await visitor.get(address('bg'))).body, /name="rest"/, 'one is asked')
    await mend('partners', 'ДАНС')
    await mend('objective', 'Ред')
    await mend('expectedResults', 'Проведени работни срещи')
    const { body } = await visitor.get(address('bg'))
    assert.match(body, /name="rest" value="theirs"/)
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
    const done = await take({ 'mend-1-target': 'ours', rest: 'theirs' }, version)
    assert.equal(done.statusCode, 303)
    const text = (await kept()).draft.measures[0]?.text
    assert.deepEqual([text?.target, text?.partners], ['14 срещи', 'МВнР, МП'])
  })

  test('an answer that is none counts as none', async () => {
    const { take } = await offered(['12 срещи', '15 срещи'])
    assert.equal((await take({ 'mend-1-target': 'both' })).statusCode, 422)
  })

  test('mends of a measure that the newer document has no more are told', async () => {
    const { body } = await offered(
      ['Срещи на експерти', 'Ремонт на читалища'],
      ['Проведени срещи', 'Открити зали'],
      ['12 срещи', '3 зали'],
    )
    assert.match(body, /Една мярка, в която има поправки, я няма в новия документ/)
    assert.match(body, /Мярка 1: <span lang="bg">Срещи на експерти/)
  })

  test('what a document says stands as words', async () => {
    const { body } = await offered(['12 срещи', '<script>15</script>'])
    assert.doesNotMatch(body, /<script>/)
  })

  test('a file for an adopted plan is led into an amendment of it, and taken over there', async () => {
    const { planId, visitor, address, take } = await offered(['12 срещи', '15 срещи'])
    const context = contextOf(opened.database)
    const adoption = { body: 'Съвет', act: 'Решение', number: '1', date: '05.01.2024' }
    await mendDraftHeading(context, { planId, version: 2, title: 'План', year }, register)
    const { slug } = await adoptPlan(context, { planId, version: 3, adoption })
    const told = (await visitor.get(address('bg'))).body
    assert.match(told, /Изменение на плана с този файл/)
    assert.doesNotMatch(told, /name="version"/)
    const begun = await visitor.post(`${address('bg')}/amend`, {})
    assert.equal(begun.headers.location, address('bg'))
    const { body } = await visitor.get(address('bg'))
    assert.doesNotMatch(body, /Изменение на плана с този файл/)
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
    const taken = await take({ 'mend-1-target': 'theirs' }, version)
    assert.match(String(taken.headers.location), /^\/bg\/drafts\/\d+\?done=version-taken/)
    const list = await visitor.get(`/bg/plans/${slug}/amendments`)
    assert.match(list.body, /\/bg\/drafts\/\d+/)
  })
})
