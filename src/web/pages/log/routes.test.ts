import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { entriesOfFile } from '../../../actions/log-file.ts'
import { verifyEntries } from '../../../actions/verify-log.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { appendToLog } from '../../../store/audit.writer.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-11-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'

onEveryEngine('the pages of the log', (opened) => {
  let server: FastifyInstance
  let visitor: InjectVisitor

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    for (let entry = 1; entry <= 120; entry += 1)
      await database.transaction().execute((transaction) =>
        appendToLog(transaction, {
          at: entry <= 60 ? '2024-03-05T12:00:00.000Z' : '2024-03-06T12:00:00.000Z',
          actor: { accountId: String(100 + (entry % 2)), name: entry % 2 ? 'Ана' : '=Боян' },
          action: 'enter-value',
          entity: 'report',
          entityId: `plan-2024/${entry}/1/2024-Q1`,
          old: null,
          new: { value: String(entry) },
        }),
      )
    server = await siteOf({ database, register: async () => bulgarianRegister, now })
    visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password: account?.password ?? '' })
  })

  after(() => server.close())

  const rows = (body: string) => body.split('<tbody>')[1]?.match(/<tr/g)?.length ?? 0

  test('a search by person and day shows only what answers to it', async () => {
    const { statusCode, body } = await visitor.get('/bg/log?person=101&until=05.03.2024')
    assert.equal(statusCode, 200)
    assert.equal(rows(body), 30)
    assert.match(body, /<option value="101" selected[^>]*>Ана/)
    assert.match(body, /Показани са само записите/)
  })

  test('a long search goes on on the next page with the same search', async () => {
    const first = await visitor.get('/bg/log?action=enter-value')
    assert.equal(rows(first.body), 100)
    const next = /href="(\/bg\/log\?[^"]*before=[^"]*)"/.exec(first.body)?.[1] ?? ''
    const second = await visitor.get(next.replaceAll('&amp;', '&'))
    assert.equal(rows(second.body), 20)
    assert.doesNotMatch(second.body, /Older entries|По-стари записи/)
  })

  test('a day that is none is said beside its field, and nothing else is lost', async () => {
    const { statusCode, body } = await visitor.get('/en/log?from=tomorrow&person=101')
    assert.equal(statusCode, 422)
    assert.match(body, /id="from-error">There is no such date/)
    assert.match(body, /value="tomorrow"/)
    assert.equal(rows(body), 60)
  })

  test('what was found comes as a table that runs nothing', async () => {
    const answer = await visitor.get('/en/log/log.csv?person=100&from=06.03.2024')
    assert.match(String(answer.headers['content-disposition']), /attachment; filename="log.csv"/)
    const lines = answer.body.trimEnd().split('\r\n')
    assert.equal(lines.length, 31)
    assert.match(lines[1] ?? '', /,'=Боян,Value entered,report,plan-2024\/62\/1\/2024-Q1,,/)
  })

  test('the whole log comes as lines that anyone can check', async () => {
    const answer = await visitor.get('/bg/log/log.jsonl')
    const entries = entriesOfFile(answer.rawPayload)
    assert.ok(Array.isArray(entries))
    const verification = await verifyEntries(entries)
    assert.ok(verification.whole && BigInt(verification.head.seq) >= 122n)
    const page = await visitor.get(`/bg/log/verification?head=122:${entries[121]?.hash}`)
    assert.match(page.body, /Дневникът е цял/)
  })

  test('a head that is none is said so, one of another log breaks the chain', async () => {
    const wrong = await visitor.get('/en/log/verification?head=12')
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /id="head-error">This is no head of a log/)
    const other = await visitor.get(`/en/log/verification?head=3:${'0'.repeat(64)}`)
    assert.match(other.body, /entry 3 is not the one whose head was noted/)
  })

  test('nobody without the right to it sees any of it', async () => {
    for (const address of [
      '/bg/log',
      '/bg/log/log.csv',
      '/bg/log/log.jsonl',
      '/bg/log/verification',
    ])
      assert.equal((await visitorOf(server).get(address)).statusCode, 303, address)
  })
})
