import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { hashPassword } from '../../../actions/password.ts'
import { reportSpending } from '../../../actions/report-spending.ts'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import type { Decimal } from '../../../core/base/decimal.ts'
import type { Period } from '../../../core/base/period.ts'
import type { DraftFunding } from '../../../core/draft/draft.ts'
import type { PlanContent } from '../../../core/plan/plan.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { insertAccount } from '../../../store/account.writer.ts'
import { planContent } from '../../../store/testing/plan-content.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const email = 'secretariat@merilo.local'
const reader = { email: 'reader@merilo.local', password: 'чете и нищо не пише 7' }

const fund = (amount: string | null): DraftFunding => ({
  source: 'ФВС',
  amount: amount as Decimal | null,
  currency: amount === null ? null : 'BGN',
  basis: amount === null ? null : 'total',
  note: null,
})

/** Measures 1 and 2 print the same 10,000; measure 3 names a source and no amount. */
const content: PlanContent = {
  ...planContent,
  measures: ['10000', '10000', null].flatMap((amount, index) => {
    const [first] = planContent.measures
    const number = String(index + 1)
    const own = { position: index + 1, number, code: number, indicators: [] }
    const sharedFundingWith = index === 0 ? ['2'] : []
    return first ? [{ ...first, ...own, sharedFundingWith, funding: [fund(amount)] }] : []
  }),
}

