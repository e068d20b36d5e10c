import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { adoptPlan } from '../../../actions/adopt-plan.ts'
import { agreeDraft } from '../../../actions/agree-draft.ts'
import { closeRound } from '../../../actions/close-round.ts'
import { decideOpinion } from '../../../actions/decide-opinion.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import {
  agrees,
  answering,
  keepInstitutions,
  keepRound,
  objects,
} from '../../../actions/testing/coordination.ts'
import { draft, keepDraft } from '../../../actions/testing/keep-draft.ts'
import { sessionOfNew } from '../../../actions/testing/session-of-new.ts'
import type { AccountRole } from '../../../core/access/roles.ts'
import { readDocx } from '../../../intake/docx/read-docx.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { adoption } from '../../../store/testing/plan-content.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2024-05-06T12:00:00.000Z'

onEveryEngine('the pages of coordination', (opened) => {
  let server: FastifyInstance
  let clock = now
  let interior: string
  let finance: string
  let people = 0

  before(async () => {
    server = await siteOf({
      database: opened.database,
      register: async () => bulgarianRegister,
      now: () => clock(),
    })
    ;[interior = '', finance = ''] = await keepInstitutions(opened.database, 'МВР', 'МФ')
  })

  after(() => server.close())

  async function visitorIn(role: AccountRole, ...institutions: string[]): Promise<InjectVisitor> {
    people += 1
    const account = { name: `лице-${people}`, roles: [role], institutions, at: clock() }
    const visitor = visitorOf(server)
    visitor.cookies.set('merilo-session', await sessionOfNew(opened.database, account))
    await visitor.get('/bg')
    return visitor
  }
  const secretary = () => visitorIn('secretariat')
  const focalPoint = (institution = interior) => visitorIn('focal-point', institution)

  /** A draft that МВР and МФ were sent, with the address of the answer of МВР. */
  async function prepared() {
    const { planId, round } = await keepRound(opened.database, [interior, finance])
    return { planId, round, answer: `/bg/coordination/${planId}/1/${interior}` }
  }
  type Prepared = Awaited<ReturnType<typeof prepared>>
  /** МВР has sent an answer with a remark and another target for measure 1. */
  async function answered() {
    const name = await prepared()
    const of = { planId: name.planId, round: 1, institutionId: interior }
    const person = answering(contextOf(opened.database, 'focal-point', interior), of)
    await person.save('1', { ...objects, cells: { target: '10 срещи' } })
    await person.save('rest', agrees)
    await person.send()
    return name
  }
  const topic = ({ planId }: Prepared) => `/bg/drafts/${planId}/rounds/1/topics/1`
  const hidden = (body: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  const noCells = {
    ...{ measure: 'Срещи на експерти', objective: 'По-добра координация' },
    ...{ expectedResults: 'Проведени срещи', baseline: '0 срещи', target: '12 срещи' },
    ...{ budget: 'В рамките на бюджета на МВР', deadline: 'декември' },
    ...{ responsible: 'МВР', partners: '' },
  }

  test('a draft is sent round: who is named in it is proposed, who is not known is told', async () => {
    const [measure] = draft.measures
    assert.ok(measure)
    const partners = [{ name: 'Каритас', asPrinted: 'Каритас', known: false }]
    const planId = await keepDraft(opened.database, {
      ...draft,
      measures: [{ ...measure, partners }],
    })
    const visitor = await secretary()
    const form = `/bg/drafts/${planId}/rounds/new`
    const { body } = await visitor.get(form)
    assert.match(body, new RegExp(`name="ask-${interior}" value="1" checked`))
    assert.doesNotMatch(body, new RegExp(`name="ask-${finance}" value="1" checked`))
    assert.match(body, /Няма ги в регистъра.*Каритас/s)
    assert.match(body, /МВР – Министерство МВР<span[^>]*> · отговорна по 1<\/span>/)
    const wrong = await visitor.post(form, { version: '1', due: '01.05.2024', message: 'Моля.' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="due-error"/)
    assert.match(wrong.body, /Изберете поне една институция/)
    assert.match(wrong.body, />Моля\.<\/textarea>/)
    const fields = { version: '1', due: '20.05.2024', message: 'Моля.', [`ask-${finance}`]: '1' }
    assert.equal((await visitor.post(form, fields)).statusCode, 303)
    const rounds = await visitor.get(`/bg/drafts/${planId}/rounds`)
    assert.match(rounds.body, /в съгласуване.*20\.05\.2024.*МФ/s)
  })

  test('a focal point finds the round, answers on a measure and goes on to the next', async () => {
    const { answer } = await prepared()
    const visitor = await focalPoint()
    assert.match((await visitor.get('/bg/coordination')).body, new RegExp(`href="${answer}"`))
    assert.equal((await visitor.get(answer)).statusCode, 200)
    const form = `${answer}/topics/1`
    const { body } = await visitor.get(form)
    const fields = { ...noCells, target: '10 срещи', stance: 'objects', remark: 'Няма средства.' }
    const seen = hidden(body, 'seen')
    const saved = await visitor.post(form, { ...fields, seen, onward: 'next' })
    assert.equal(saved.headers.location?.split('?')[0], `${answer}/topics/2`)
    const overview = await visitor.get(answer)
    assert.match(overview.body, /не съгласува.*1 предложен текст/s)
    assert.match(overview.body, /Отговорено по 1 от 2/)
  })

  test('what is missing is told beside the measure when the answer is sent, and then it is sent', async () => {
    const { answer } = await prepared()
    const visitor = await focalPoint()
    const form = `${answer}/topics/1`
    await visitor.get(form)
    await visitor.post(form, { ...noCells, stance: 'objects', remark: '', seen: '0' })
    const first = await visitor.post(`${answer}/send`, { seen: '1' })
    assert.equal(first.statusCode, 422)
    assert.match(first.body, /href="#1">По мярка 1: напишете бележката/)
    assert.match(first.body, /id="2".*По мярка 2 институцията ви е отговорна/s)
    await visitor.post(form, { ...noCells, stance: 'objects', remark: 'Не.', seen: '1' })
    assert.equal(
      (await visitor.post(`${answer}/rest`, { seen: '0', stance: 'agrees' })).statusCode,
      303,
    )
    const page = await visitor.get(answer)
    const sent = await visitor.post(`${answer}/send`, {
      seen: page.body.match(/name="seen" value="(\d+)"(?![\s\S]*name="seen")/)?.[1] ?? '',
    })
    assert.equal(sent.statusCode, 303)
    assert.match((await visitor.get(answer)).body, /Становището е изпратено от лице-/)
  })

  test('an answer on a measure is taken back, and then the word on all the rest holds for it', async () => {
    const { answer } = await prepared()
    const visitor = await focalPoint()
    await visitor.get(answer)
    const fields = { ...noCells, stance: 'objects', remark: 'Не.', seen: '0' }
    await visitor.post(`${answer}/topics/1`, fields)
    await visitor.post(`${answer}/rest`, { seen: '0', stance: 'agrees' })
    assert.match((await visitor.get(answer)).body, /не съгласува/)
    const back = { ...fields, stance: '', remark: '', seen: '1' }
    assert.equal((await visitor.post(`${answer}/topics/1`, back)).statusCode, 303)
    const { body } = await visitor.get(answer)
    assert.doesNotMatch(body, /не съгласува/)
    assert.equal(body.match(/съгласува \(с всички останали\)/g)?.length, 2)
  })

  test('of two people of an institution the second is shown both texts and loses none', async () => {
    const { answer } = await prepared()
    const [one, other] = [await focalPoint(), await focalPoint()]
    const form = `${answer}/topics/1`
    await one.get(form)
    await other.get(form)
    const fields = { ...noCells, stance: 'objects', seen: '0' }
    await one.post(form, { ...fields, remark: 'Първото.' })
    const late = await other.post(form, { ...fields, remark: 'Второто.' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Ваш колега е записал друго.*Първото\..*>Второто\.<\/textarea>/s)
    assert.equal(hidden(late.body, 'seen'), '1')
    const again = await other.post(form, { ...fields, remark: 'Второто.', seen: '1' })
    assert.equal(again.statusCode, 303)
    assert.match((await one.get(form)).body, />Второто\.<\/textarea>/)
  })

  test('another institution’s answer is nowhere: to read, to write and to send', async () => {
    const { answer } = await prepared()
    const visitor = await focalPoint(finance)
    for (const page of ['', '/topics/1', '/topics/plan', '/changes', '/sent'])
      assert.equal((await visitor.get(`${answer}${page}`)).statusCode, 404, page)
    const fields = { ...noCells, stance: 'objects', remark: 'Чуждо.', seen: '0' }
    for (const [form, sent] of [
      ['/topics/1', fields],
      ['/topics/plan', { remark: 'Чуждо.', seen: '0' }],
      ['/rest', { stance: 'agrees', seen: '0' }],
      ['/send', { seen: '0' }],
    ] as const)
      assert.equal((await visitor.post(`${answer}${form}`, sent)).statusCode, 404, form)
    const own = await focalPoint()
    assert.doesNotMatch((await own.get(answer)).body, /съгласува \(с всички/)
  })

  test('an institution that is not asked in the round has no page in it', async () => {
    const { planId } = await keepRound(opened.database, [finance])
    const visitor = await focalPoint()
    const address = `/bg/coordination/${planId}/1/${interior}`
    assert.equal((await visitor.get(address)).statusCode, 404)
    const sent = await visitor.post(`${address}/topics/1`, { ...noCells, remark: '', seen: '0' })
    assert.equal(sent.statusCode, 404)
  })

  test('forms from elsewhere are refused', async () => {
    const name = await answered()
    const [own, office] = [await focalPoint(), await secretary()]
    const rounds = `/bg/drafts/${name.planId}/rounds`
    const forms: readonly [InjectVisitor, string, Record<string, string>][] = [
      [own, `${name.answer}/topics/1`, { ...noCells, stance: 'agrees', remark: '', seen: '1' }],
      [own, `${name.answer}/rest`, { seen: '1', stance: '' }],
      [own, `${name.answer}/send`, { seen: '2' }],
      [office, `${rounds}/1/deadline`, { seen: '1', due: '30.05.2024', reason: 'Така.' }],
      [office, `${rounds}/1/end`, { reason: 'Така.' }],
      [office, `${rounds}/1/agreements`, {}],
      [office, `${rounds}/agreed`, { version: '1' }],
      [office, `${rounds}/withdrawn`, { version: '1', reason: 'Така.' }],
      [office, `${topic(name)}/decision`, { institution: interior, part: 'remark' }],
      [office, `${topic(name)}/application`, { institution: interior, part: 'target' }],
    ]
    for (const [visitor, form, fields] of forms) {
      const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
      assert.equal((await visitor.post(form, fields, headers)).statusCode, 403, form)
      const stale = await visitor.post(form, { ...fields, csrf: 'x'.repeat(43) })
      assert.notEqual(stale.statusCode, 303, form)
    }
    assert.match((await office.get(rounds)).body, /становището се очаква|очаква се/)
  })

  test('after the deadline and after the end the answer can be read and not written', async () => {
    const { planId, answer } = await answered()
    try {
      clock = () => '2024-05-21T12:00:00.000Z'
      const visitor = await focalPoint()
      assert.doesNotMatch((await visitor.get(`${answer}/topics/1`)).body, /<textarea/)
      const late = { ...noCells, stance: 'agrees', remark: '', seen: '1' }
      const refused = await visitor.post(`${answer}/topics/1`, late)
      assert.equal(refused.statusCode, 422)
      assert.match(refused.body, /Срокът за становища е изтекъл/)
    } finally {
      clock = now
    }
    await closeRound(contextOf(opened.database), { planId, round: 1, reason: 'Така.' })
    const visitor = await focalPoint()
    const sent = await visitor.post(`${answer}/send`, { seen: '2' })
    assert.equal(sent.statusCode, 422)
    assert.match(sent.body, /е приключило/)
  })

  test('the others’ answers are nowhere until the round is closed, and then in the table of opinions', async () => {
    const { planId } = await answered()
    const other = await focalPoint(finance)
    const table = `/bg/drafts/${planId}/opinions`
    assert.equal((await other.get(table)).statusCode, 404)
    assert.equal((await other.get(`${table}.docx`)).statusCode, 404)
    await closeRound(contextOf(opened.database), { planId, round: 1, reason: 'Така.' })
    const page = await other.get(table)
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /МВР.*Няма средства\..*МФ.*Не е изпратено становище/s)
    assert.equal((await other.get(`${table}.docx`)).statusCode, 200)
  })

  test('who is not asked never reads the table, who answers for the council reads it always', async () => {
    const { planId } = await keepRound(opened.database, [finance])
    await closeRound(contextOf(opened.database), { planId, round: 1, reason: 'Така.' })
    const table = `/bg/drafts/${planId}/opinions`
    assert.equal((await (await focalPoint()).get(table)).statusCode, 404)
    for (const role of ['auditor', 'council-member', 'secretariat'] as const)
      assert.equal((await (await visitorIn(role)).get(table)).statusCode, 200, role)
    assert.equal((await (await visitorIn('reader')).get(table)).statusCode, 404)
  })

  test('all opinions on a measure stand on one page; each is decided on there', async () => {
    const name = await answered()
    const visitor = await secretary()
    const { body } = await visitor.get(topic(name))
    assert.match(body, /Няма средства\./)
    assert.match(body, /<del>12 <\/del><ins>10 <\/ins>/)
    const decision = { institution: interior, part: 'remark', words: 'Няма средства.', seen: '0' }
    const wrong = await visitor.post(`${topic(name)}/decision`, {
      ...decision,
      outcome: 'rejected',
      reason: ' ',
    })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, new RegExp(`id="reason-${interior}-remark-error"`))
    assert.match(wrong.body, new RegExp(`href="#reason-${interior}-remark"`))
    const made = { ...decision, outcome: 'rejected', reason: 'Има средства.' }
    assert.equal((await visitor.post(`${topic(name)}/decision`, made)).statusCode, 303)
    const late = await visitor.post(`${topic(name)}/decision`, { ...made, outcome: 'accepted' })
    assert.equal(late.statusCode, 422)
    assert.match(late.body, /друга промяна/)
    assert.match((await visitor.get(topic(name))).body, /не се приема.*Има средства\./s)
  })

  test('proposed words are put into the draft by one button, and the versions show it', async () => {
    const name = await answered()
    const visitor = await secretary()
    await visitor.get(topic(name))
    const proposal = { institution: interior, part: 'target', words: '10 срещи', version: '1' }
    const applied = await visitor.post(`${topic(name)}/application`, proposal)
    assert.equal(applied.statusCode, 303)
    assert.match((await visitor.get(topic(name))).body, /вече е в проекта/)
    const stale = await visitor.post(`${topic(name)}/application`, { ...proposal, words: '11' })
    assert.equal(stale.statusCode, 422)
    const versions = await visitor.get(`/bg/drafts/${name.planId}/versions`)
    assert.match(versions.body, /<del>12 <\/del>.*<ins>10 <\/ins>/s)
    assert.match(versions.body, /Внесено предложение на институция.*МВР.*Съгласуване № 1/s)
    assert.doesNotMatch(versions.body, /Проведени срещи/)
    const whole = await visitor.get(`/bg/drafts/${name.planId}/versions?from=1&to=2&all=1`)
    assert.match(whole.body, /Проведени срещи/)
    const none = await visitor.get(`/bg/drafts/${name.planId}/versions?from=1&to=99`)
    assert.equal(none.statusCode, 404)
    const institution = await focalPoint()
    const changes = await institution.get(`${name.answer}/changes`)
    assert.match(changes.body, /<del>12 <\/del>.*<ins>10 <\/ins>/s)
    assert.match(
      (await institution.get(`${name.answer}/topics/1`)).body,
      /Текстът на мярката е променен/,
    )
  })

  test('the deadline is extended, the round closed and the draft agreed, each refused where it is wrong', async () => {
    const { planId } = await prepared()
    const visitor = await secretary()
    const rounds = `/bg/drafts/${planId}/rounds`
    await visitor.get(rounds)
    const extend = { seen: '1', due: '30.05.2024', reason: '' }
    const wrong = await visitor.post(`${rounds}/1/deadline`, extend)
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="reason-error"/)
    const extended = await visitor.post(`${rounds}/1/deadline`, { ...extend, reason: 'По молба.' })
    assert.equal(extended.statusCode, 303)
    assert.match((await visitor.get(rounds)).body, /до 30\.05\.2024[^<]*По молба\./)
    assert.equal((await visitor.post(`${rounds}/agreed`, { version: '1' })).statusCode, 422)
    assert.equal((await visitor.post(`${rounds}/1/end`, { reason: '' })).statusCode, 422)
    assert.equal((await visitor.post(`${rounds}/1/end`, { reason: 'Бързо.' })).statusCode, 303)
    assert.match((await visitor.get(rounds)).body, /няма становище/)
    assert.equal((await visitor.post(`${rounds}/agreed`, { version: '1' })).statusCode, 303)
    const agreed = await visitor.get(`/bg/drafts/${planId}`)
    assert.match(agreed.body, /съгласуван<\/span>/)
    assert.doesNotMatch(agreed.body, /rounds\/withdrawn|\/heading"|\/discard"/)
    assert.match(agreed.body, /\/adopt"/)
  })

  test('a draft in coordination is not offered for adoption, and comes back as a draft with a reason', async () => {
    const { planId } = await prepared()
    const visitor = await secretary()
    assert.doesNotMatch((await visitor.get(`/bg/drafts/${planId}`)).body, /\/adopt"|\/discard"/)
    const adopt = await visitor.get(`/bg/drafts/${planId}/adopt`)
    assert.equal(adopt.headers.location, `/bg/drafts/${planId}/rounds`)
    const form = `/bg/drafts/${planId}/rounds/withdrawn`
    assert.equal((await visitor.post(form, { version: '1', reason: '' })).statusCode, 422)
    assert.equal(
      (await visitor.post(form, { version: '1', reason: 'Нов проект.' })).statusCode,
      303,
    )
    assert.match((await visitor.get(`/bg/drafts/${planId}`)).body, /\/adopt"/)
  })

  test('once it is agreed the draft’s words can be read and its forms are gone', async () => {
    const { planId } = await prepared()
    await closeRound(contextOf(opened.database), { planId, round: 1, reason: 'Така.' })
    await agreeDraft(contextOf(opened.database), { planId, version: 1 })
    const visitor = await secretary()
    const measure = await visitor.get(`/bg/drafts/${planId}/measures/1`)
    assert.equal(measure.statusCode, 200)
    assert.doesNotMatch(measure.body, /<textarea|name="version"/)
    for (const page of ['/review', '/review/1/target', '/shared-money'])
      assert.equal((await visitor.get(`/bg/drafts/${planId}${page}`)).statusCode, 303, page)
    assert.doesNotMatch(
      (await visitor.get(`/bg/drafts/${planId}/history`)).body,
      /\/restore"|\/undo"/,
    )
  })

  test('every answer that was sent can be read again, the latest first, without what was decided of it', async () => {
    const { planId, answer } = await answered()
    const of = { planId, round: 1, institutionId: interior }
    const person = answering(contextOf(opened.database, 'focal-point', interior), of)
    await person.save('1', { ...objects, remark: 'Друго.' })
    await person.send()
    const { body } = await (await focalPoint()).get(`${answer}/sent`)
    assert.match(body, /Становище № 2.*Друго\..*Становище № 1.*Няма средства\..*<del>12 /s)
    assert.doesNotMatch(body, /още няма решение/)
  })

  test('the page of an adopted plan leads to the opinions on its draft, where there are any', async () => {
    const { planId } = await answered()
    await closeRound(contextOf(opened.database), { planId, round: 1, reason: 'Така.' })
    await decideAll(planId)
    await agreeDraft(contextOf(opened.database), { planId, version: 1 })
    const { slug } = await adoptPlan(contextOf(opened.database), { planId, version: 1, adoption })
    const visitor = await visitorIn('council-member')
    const link = `/bg/drafts/${planId}/opinions`
    assert.ok((await visitor.get(`/bg/plans/${slug}`)).body.includes(`href="${link}"`))
    assert.match((await visitor.get(link)).body, /Няма средства\./)
    const focal = await focalPoint()
    assert.ok(!(await focal.get(`/bg/plans/${slug}`)).body.includes(`href="${link}"`))
  })

  /** The remark and the proposal of МВР are rejected. */
  async function decideAll(planId: string): Promise<void> {
    const name = { planId, round: 1, institutionId: interior, topic: '1' } as const
    for (const [part, words] of [
      ['remark', 'Няма средства.'],
      ['target', '10 срещи'],
    ] as const)
      await decideOpinion(contextOf(opened.database), {
        ...{ ...name, part, outcome: 'rejected', reason: 'Има средства.' },
        seen: { words, version: 0 },
      })
  }

  test('agreements are noted with one button, which is gone then', async () => {
    const { planId } = await answered()
    const visitor = await secretary()
    const rounds = `/bg/drafts/${planId}/rounds`
    const button = /Взимане предвид на 1 съгласуване/
    assert.match((await visitor.get(rounds)).body, button)
    assert.equal((await visitor.post(`${rounds}/1/agreements`, {})).statusCode, 303)
    assert.doesNotMatch((await visitor.get(rounds)).body, button)
    assert.match((await visitor.get(`/bg/drafts/${planId}/opinions`)).body, /взето предвид/)
  })

  test('the table of opinions as a Word file says in both languages what the page says', async () => {
    const { planId } = await answered()
    const visitor = await secretary()
    for (const [language, parts] of [
      [
        'bg',
        [
          'Справка за отразените становища',
          'не съгласува',
          'Няма средства.',
          '12 срещи',
          '10 срещи',
          'още няма решение',
        ],
      ],
      [
        'en',
        [
          'Table of opinions',
          'objects',
          'Няма средства.',
          '12 срещи',
          '10 срещи',
          'not decided yet',
        ],
      ],
    ] as const) {
      const file = await visitor.get(`/${language}/drafts/${planId}/opinions.docx`)
      assert.match(file.headers['content-disposition'] ?? '', /opinions-\d+-/)
      const words = JSON.stringify(await readDocx(file.rawPayload))
      for (const part of parts) assert.ok(words.includes(part), part)
    }
  })
})
