import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../../actions/create-first-account.ts'
import { keepPlan } from '../../../../actions/testing/adopted-plan.ts'
import type { InBothLanguages } from '../../../../core/base/language.ts'
import { bulgarianRegister } from '../../../../intake/register.ts'
import { onEveryEngine } from '../../../../store/testing/test-database.ts'
import { targetFields } from '../../../parts/plan/target-fields.tsx'
import { type InjectVisitor, visitorOf } from '../../../testing/inject-visitor.ts'
import { siteOf } from '../../../testing/site-of.ts'

const now = () => '2024-11-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'

/** A form of a plan's year, well filled in, with what its page shows then; and what is refused in it. */
interface Case {
  readonly form: string
  /** Below the plan's address. */
  readonly at: string
  readonly fields: Readonly<Record<string, string>>
  /** The page that it changes, below the plan's address, and what stands there after. */
  readonly page: string
  readonly shows: RegExp
  readonly wrong: Readonly<Record<string, string>>
  /** The sentence beside each field that is wrong. */
  readonly said: Readonly<Record<string, InBothLanguages>>
  /** Parts of the page by which one sees that what was typed is still there. */
  readonly kept: readonly string[]
}

const act = { body: 'Съвет', act: 'Решение', number: '17', date: '01.06.2024' }
const noTarget = Object.fromEntries(targetFields.map((field) => [field, '']))
const noSuchDate = {
  bg: 'Няма такава дата. Въведете я като 05.03.2024.',
  en: 'There is no such date. Enter it as 2024-03-05 or 05.03.2024.',
}