onEveryEngine('the forms of a plan’s money', (opened) => {
  let server: FastifyInstance
  let password: string
  let plans = 0
  const now = () => '2024-06-10T09:00:00.000Z'

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
    const passwordHash = await hashPassword(reader.password)
    await database.transaction().execute((transaction) =>
      insertAccount(transaction, {
        ...{ email: reader.email, name: 'Читател', roles: ['reader'], institutions: [] },
        ...{ passwordHash, createdAt: now() },
      }),
    )
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })

  after(() => server.close())

  async function signedIn(as: { email: string; password: string }): Promise<InjectVisitor> {
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', as)
    await visitor.get('/bg/plans')
    return visitor
  }

  /** A plan of its own, somebody of the secretariat at work on it, and the ways to its forms. */
  async function prepared() {
    plans += 1
    const slug = `money-${plans}`
    await keepPlan(opened.database, slug, content)
    const visitor = await signedIn({ email, password })
    const at = (page: string, language = 'bg') => `/${language}/plans/${slug}${page}`
    /** Fills in a form as its page gives it out, and sends it. */
    const send = async (page: string, fields: Record<string, string>, language = 'bg') => {
      const { body, statusCode } = await visitor.get(at(page, language))
      assert.equal(statusCode, 200, page)
      const seen = /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? ''
      return await visitor.post(at(page, language), { seen, ...fields })
    }
    const shown = async (page = '/money', language = 'bg') =>
      (await visitor.get(at(page, language))).body
    return { slug, visitor, at, send, shown }
  }

  const spending = {
    ...{ allocation: '1', kind: 'spent', period: '2024-Q1', amount: '1 234,50' },
    ...{ currency: 'BGN', evidence: 'платежно нареждане 12', note: 'аванс' },
  }
  const sharing = { first: '1', second: '2', pair: '0', reason: 'Договор 7/2023' }

  const errorsIn = (body: string) =>
    Object.fromEntries(
      [...body.matchAll(/id="([\w-]+)-error">([^<]*)</g)].map(([, field, words]) => [field, words]),
    )

  test('what was spent shows on the page of the measure, of the plan’s money and in the form', async () => {
    const { send, shown } = await prepared()
    const answer = await send('/measures/1/money', spending)
    assert.equal(answer.statusCode, 303)
    assert.match(String(answer.headers.location), /\/measures\/1\?.*#money$/)
    assert.match(await shown('/measures/1'), /1\u00a0234,50\u00a0лв\./)
    assert.match(await shown(), /Изразходвани.*1\u00a0234,50\u00a0лв\./s)
    assert.match(await shown('/measures/1/money'), /платежно нареждане 12.*аванс/s)
  })

  for (const [language, said] of [
    ['bg', { amount: /^Въведете само сумата/, evidence: /^Посочете документ/ }],
    ['en', { amount: /^Enter the amount only/, evidence: /^Name a document/ }],
  ] as const)
    test(`wrong fields are told beside them in ${language}, and what was typed stays`, async () => {
      const { send, shown } = await prepared()
      const wrong = { ...spending, amount: 'хиляда', evidence: ' ' }
      const { statusCode, body } = await send('/measures/1/money', wrong, language)
      assert.equal(statusCode, 422)
      const errors = errorsIn(body)
      assert.deepEqual(Object.keys(errors).toSorted(), ['amount', 'evidence'])
      for (const field of ['amount', 'evidence'] as const)
        assert.match(errors[field] ?? '', said[field])
      assert.match(body, /value="хиляда"/)
      assert.match(body, />аванс<\/textarea>/)
      assert.doesNotMatch(await shown('/measures/1/money'), /аванс/, 'nothing is kept')
    })

  test('a source that the measure has not and a period outside its years are refused', async () => {
    const { send } = await prepared()
    const none = await send('/measures/1/money', { ...spending, allocation: '2' })
    assert.deepEqual([none.statusCode, Object.keys(errorsIn(none.body))], [422, ['allocation']])
    const outside = await send('/measures/1/money', { ...spending, period: '2022-Q1' })
    assert.deepEqual([outside.statusCode, Object.keys(errorsIn(outside.body))], [422, ['period']])
  })

  test('a correction counts from its day; on an earlier day the page says what was known then', async () => {
    const { slug, shown } = await prepared()
    const spend = (day: string, amount: string, revision: number) =>
      reportSpending(
        { ...contextOf(opened.database), now: () => `${day}T09:00:00.000Z` },
        {
          ...{ slug, measure: '1', allocation: 1, kind: 'spent', currency: 'BGN' },
          ...{ period: '2024-Q1' as Period, amount: amount as Decimal, evidence: 'ПН 1' },
          ...{ note: null, revision },
        },
      )
    await spend('2024-05-06', '500', 0)
    await spend('2024-06-10', '300', 1)
    assert.match(await shown(), /300\u00a0лв\./)
    const before = await shown('/money?asOf=2024-06-09')
    assert.match(before, /Така беше известно вечерта на 09\.06\.2024/)
    assert.match(before, /500\u00a0лв\./)
    assert.doesNotMatch(before, /300\u00a0лв\./)
    assert.match(before, /href="[^"]*\/plans\/money-\d+\?asOf=2024-06-09"/, 'the day goes along')
    assert.doesNotMatch(await shown('/money?asOf=2024-05-05'), /500\u00a0лв\./)
  })

  test('a day that has not come is said beside the field', async () => {
    const { visitor, at } = await prepared()
    const { statusCode, body } = await visitor.get(at('/money?asOf=2031-01-01', 'en'))
    assert.equal(statusCode, 422)
    assert.match(body, /id="asOf-error">Enter a day that is past/)
  })

  test('what somebody else reported meanwhile is not passed over', async () => {
    const { visitor, at, send, shown } = await prepared()
    await send('/measures/1/money', spending)
    const late = await visitor.post(at('/measures/1/money'), {
      ...{ ...spending, amount: '7', note: 'закъсняла', seen: '' },
    })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, />закъсняла<\/textarea>/)
    assert.match(await shown(), /1\u00a0234,50/)
  })

  for (const [decision, counted, status] of [
    ['confirmed', '10\u00a0000\u00a0лв.', 'потвърдено'],
    ['refused', '20\u00a0000\u00a0лв.', 'отхвърлено'],
  ] as const)
    test(`sharing ${decision} counts so, and says why`, async () => {
      const { send, shown } = await prepared()
      const before = await shown('/shared-money')
      assert.match(before, /Мерки 1, 2/)
      const seen = /name="seen" value="(\d+)"/.exec(before)?.[1] ?? ''
      const answer = await send('/shared-money', { ...sharing, decision, seen })
      assert.equal(answer.statusCode, 303)
      const page = await shown()
      const [, total] = /Броени веднъж<\/th>.*?\(([^)]*)\)/s.exec(page) ?? []
      assert.equal(total, counted)
      assert.match(page, new RegExp(status))
      assert.match(page, /Договор 7\/2023/)
    })

  test('a decision that another has met is refused, and its reason stays', async () => {
    const { visitor, at, send, shown } = await prepared()
    await send('/shared-money', { ...sharing, decision: 'confirmed', seen: '0' })
    const late = await visitor.post(at('/shared-money'), {
      ...{ ...sharing, decision: 'refused', reason: 'друго мнение', seen: '0' },
    })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, />друго мнение<\/textarea>/)
    assert.match(await shown(), /потвърдено/)
  })

  test('a pair that is not of the plan is refused', async () => {
    const { send } = await prepared()
    const answer = await send('/shared-money', {
      ...{ ...sharing, second: '99', decision: 'confirmed', seen: '0' },
    })
    assert.equal(answer.statusCode, 422)
  })

  for (const [what, page, fields] of [
    ['a report', '/measures/1/money', { ...spending, seen: '' }],
    ['a decision', '/shared-money', { ...sharing, decision: 'confirmed', seen: '0' }],
  ] as const) {
    test(`${what} with another’s token is refused, and nothing is kept`, async () => {
      const { visitor, at, shown } = await prepared()
      const before = await shown()
      const { statusCode } = await visitor.post(at(page), { ...fields, csrf: 'A'.repeat(43) })
      assert.equal(statusCode, 403)
      assert.equal(await shown(), before)
    })

    test(`${what} by somebody who only reads is refused, and there is no way to it on the page`, async () => {
      const { at, shown } = await prepared()
      const visitor = await signedIn(reader)
      assert.equal((await visitor.get(at('/money'))).statusCode, 200)
      assert.ok(!(await visitor.get(at('/money'))).body.includes(at('/shared-money')))
      assert.ok(!(await visitor.get(at('/measures/1'))).body.includes(at('/measures/1/money')))
      assert.equal((await visitor.get(at(page))).statusCode, 404)
      assert.equal((await visitor.post(at(page), fields)).statusCode, 404)
      assert.doesNotMatch(await shown(), /потвърдено|1\u00a0234,50/)
    })

    test(`${what} by nobody leads to the sign-in`, async () => {
      const { at } = await prepared()
      const answer = await visitorOf(server).get(at(page))
      assert.equal(answer.statusCode, 303)
      assert.match(String(answer.headers.location), /\/bg\/sign-in/)
    })
  }

  test('overspending and spending without a plan are said in both languages', async () => {
    const { send, shown } = await prepared()
    await send('/measures/1/money', { ...spending, amount: '10000,01' })
    await send('/measures/3/money', { ...spending, amount: '70' })
    const bg = await shown()
    assert.match(
      bg,
      /Мярка 1: изразходвани са 10\u00a0000,01\u00a0лв\. при планирани 10\u00a0000\u00a0лв\./,
    )
    assert.match(bg, /Мярка 3: изразходвани са 70\u00a0лв\., без планът да посочва сума/)
    const en = await shown('/money', 'en')
    assert.match(en, /Measure 1: BGN\u00a010,000\.01 spent where BGN\u00a010,000 was planned/)
    assert.match(en, /Measure 3: BGN\u00a070 spent where the plan names no amount/)
    assert.match(await shown('/measures/1'), /при планирани 10\u00a0000\u00a0лв\./)
  })

  test('money that a line’s measures spent stands beside what is planned for it', async () => {
    const { send, shown } = await prepared()
    await send('/measures/1/money', { ...spending, kind: 'committed', amount: '4000' })
    await send('/measures/2/money', { ...spending, amount: '900' })
    await send('/measures/1/money', { ...spending, allocation: '0', amount: '55' })
    const page = await shown()
    const rowOf = (title: string) =>
      (page.split(`<h2>${title}</h2>`)[1] ?? '').split('<h2>')[0] ?? ''
    for (const title of ['По източник', 'По цел', 'По отговорна институция']) {
      assert.match(rowOf(title), /Поети задължения<\/th>.*Изразходвани<\/th>/s, title)
      assert.match(rowOf(title), /4\u00a0000\u00a0лв\./, title)
    }
    assert.match(
      rowOf('По източник'),
      /900\u00a0лв\..*55\u00a0лв\..*средства, които планът не посочва/s,
    )
    assert.match(rowOf('По цел'), /955\u00a0лв\./)
  })
})
