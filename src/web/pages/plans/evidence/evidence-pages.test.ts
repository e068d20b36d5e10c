import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import {
  keepInstitutions,
  keepOpenYear,
  type TestInstitutions,
} from '../../../../actions/testing/open-year-of.ts'
import { sessionOfNew } from '../../../../actions/testing/session-of-new.ts'
import type { AccountRole } from '../../../../core/access/roles.ts'
import { onEveryEngine } from '../../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../../testing/inject-visitor.ts'
import { siteOf } from '../../../testing/site-of.ts'

const now = '2024-05-06T09:00:00.000Z'
const page = '/bg/plans/plan-1/measures/1/evidence'
const pdf = new TextEncoder().encode('%PDF-1.7 протокол')
const activity = {
  ...{ kind: 'training', title: 'Обучение на служители', from: '05.03.2024', until: '' },
  ...{ place: 'София', participants: '25', materials: '', seen: '0' },
}

onEveryEngine('the pages of evidence', (opened) => {
  let server: FastifyInstance
  let folder: string
  let agency: InjectVisitor
  let school: InjectVisitor
  let secretariat: InjectVisitor
  let institutions: TestInstitutions

  const visitorIn = async (name: string, role: AccountRole, ...of: string[]) => {
    const visitor = visitorOf(server)
    const token = await sessionOfNew(opened.database, {
      ...{ name, roles: [role], institutions: of, at: now },
    })
    visitor.cookies.set('merilo-session', token)
    return visitor
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'merilo-evidence-'))
    server = await siteOf({ database: opened.database, evidenceFolder: folder, now: () => now })
    institutions = await keepInstitutions(opened.database)
    await keepOpenYear(opened.database, 'plan-1')
    secretariat = await visitorIn('Мария Петрова', 'secretariat')
    agency = await visitorIn('Ана Иванова', 'focal-point', institutions.agency)
    school = await visitorIn('Иво Илиев', 'focal-point')
  })
  after(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  test('a file is given, stands on the page and in the form of its report, and comes back safely', async () => {
    await agency.get(page)
    const fields = { period: '2024-Q1', indicator: '1' }
    const answer = await agency.upload(page, 'Протокол „5“.docx', pdf, fields)
    assert.equal(answer.headers.location, `${page}?done=evidence-given`)
    const { body } = await agency.get(page)
    const [, address = ''] = /href="([^"]*\/evidence\/\d+\/file)"/.exec(body) ?? []
    assert.match(body, /Протокол „5“\.pdf/)
    assert.match((await agency.get('/bg/duties/plan-1/2024-Q1/1')).body, /Протокол „5“\.pdf/)
    const file = await agency.get(address)
    assert.deepEqual(file.rawPayload, Buffer.from(pdf))
    assert.equal(file.headers['content-type'], 'application/pdf')
    assert.equal(file.headers['x-content-type-options'], 'nosniff')
    assert.match(
      String(file.headers['content-disposition']),
      /^attachment; filename="[0-9a-f]{12}\.pdf"; filename\*=UTF-8''%D0%9F/,
    )
    assert.match(String(file.headers['content-security-policy']), /default-src 'none'/)
  })

  test('whose duty it is not sees none of it and gives nothing', async () => {
    await school.get('/bg/duties')
    const [, address = ''] =
      /href="([^"]*\/evidence\/\d+\/file)"/.exec((await agency.get(page)).body) ?? []
    for (const hidden of [
      page,
      address,
      `${page}/link`,
      page.replace('evidence', 'activities/new'),
    ])
      assert.equal((await school.get(hidden)).statusCode, 404, hidden)
    const fields = { period: '2024-Q1', indicator: '' }
    assert.equal((await school.upload(page, 'a.pdf', pdf, fields)).statusCode, 404)
    const link = { period: '2024-Q1', indicator: '', title: 'Закон', address: 'https://a.bg' }
    assert.equal((await school.post(`${page}/link`, { ...link, seen: '0' })).statusCode, 404)
  })

  test('a file of a wrong kind is refused beside its field, with what was chosen kept', async () => {
    await agency.get(page)
    const fields = { period: '2024-Q2', indicator: '' }
    const html = new TextEncoder().encode('<html><script>')
    const { statusCode, body } = await agency.upload(page, 'protokol.pdf', html, fields)
    assert.equal(statusCode, 422)
    assert.match(body, /id="file-error">Файлът не е от вид, който се приема/)
    assert.match(body, /<option value="2024-Q2" selected/)
    assert.equal((await agency.upload(page, '', new Uint8Array(), fields)).statusCode, 422)
  })

  test('a link is given, withdrawn with a reason, and stays to be seen', async () => {
    await agency.get(`${page}/link`)
    const link = { period: '2024-Q1', indicator: '', title: 'Закон', address: 'https://a.bg/5' }
    const wrong = await agency.post(`${page}/link`, { ...link, address: 'javascript:x', seen: '0' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /value="javascript:x"/)
    assert.equal((await agency.post(`${page}/link`, { ...link, seen: '0' })).statusCode, 303)
    const withdrawals = [
      ...(await agency.get(page)).body.matchAll(/href="([^"]*withdrawal)"/g),
    ].map(([, address = '']) => address)
    const last = withdrawals.at(-1) ?? ''
    await agency.get(last)
    await agency.post(last, { reason: 'Сгрешен адрес', seen: '0' })
    assert.match((await agency.get(page)).body, /Оттеглено от Ана Иванова, [^<]*: Сгрешен адрес/)
  })

  test('registered activities propose the value of an indicator that counts them', async () => {
    const rule = '/bg/plans/plan-1/measures/1/indicators/1/activities'
    await secretariat.get(rule)
    await secretariat.post(rule, { counts: 'participants', training: 'yes', seen: '0' })
    const register = '/bg/plans/plan-1/measures/1/activities/new'
    await agency.get(register)
    assert.equal((await agency.post(register, activity)).statusCode, 303)
    const { body } = await agency.get('/bg/duties/plan-1/2024-Q1/1')
    assert.match(body, /От вписаните дейности: 25 \(броят на участниците в тях: обучение\)/)
    assert.match(body, /name="value-1"[^>]*value="25"/)
    assert.doesNotMatch((await agency.get('/bg/duties/plan-1/2024-Q2/1')).body, /value="25"/)
  })

  test('an activity is corrected as it was seen, and a wrong field loses nothing', async () => {
    const [, address = ''] =
      /href="([^"]*\/activities\/\d+)"/.exec((await agency.get(page)).body) ?? []
    const { body } = await agency.get(address)
    assert.match(body, /value="05.03.2024"/)
    const wrong = await agency.post(address, { ...activity, participants: 'много', seen: '1' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /value="много"/)
    await agency.post(address, { ...activity, participants: '30', seen: '1' })
    const late = await agency.post(address, { ...activity, participants: '40', seen: '1' })
    assert.match(late.body, /Междувременно/)
    assert.match((await agency.get(page)).body, /30 участници/)
  })
})