const cases: readonly Case[] = [
  {
    form: 'a decision on a measure',
    at: '/measures/1/decision',
    fields: { kind: 'dropped', reason: 'Няма повече нужда.', from: '', ...act },
    page: '/measures/1',
    shows: /отпаднала<\/span>.*Няма повече нужда\./s,
    wrong: { kind: '', date: '31.02.2024' },
    said: {
      kind: { bg: 'Изберете какво е решено.', en: 'Choose what was decided.' },
      date: noSuchDate,
    },
    kept: ['value="31.02.2024"', 'value="Съвет"', '>Няма повече нужда.</textarea>'],
  },
  {
    form: 'a judgement of an indicator',
    at: '/measures/1/indicators/9/judgement',
    fields: {
      verdict: 'met',
      reason: 'Наръчникът е раздаден.',
      by: 'Иван Петров',
      position: 'началник на отдел',
      on: '01.06.2024',
    },
    page: '/measures/1',
    shows: /началник на отдел/,
    wrong: { on: '01.01.2030', by: ' ' },
    said: {
      on: {
        bg: 'Датата на оценката е в бъдещето.',
        en: 'The date of the judgement is in the future.',
      },
      by: { bg: 'Въведете кой е дал оценката.', en: 'Enter who made the judgement.' },
    },
    kept: [
      'value="01.01.2030"',
      '>Наръчникът е раздаден.</textarea>',
      '<option value="met" selected',
    ],
  },
  {
    form: 'the sensitivity of an indicator',
    at: '/measures/1/indicators/3/disclosure',
    fields: { sensitive: 'yes', partOf: '1/1', reason: 'Данни за непридружени деца' },
    page: '/disclosure',
    shows: /indicators\/3\/disclosure.*брои се и в „брой“/s,
    wrong: { sensitive: '', partOf: '9/9', reason: ' ' },
    said: {
      sensitive: {
        bg: 'Изберете дали индикаторът е чувствителен.',
        en: 'Choose whether the indicator is sensitive.',
      },
      reason: {
        bg: 'Въведете защо, например „Данни за непридружени деца“. Причината не се публикува.',
        en: 'Enter why, for example that it is data on unaccompanied children. The reason is not published.',
      },
    },
    kept: [],
  },
  {
    form: 'an amendment of a target',
    at: '/measures/1/indicators/1/target',
    fields: {
      ...noTarget,
      target: 'between',
      low: '3',
      high: '7',
      reason: 'Намалени средства.',
      from: '01.07.2024',
      ...act,
    },
    page: '/measures/1',
    shows: /Как се е изменяла целта.*Намалени средства\./s,
    wrong: { low: '8', from: '01.07.2025' },
    said: {
      high: {
        bg: 'Горната граница трябва да е над долната.',
        en: 'The upper bound has to be above the lower one.',
      },
      from: {
        bg: 'Новата цел трябва да важи от ден в годината на плана.',
        en: 'The new target has to hold from a day in the year of the plan.',
      },
    },
    kept: ['value="8"', 'value="7"', 'value="01.07.2025"', '<option value="between" selected'],
  },
  {
    form: 'last year’s value',
    at: '/measures/1/indicators/8/previous',
    fields: { value: '120,5', period: '2023', source: 'Отчет за миналата година' },
    page: '/measures/1',
    shows: /120,5[^<]* за 2023.*Отчет за миналата година/s,
    wrong: { value: 'сто', period: '2024' },
    said: {
      value: {
        bg: 'Въведете само число, например 1\u00a0234,5.',
        en: 'Enter a number only, for example 1,234.5.',
      },
      period: {
        bg: 'Въведете година преди 2024\u00a0г., например 2023.',
        en: 'Enter a year before 2024, for example 2023.',
      },
    },
    kept: ['value="сто"', 'value="2024"', '>Отчет за миналата година</textarea>'],
  },
  {
    form: 'the criteria of verdicts',
    at: '/criteria',
    fields: { metFrom: '95', partlyAbove: '2', exceededAbove: '110', tolerance: '0' },
    page: '',
    shows: /<td[^>]*>110\s*%<\/td>.*<td[^>]*>95\s*%<\/td>/s,
    wrong: { metFrom: 'сто' },
    said: {
      metFrom: {
        bg: 'Въведете от колко процента е „Изпълнен“, например 95 или 99,5.',
        en: 'Enter from what percentage on it is “Met”, for example 95 or 99.5.',
      },
    },
    kept: ['value="сто"', 'value="110"'],
  },
  {
    form: 'the weights of a measure',
    at: '/measures/1/weights',
    fields: { weight: '3', indicator1: '2', indicator2: '' },
    page: '/measures/1',
    shows: /Тежест на мярката: 3; на индикаторите по реда им: 2, 1, /,
    wrong: { indicator2: '-1' },
    said: {
      indicator2: {
        bg: 'Въведете тежест над 0, например 2 или 1,5.',
        en: 'Enter a weight above 0, for example 2 or 1.5.',
      },
    },
    kept: ['value="-1"', 'value="3"'],
  },
  {
    form: 'the days for reporting',
    at: '/reporting-days',
    fields: { due1: '15.04.2024', due2: '', due3: '', due4: '31.01.2025' },
    page: '/reporting-days',
    shows: /value="15\.04\.2024\sг\.".*value="31\.01\.2025\sг\."/s,
    wrong: { due1: '15.03.2024' },
    said: {
      due1: {
        bg: 'Срокът за отчитане не може да е преди края на периода.',
        en: 'The last day for reporting cannot be before the period ends.',
      },
    },
    kept: ['value="15.03.2024"', 'value="31.01.2025"'],
  },
]

