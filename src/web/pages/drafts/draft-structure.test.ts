import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { draft, keepDraft } from '../../../actions/testing/keep-draft.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { selectPlan } from '../../../store/plan.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-29T12:00:00.000Z'
const email = 'secretariat@merilo.local'

/** Two measures under the first of two goals. */
const withGoals: Draft = {
  ...draft,
  goals: [
    { number: 'I', title: 'Първа цел' },
    { number: 'II', title: 'Втора цел' },
  ],
  measures: draft.measures.map((measure) => ({ ...measure, goal: 'I' })),
}
const asTheyAre = {
  ...{ 'was-1': 'I', 'number-1': 'I', 'title-1': 'Първа цел' },
  ...{ 'was-2': 'II', 'number-2': 'II', 'title-2': 'Втора цел' },
  ...{ 'number-3': '', 'title-3': '', 'number-4': '', 'title-4': '' },
}

onEveryEngine('the goals and measures of a draft', (opened) => {
  let server: FastifyInstance
  let password: string

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
    server = await siteOf({ database, register: async () => bulgarianRegister, now })
  })

  after(() => server.close())

  async function prepared(language = 'bg') {
    const planId = await keepDraft(opened.database, withGoals)
    const visitor: InjectVisitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password })
    const address = `/${language}/drafts/${planId}`
    await visitor.get(address)
    const draftNow = async (): Promise<Draft> => {
      const kept = await selectOptionalDraft(opened.database, planId)
      assert.ok(kept)
      return kept.draft
    }
    return { visitor, address, draftNow }
  }

  test('are renamed, renumbered and added to on one page, and their measures go along', async () => {
    const { visitor, address, draftNow } = await prepared()
    const { body } = await visitor.get(`${address}/goals`)
    assert.match(body, /Под нея са мерки 1, 2\./)
    assert.match(body, /Под нея няма мерки\./)
    const typed = { ...asTheyAre, 'number-1': 'А', 'title-2': '', 'number-2': '' }
    const added = { 'number-3': 'Б', 'title-3': 'Нова <цел>' }
    const sent = await visitor.post(`${address}/goals`, { ...typed, ...added, version: '1' })
    assert.equal(sent.statusCode, 303)
    const { goals, measures } = await draftNow()
    assert.deepEqual(goals, [
      { number: 'А', title: 'Първа цел' },
      { number: 'Б', title: 'Нова <цел>' },
    ])
    assert.deepEqual(new Set(measures.map(({ goal }) => goal)), new Set(['А']))
    assert.match((await visitor.get(address)).body, /Б\. Нова &lt;цел>/)
  })

  test('that are wrong come back as they were typed, with the error beside the field', async () => {
    const { visitor, address, draftNow } = await prepared('en')
    const typed = {
      ...asTheyAre,
      'number-1': '',
      'title-1': '',
      'number-3': 'II',
      'title-3': 'Нова',
    }
    const sent = await visitor.post(`${address}/goals`, { ...typed, version: '1' })
    assert.equal(sent.statusCode, 422)
    assert.match(
      sent.body,
      /id="title-1-error"[^>]*>Move the measures under this goal first \(1, 2\)/,
    )
    assert.match(sent.body, /id="number-3-error"[^>]*>Enter another number: II is another goal’s/)
    assert.match(sent.body, /id="title-3"[^>]*>Нова</)
    assert.deepEqual(await draftNow(), withGoals)
  })

  test('that another person changed meanwhile are shown beside what was typed', async () => {
    const { visitor, address, draftNow } = await prepared()
    await visitor.post(`${address}/goals`, { ...asTheyAre, 'title-1': 'Чужда', version: '1' })
    const mine = { ...asTheyAre, 'title-1': 'Моя' }
    const met = await visitor.post(`${address}/goals`, { ...mine, version: '1' })
    assert.equal(met.statusCode, 409)
    assert.match(met.body, /I\. Чужда/)
    assert.match(met.body, /Наименование \(1\)[\s\S]*Моя/)
    assert.equal((await draftNow()).goals[0]?.title, 'Чужда')
    await visitor.post(`${address}/goals`, { ...mine, version: '2' })
    assert.equal((await draftNow()).goals[0]?.title, 'Моя')
  })

  test('take a measure from one to another, under another number', async () => {
    const { visitor, address, draftNow } = await prepared()
    const place = `${address}/measures/2/place`
    assert.match((await visitor.get(`${address}/measures/2`)).body, /Цел, под която стои/)
    const taken = await visitor.post(place, { version: '1', number: '1', goal: 'I' })
    assert.equal(taken.statusCode, 422)
    assert.match(taken.body, /id="number-error"[^>]*>Въведете друг номер: под тази цел вече има/)
    const placed = await visitor.post(place, { version: '1', number: '2а', goal: 'II' })
    assert.equal(placed.statusCode, 303)
    const [first, second] = (await draftNow()).measures
    assert.deepEqual([first?.goal, second?.goal, second?.number], ['I', 'II', '2а'])
  })

  test('are taken back like every change of a draft', async () => {
    const { visitor, address, draftNow } = await prepared()
    await visitor.post(`${address}/goals`, { ...asTheyAre, 'number-1': 'А', version: '1' })
    const history = await visitor.get(`${address}/history`)
    assert.match(history.body, /Поправени цели/)
    const undone = await visitor.post(`${address}/undo`, { version: '2' })
    assert.equal(undone.statusCode, 303)
    assert.deepEqual(await draftNow(), withGoals)
  })

  test('get one measure more, which goes on like those that were read', async () => {
    const { visitor, address, draftNow } = await prepared()
    const added = { version: '1', number: '3', goal: 'II', words: 'Нова <мярка>' }
    const wrong = await visitor.post(`${address}/measures`, {
      ...added,
      goal: 'I',
      number: '1',
      words: '',
    })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="number-error"[^>]*>Въведете друг номер/)
    assert.match(wrong.body, /id="words-error"[^>]*>Въведете мярката/)
    const sent = await visitor.post(`${address}/measures`, added)
    assert.equal(sent.headers.location, `${address}/measures/3?done=mended`)
    const page = (await visitor.get(`${address}/measures/3`)).body
    assert.match(page, /Нова &lt;мярка>/)
    assert.match(page, /href="[^"]*\/measures\/2">← Предишна/)
    assert.match((await visitor.get(`${address}/review/3/target`)).body, /добавена на ръка/)
    await visitor.post(`${address}/measures/3/cells/target`, { version: '2', words: '4 срещи' })
    const [, , own] = (await draftNow()).measures
    assert.deepEqual(
      [own?.goal, own?.text.target, own?.indicators[0]?.target.value],
      ['II', '4 срещи', '4'],
    )
  })

  test('lose a measure that is none, and the others keep their addresses', async () => {
    const { visitor, address, draftNow } = await prepared()
    assert.match((await visitor.get(`${address}/measures/1`)).body, /Премахване от проекта/)
    const sent = await visitor.post(`${address}/measures/1/remove`, { version: '1' })
    assert.equal(sent.headers.location, `${address}?done=mended`)
    assert.deepEqual(
      (await draftNow()).measures.map(({ position }) => position),
      [2],
    )
    assert.equal((await visitor.get(`${address}/measures/1`)).statusCode, 404)
    assert.equal(
      (await visitor.post(`${address}/measures/1/remove`, { version: '2' })).statusCode,
      404,
    )
    assert.equal((await visitor.get(`${address}/measures/2`)).statusCode, 200)
    assert.equal((await visitor.get(`${address}/review/all`)).statusCode, 200)
    await visitor.post(`${address}/undo`, { version: '2' })
    assert.deepEqual(await draftNow(), withGoals)
  })

  test('a measure that another person mends meanwhile is not taken out unseen', async () => {
    const { visitor, address, draftNow } = await prepared('en')
    await visitor.post(`${address}/measures/2/cells/target`, { version: '1', words: '4 срещи' })
    const met = await visitor.post(`${address}/measures/2/remove`, { version: '1' })
    assert.equal(met.statusCode, 409)
    assert.match(met.body, /4 срещи/)
    assert.equal((await draftNow()).measures.length, 2)
    await visitor.post(`${address}/measures/2/remove`, { version: '2' })
    assert.equal((await draftNow()).measures.length, 1)
  })

  test('a plan whose draft lost one measure and got another is adopted without a gap', async () => {
    const { visitor, address } = await prepared()
    await visitor.post(`${address}/measures/1/remove`, { version: '1' })
    const added = { version: '2', number: '3', goal: 'II', words: 'Нова мярка' }
    await visitor.post(`${address}/measures`, added)
    const act = { body: 'Съвет', act: 'Решение', number: '1', date: '05.01.2024', version: '3' }
    const sent = await visitor.post(`${address}/adopt`, act)
    const [, slug = ''] = /\/plans\/([\w-]+)\?/.exec(String(sent.headers.location)) ?? []
    const { measures } = await selectPlan(opened.database, slug)
    assert.deepEqual(
      measures.map(({ position, number, source }) => [position, number, source]),
      [
        [1, '2', withGoals.measures[1]?.source],
        [2, '3', null],
      ],
    )
    assert.match((await visitor.get(`/bg/plans/${slug}/measures/2`)).body, /measures\/3/)
  })
})
