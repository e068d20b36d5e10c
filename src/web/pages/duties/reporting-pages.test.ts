import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import {
  keepInstitutions,
  keepOpenYear,
  type TestInstitutions,
  wellTyped,
  yearContent,
} from '../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

onEveryEngine('the pages of a year’s reports', (opened) => {
  let server: FastifyInstance
  let institutions: TestInstitutions
  let secretariat: InjectVisitor
  let agency: InjectVisitor
  let ministry: InjectVisitor
  let plans = 0
  let slug = ''
  const now = '2024-05-06T09:00:00.000Z'

  const visitorIn = async (name: string, role: AccountRole, ...of: string[]) => {
    const visitor = visitorOf(server)
    const token = await sessionOfNew(opened.database, {
      ...{ name, roles: [role], institutions: of, at: now },
    })
    visitor.cookies.set('merilo-session', token)
    return visitor
  }
  before(async () => {
    server = await siteOf({ database: opened.database, now: () => now })
    institutions = await keepInstitutions(opened.database)
    secretariat = await visitorIn('Мария Петрова', 'secretariat')
    agency = await visitorIn('Ана Иванова', 'focal-point', institutions.agency)
    ministry = await visitorIn('Петър Колев', 'focal-point', institutions.ministry)
  })
  const newYear = async () => {
    plans += 1
    slug = `plan-${plans}`
    await keepOpenYear(opened.database, slug)
  }
  const form = (measure = '1', period = '2024-Q1') => `/bg/duties/${slug}/${period}/${measure}`
  const acceptance = (step = '', measure = '1') =>
    `/bg/plans/${slug}/reports/2024-Q1/${measure}${step}`
  /** The hidden fields of the form that was last drawn. */
  const hidden = (body: string) =>
    Object.fromEntries(
      ['seen', 'base'].map((name) => [
        name,
        (new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '').replaceAll(
          '&quot;',
          '"',
        ),
      ]),
    )
  const send = async (
    visitor: InjectVisitor,
    fields: Record<string, string>,
    go = 'save',
    at = form(),
  ) => {
    const { body } = await visitor.get(at)
    return await visitor.post(at, { ...hidden(body), ...fields, go })
  }
  const submitted = async () => {
    await newYear()
    const answer = await send(agency, wellTyped, 'submit')
    assert.equal(answer.statusCode, 303, answer.body)
  }

  test('a focal point sees what its institution owes, by when, and in what state', async () => {
    await newYear()
    const { body } = await agency.get('/bg/duties')
    assert.match(body, /Срок: 15\.04\.2024/)
    assert.match(body, /закъснение 21 дни/)
    assert.match(body, /Подадени 0 от 1/)
    assert.match(body, new RegExp(`href="${form()}"`))
    assert.doesNotMatch(body, new RegExp(`href="${form('2')}"`))
    assert.doesNotMatch(body, /трето тримесечие/, 'what has not begun is not owed')
    const theirs = (await ministry.get('/bg/duties')).body
    assert.match(theirs, /отчита АЗ, вие помагате/)
    assert.match(theirs, new RegExp(`href="${form('2')}"`))
  })

  test('after signing in a focal point begins with what is owed, the secretariat with the plans', async () => {
    assert.equal((await agency.get('/bg/sign-in')).headers.location, '/bg/duties')
    assert.equal((await secretariat.get('/en/sign-in')).headers.location, '/en/plans')
  })

  test('the form says beside each field what is to be reached and what was reported', async () => {
    await newYear()
    await send(agency, wellTyped, 'submit')
    await secretariat.get(acceptance())
    await secretariat.post(acceptance('/accept'), { seen: '1' })
    const { body } = await agency.get(form('1', '2024-Q2'))
    assert.match(body, /най-малко 400/)
    assert.match(body, /Последно отчетено<\/dt><dd>100[^<]*\(I/)
    assert.match(body, /name="stage-2-1"[^>]*checked/, 'a stage that was done stays done')
    assert.match(body, /1[^<]*000,50[^<]*лв/, 'money so far')
  })

  test('what was typed is saved, and the next report is asked for', async () => {
    await newYear()
    const saved = await send(agency, { 'value-1': 'сто', done: 'Среща.' })
    assert.equal(saved.headers.location, `${form()}?done=report-saved`)
    const { body } = await agency.get(form())
    assert.match(body, /name="value-1"[^>]*value="сто"|value="сто"[^>]*name="value-1"/)
    const next = await send(ministry, { next: 'Обучение.' }, 'next')
    assert.equal(next.headers.location, `${form('2')}?done=report-saved`)
  })

  test('a submission that lacks something says what, beside each field, and is kept as a draft', async () => {
    await newYear()
    const answer = await send(agency, { 'value-1': 'сто', done: 'Среща.' }, 'submit')
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /<a href="#value-1">Въведете само число/)
    assert.match(answer.body, /<a href="#numerator-3">/)
    assert.match(answer.body, /value="сто"/)
    const { body } = await agency.get(form())
    assert.match(body, /value="сто"/)
    assert.match(body, /чернова/)
    const again = await agency.post(form(), {
      ...{ ...hidden(answer.body), ...wellTyped, go: 'submit' },
    })
    assert.equal(again.statusCode, 303)
  })

  test('what looks unlike the target is asked about, and goes out once it is confirmed', async () => {
    await newYear()
    const typed = { ...wellTyped, 'value-1': '4000' }
    const asked = await send(agency, typed, 'submit')
    assert.equal(asked.statusCode, 422)
    const confirmation = /name="sure-value-1" value="([^"]*)"/.exec(asked.body)?.[1] ?? ''
    assert.notEqual(confirmation, '')
    const sent = await agency.post(form(), {
      ...{ ...hidden(asked.body), ...typed, 'sure-value-1': confirmation, go: 'submit' },
    })
    assert.equal(sent.statusCode, 303)
    const { body } = await secretariat.get(acceptance())
    assert.match(body, /Потвърдено от подалия/)
  })

  test('two who change the same field choose on a page of its own, and nothing is lost', async () => {
    await newYear()
    const drawn = hidden((await agency.get(form())).body)
    await send(ministry, { 'value-1': '5', next: 'Обучение.' })
    const answer = await agency.post(form(), {
      ...{ ...drawn, 'value-1': '7', done: 'Среща.', go: 'save' },
    })
    assert.equal(answer.statusCode, 409)
    assert.match(answer.body, /Записаното от Петър Колев/)
    assert.match(answer.body, /type="radio" name="value-1" value="7"/)
    assert.match(answer.body, /type="radio" name="value-1" value="5"/)
    const carried = {
      ...hidden(answer.body),
      conflicts: (/name="conflicts" value="([^"]*)"/.exec(answer.body)?.[1] ?? '').replaceAll(
        '&quot;',
        '"',
      ),
      ...{ done: 'Среща.', next: 'Обучение.', go: 'save' },
    }
    const unchosen = await agency.post(form(), carried)
    assert.equal(unchosen.statusCode, 409)
    assert.match(unchosen.body, /Изберете кое да остане/)
    assert.match(unchosen.body, /name="done" value="Среща\."/)
    const chosen = await agency.post(form(), { ...carried, 'value-1': '7' })
    assert.equal(chosen.statusCode, 303, chosen.body)
    const { body } = await ministry.get(form())
    assert.match(body, /value="7"/)
    assert.match(body, />Среща\.<\/textarea>/)
    assert.match(body, />Обучение\.<\/textarea>/)
  })

  test('everything that is complete is submitted at once', async () => {
    await newYear()
    await send(ministry, { done: 'Наръчникът е готов.' }, 'save', form('2'))
    const { body } = await ministry.get('/bg/duties')
    assert.match(body, /name="seen-2" value="1" checked/)
    const sent = await ministry.post(`/bg/duties/${slug}/2024-Q1`, { 'seen-2': '1' })
    assert.equal(sent.headers.location, '/bg/duties?done=reports-submitted')
    assert.match((await ministry.get(form('2'))).body, /чака секретариата/)
    const again = await ministry.post(`/bg/duties/${slug}/2024-Q1`, {
      'seen-2': '1',
      'seen-1': '0',
    })
    assert.equal(again.statusCode, 409)
    assert.match(again.body, /2, 1/)
  })

  test('a report of another institution is nowhere: its page, its form, its address', async () => {
    await newYear()
    assert.equal((await agency.get(form('2'))).statusCode, 404)
    await agency.get(form())
    const typed = { seen: '0', base: '{}', done: 'x', go: 'save' }
    assert.equal((await agency.post(form('2'), typed)).statusCode, 404)
    assert.equal((await agency.get(form('9'))).statusCode, 404)
    assert.equal((await agency.get(form('1', '2025-Q1'))).statusCode, 404)
    assert.equal((await agency.get(acceptance())).statusCode, 404)
    assert.equal((await agency.get(`/bg/plans/${slug}/reports`)).statusCode, 404)
    const bulk = await agency.post(`/bg/duties/${slug}/2024-Q1`, { 'seen-2': '0' })
    assert.equal(bulk.statusCode, 409)
    assert.equal((await agency.post(acceptance('/accept'), { seen: '0' })).statusCode, 404)
  })

  test('a form from elsewhere, or without its token, changes nothing', async () => {
    await newYear()
    const { body } = await agency.get(form())
    const fields = { ...hidden(body), done: 'x', go: 'save' }
    const foreign = await agency.post(form(), fields, { origin: 'https://evil.example' })
    assert.equal(foreign.statusCode, 403)
    const without = await agency.post(form(), { ...fields, csrf: 'x' })
    assert.equal(without.statusCode, 403)
    assert.match((await agency.get(form())).body, /незапочнат/)
  })

  test('what was typed while the session ended is sent again after signing in, and nothing is lost', async () => {
    await newYear()
    const { body } = await agency.get(form())
    const session = agency.cookies.get('merilo-session') ?? ''
    agency.cookies.delete('merilo-session')
    const typed = { 'value-1': '88', done: 'Среща <в> Пловдив.' }
    const expired = await agency.post(form(), { ...hidden(body), ...typed, go: 'save' })
    assert.equal(expired.statusCode, 403)
    assert.match(expired.body, /name="value-1" value="88"/)
    assert.match(expired.body, /href="\/bg\/sign-in" target="_blank"/)
    const carried = Object.fromEntries(
      [...expired.body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [
          name,
          value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
        ],
      ),
    )
    agency.cookies.set('merilo-session', session)
    const signedIn = await agency.post(form(), carried)
    assert.equal(signedIn.statusCode, 403, 'its token is not that of the new session')
    assert.match(signedIn.body, /Изпращане отново/)
    const { csrf: _, ...again } = carried
    assert.equal((await agency.post(form(), again)).statusCode, 303)
    assert.match((await agency.get(form())).body, /value="88".*Среща &lt;в> Пловдив\./s)
  })

  test('what waits for the secretariat is read and not written', async () => {
    await submitted()
    const { body } = await agency.get(form())
    assert.doesNotMatch(body, /report-form"/)
    assert.match(body, /чака секретариата/)
    const late = await agency.post(form(), { seen: '1', base: '{}', done: 'x', go: 'save' })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, /състоянието му се е променило/)
  })

  test('a report is returned field by field, and the whole of it stands beside the fields', async () => {
    await submitted()
    await secretariat.get(acceptance())
    const silent = await secretariat.post(acceptance('/return'), { seen: '1', remark: '' })
    assert.equal(silent.statusCode, 422)
    assert.match(silent.body, /<a href="#remark">Напишете какво трябва/)
    const returned = await secretariat.post(acceptance('/return'), {
      ...{ seen: '1', remark: 'Благодаря.', 'remark-value-1': 'Колко са жените?' },
    })
    assert.equal(returned.headers.location, `${acceptance()}?done=report-returned`)
    assert.doesNotMatch(
      (await agency.get('/bg/duties')).body,
      /name="seen-1"/,
      'as it was it is not offered again',
    )
    const { body } = await agency.get(form())
    assert.match(body, /Отчетът е върнат за поправка.*Благодаря\./s)
    assert.match(body, /name="value-1".*Колко са жените\?/s)
    await send(agency, { ...wellTyped, 'note-1': '60 жени' }, 'submit')
    const history = (await secretariat.get(acceptance())).body
    assert.match(history, /Как вървя отчетът.*60 жени.*Колко са жените\?/s)
  })

  test('an accepted report is locked, counts, and is opened again for a reason', async () => {
    await submitted()
    await secretariat.get(acceptance())
    const accepted = await secretariat.post(acceptance('/accept'), { seen: '1' })
    assert.equal(accepted.headers.location, `${acceptance()}?done=report-accepted`)
    const measure = (await secretariat.get(`/bg/plans/${slug}/measures/1`)).body
    assert.match(measure, /100\sлица/)
    assert.match(measure, /Ана Иванова/)
    assert.match(measure, /Мария Петрова/)
    assert.match(measure, /Какво отчита институцията.*Проведени са консултации\..*прието на/s)
    const before = await secretariat.get(`/bg/plans/${slug}/measures/1?asOf=2024-05-05`)
    assert.doesNotMatch(before.body, /Проведени са консултации/, 'nobody knew it the day before')
    assert.match((await agency.get(form())).body, /е заключен/)
    const twice = await secretariat.post(acceptance('/accept'), { seen: '2' })
    assert.equal(twice.statusCode, 422)
    const noReason = await secretariat.post(acceptance('/reopen'), { seen: '2', reason: '' })
    assert.equal(noReason.statusCode, 422)
    assert.match(noReason.body, /<a href="#reason">/)
    await secretariat.post(acceptance('/reopen'), { seen: '2', reason: 'Грешка.' })
    assert.match((await agency.get(form())).body, /Приетият отчет е отворен наново.*Грешка\./s)
  })

  test('all that raise no question are accepted at once', async () => {
    await submitted()
    const period = `/bg/plans/${slug}/reports/2024-Q1`
    const { body } = await secretariat.get(period)
    assert.match(body, /name="seen-1" value="1" checked/)
    const done = await secretariat.post(period, { 'seen-1': '1' })
    assert.equal(done.headers.location, `${period}?done=reports-accepted`)
    assert.equal((await secretariat.post(period, { 'seen-1': '1' })).statusCode, 409)
  })

  test('the secretariat sees who owes what since when, and the year at a glance', async () => {
    await submitted()
    const { body } = await secretariat.get(`/bg/plans/${slug}/reports`)
    assert.match(body, /Кой дължи.*МВР.*закъснение 21 дни/s)
    const [, matrix = ''] = body.split('id="the-year"')
    assert.match(matrix, /АЗ.*1 подаден.*1 незапочнат.*МВР.*1 незапочнат/s)
    const ofMinistry = `/bg/plans/${slug}/reports/2024-Q1?institution=${institutions.ministry}`
    assert.match(matrix, new RegExp(`href="${ofMinistry.replace('?', '\\?')}"`))
    const page = (await secretariat.get(ofMinistry)).body
    assert.match(page, /Само МВР/)
    assert.doesNotMatch(page, new RegExp(`href="${acceptance()}"`))
  })

  test('a year is opened on a page that proposes who reports, and says what is wrong', async () => {
    plans += 1
    const closed = `plan-${plans}`
    await keepPlan(opened.database, closed, yearContent)
    const address = `/bg/plans/${closed}/open-year`
    assert.equal((await secretariat.get(`/bg/plans/${closed}/reports`)).headers.location, address)
    const { body } = await secretariat.get(address)
    assert.match(body, /name="reports-1"[^>]*value="АЗ"|value="АЗ"[^>]*name="reports-1"/)
    assert.match(body, /value="МВР"/)
    const typed = { calendar: 'quarters', days: '15', list: '', 'reports-1': 'АЗ' }
    const wrong = await secretariat.post(address, { ...typed, 'reports-2': '', days: 'x' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /<a href="#days">.*<a href="#reports-2">/s)
    const done = await secretariat.post(address, { ...typed, 'reports-2': 'МВР' })
    assert.equal(done.headers.location, `/bg/plans/${closed}/reports?done=year-opened`)
    const duty = `/bg/plans/${closed}/measures/1/duty`
    await secretariat.get(duty)
    const given = { reports: 'МВР', contributes: '', seen: '1' }
    assert.equal((await secretariat.post(duty, given)).statusCode, 303)
    assert.equal((await agency.get(`/bg/duties/${closed}/2024-Q1/1`)).statusCode, 404)
    assert.equal((await ministry.get(`/bg/duties/${closed}/2024-Q1/1`)).statusCode, 200)
  })

  test('only the form has a script, of our own, and only its page may run one', async () => {
    await newYear()
    const page = await agency.get(form())
    assert.match(page.body, /<script type="module" src="\/assets\/report-form\.[\w-]+\.js">/)
    assert.match(String(page.headers['content-security-policy']), /script-src 'self'/)
    const list = await agency.get('/bg/duties')
    assert.doesNotMatch(list.body, /<script/)
    assert.doesNotMatch(String(list.headers['content-security-policy']), /script-src/)
    const address = /src="(\/assets\/report-form[^"]*)"/.exec(page.body)?.[1] ?? ''
    const script = await agency.get(address)
    assert.equal(script.statusCode, 200)
    assert.match(String(script.headers['content-type']), /^text\/javascript/)
  })
})
