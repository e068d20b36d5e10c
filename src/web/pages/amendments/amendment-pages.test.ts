import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { draft } from '../../../actions/testing/keep-draft.ts'
import { areRefusals } from '../../../core/base/refusal.ts'
import { adoptDraft } from '../../../core/plan/adopt-draft.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2024-11-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'
const act = { body: 'Съвет', act: 'Решение', number: '17', date: '01.06.2024', file: '' }

onEveryEngine('the pages of amendments', (opened) => {
  let server: FastifyInstance
  let visitor: InjectVisitor
  let draftAt = ''

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Мария' })
    assert.ok(account)
    const content = adoptDraft({
      ...draft,
      measures: draft.measures.map((measure) => ({
        ...measure,
        text: { ...measure.text, measure: `Срещи ${measure.number}` },
      })),
    })
    assert.ok(!areRefusals(content))
    await keepPlan(database, 'plan-2024', content)
    const register = async () => bulgarianRegister
    server = await siteOf({ database, register, now })
    visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', account)
  })

  after(() => server.close())

  test('an amendment begins from the plan in force and is changed like any draft', async () => {
    const list = await visitor.get('/bg/plans/plan-2024/amendments')
    assert.match(list.body, /Планът още не е изменян\./)
    const started = await visitor.post('/bg/plans/plan-2024/amendments/start', {})
    draftAt = /\/bg\/drafts\/\d+/.exec(started.headers.location ?? '')?.[0] ?? ''
    assert.match((await visitor.get(draftAt)).body, /Вписване на изменението/)
    const mended = await visitor.post(`${draftAt}/measures/1/cells/deadline`, {
      ...{ version: '1', words: 'до 30 септември 2024 г.' },
    })
    assert.equal(mended.statusCode, 303)
  })

  test('nothing is recorded while something is wrong, and it is said beside its field', async () => {
    const page = await visitor.get(`${draftAt}/amendment`)
    assert.match(page.body, /<del>декември<\/del>/)
    const refused = await visitor.post(`${draftAt}/amendment`, {
      ...{ ...act, version: '2', from: '', reason: '', dropped: '9', carriedOver: '' },
    })
    assert.equal(refused.statusCode, 422)
    for (const sentence of [
      'Въведете от кога важи',
      'Въведете причината',
      'няма мярка с номер „9“',
    ])
      assert.match(refused.body, new RegExp(sentence))
    assert.match(refused.body, /value="Съвет"/)
  })

  test('recorded, it shows old and new, and the plan reads otherwise from its day on', async () => {
    await visitor.get(`${draftAt}/amendment`)
    const recorded = await visitor.post(`${draftAt}/amendment`, {
      ...{ ...act, version: '2', from: '01.07.2024', reason: 'Закъснение.' },
      ...{ dropped: '2', carriedOver: '' },
    })
    assert.equal(recorded.headers.location, '/bg/plans/plan-2024/amendments/1?done=amended')
    const amendment = await visitor.get('/en/plans/plan-2024/amendments/1')
    assert.match(
      amendment.body,
      /<del>декември<\/del>.*Закъснение|Закъснение.*<del>декември<\/del>/s,
    )
    assert.match(amendment.body, /Decided of measures by the same act/)
    const seen = async (asOf: string) =>
      (await visitor.get(`/bg/plans/plan-2024/measures/1?asOf=${asOf}`)).body
    assert.match(await seen('2024-07-01'), /Мярката е изменена с.*amendments\/1.*септември/s)
    assert.doesNotMatch(await seen('2024-06-30'), /Мярката е изменена с|септември/)
    const file = await visitor.get('/bg/plans/plan-2024/plan.docx')
    assert.equal(file.statusCode, 200)
  })

  test('there is no page of an amendment that is none', async () => {
    for (const at of ['plan-2024/amendments/9', 'plan-1999/amendments'])
      assert.equal((await visitor.get(`/bg/plans/${at}`)).statusCode, 404, at)
  })
})