onEveryEngine('the forms of a plan’s year', (opened) => {
  let server: FastifyInstance
  let password: string
  let plans = 0

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    password = account?.password ?? ''
    server = await siteOf({ database, register: async () => bulgarianRegister, now })
  })

  after(() => server.close())

  /** A plan of its own, and a person of the secretariat at work on it. */
  async function prepared(): Promise<{ visitor: InjectVisitor; address: string }> {
    plans += 1
    await keepPlan(opened.database, `year-${plans}`)
    const visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password })
    return { visitor, address: `plans/year-${plans}` }
  }

  /** Fills in and sends a form as the page gives it out. */
  async function send(visitor: InjectVisitor, form: string, fields: Case['fields']) {
    const { body, statusCode } = await visitor.get(form)
    assert.equal(statusCode, 200, form)
    const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
    return await visitor.post(form, { ...fields, seen })
  }

  for (const { form, at, fields, page, shows, wrong, said, kept } of cases) {
    test(`${form}: sent well, its page shows it`, async () => {
      const { visitor, address } = await prepared()
      assert.doesNotMatch((await visitor.get(`/bg/${address}${page}`)).body, shows)
      const answer = await send(visitor, `/bg/${address}${at}`, fields)
      assert.equal(answer.statusCode, 303)
      const shown = await visitor.get(`/bg/${address}${page}`)
      assert.equal(shown.statusCode, 200)
      assert.match(shown.body, shows)
    })

    for (const language of ['bg', 'en'] as const) {
      test(`${form}: wrong fields are told beside them in ${language}, and what was typed stays`, async () => {
        const { visitor, address } = await prepared()
        const filled = { ...fields, ...wrong }
        const { statusCode, body } = await send(visitor, `/${language}/${address}${at}`, filled)
        assert.equal(statusCode, 422)
        const beside = [...body.matchAll(/id="(\w+)-error">([^<]*)</g)]
        assert.deepEqual(
          Object.fromEntries(beside.map(([, field, sentence]) => [field, sentence])),
          Object.fromEntries(Object.entries(said).map(([field, both]) => [field, both[language]])),
        )
        for (const part of kept) assert.ok(body.includes(part), part)
        assert.doesNotMatch(
          (await visitor.get(`/bg/${address}${page}`)).body,
          shows,
          'nothing kept',
        )
      })
    }
  }

  test('texts that were published before an indicator was marked are shown, with the way to withdraw them', async () => {
    const { visitor, address } = await prepared()
    const value = { period: '2024-Q1', value: '3', note: '', seen: '' }
    await send(visitor, `/bg/${address}/measures/1/indicators/3`, value)
    await send(visitor, `/bg/${address}/publish`, {})
    const sensitive = { sensitive: 'yes', partOf: '', reason: 'Деца' }
    await send(visitor, `/bg/${address}/measures/1/indicators/3/disclosure`, sensitive)
    const { body } = await visitor.get(`/bg/${address}/disclosure`)
    assert.match(body, /Текстове в публикувани версии.*думи 3.*число 3/s)
    assert.match(body, /publications\/1\/withdrawal/)
  })

  test('the days for reporting, sent again as they are drawn, are taken again', async () => {
    const { visitor, address } = await prepared()
    const form = `/bg/${address}/reporting-days`
    const due = { due1: '15.04.2024', due2: '', due3: '', due4: '' }
    await send(visitor, form, due)
    const drawn = /name="due1" value="([^"]*)"/.exec((await visitor.get(form)).body)?.[1] ?? ''
    assert.equal((await send(visitor, form, { ...due, due1: drawn })).statusCode, 303, drawn)
  })

  test('a form that somebody else has sent meanwhile is refused, and what was typed stays', async () => {
    const { visitor, address } = await prepared()
    const [decision] = cases
    assert.ok(decision)
    const form = `/bg/${address}${decision.at}`
    await send(visitor, form, decision.fields)
    const late = await visitor.post(form, { ...decision.fields, kind: 'carried-over', seen: '0' })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, /<option value="carried-over" selected/)
  })

  test('on an earlier day a page shows what was known then, and says so', async () => {
    const { visitor, address } = await prepared()
    const [decision] = cases
    assert.ok(decision)
    await send(visitor, `/bg/${address}${decision.at}`, decision.fields)
    const before = await visitor.get(`/bg/${address}/measures/1?asOf=2024-05-31`)
    assert.equal(before.statusCode, 200)
    assert.match(before.body, /Така беше известно вечерта на 31\.05\.2024/)
    assert.doesNotMatch(before.body, decision.shows)
    const since = await visitor.get(`/bg/${address}/measures/1?asOf=01.06.2024`)
    assert.match(since.body, /Така беше известно вечерта на 01\.06\.2024/)
    assert.match(since.body, decision.shows)
    const today = await visitor.get(`/bg/${address}/measures/1`)
    assert.doesNotMatch(today.body, /Така беше известно/)
  })

  for (const page of ['', '/goals/I', '/measures/1'])
    for (const asked of ['2024-11-23', '31.02.2024', 'вчера'])
      test(`${asked} is no day that ${page || 'a plan'} can speak of; it is said beside the field`, async () => {
        const { visitor, address } = await prepared()
        const day = encodeURIComponent(asked)
        const { statusCode, body } = await visitor.get(`/en/${address}${page}?asOf=${day}`)
        assert.equal(statusCode, 422)
        assert.match(body, /id="asOf-error">Enter a day that is past, for example 2024-06-30\.</)
        assert.ok(body.includes(`value="${asked}"`))
        assert.doesNotMatch(body, /This is what was known/)
      })
})
