import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { type LogSearch, listEntries, listPeopleInLog, readEntries } from '../store/audit.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Change } from '../store/audit-entry.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { entriesOfFile } from './log-file.ts'
import { verifyEntries, verifyLog } from './verify-log.ts'

const maria = { accountId: '1', name: 'Мария Петрова' }
const ivan = { accountId: '2', name: 'Иван Иванов', institutions: ['11'] }

const written: readonly Partial<Change>[] = [
  {
    actor: maria,
    action: 'adopt-plan',
    entity: 'plan',
    entityId: '40',
    at: '2024-03-05T21:59:59.000Z',
  },
  { actor: ivan, entityId: 'plan-2024/6/1/2024-Q1', at: '2024-03-05T22:00:00.000Z' },
  { actor: maria, entityId: 'plan-2024/64-2/1/2024-Q1', institutions: ['12', '11'] },
  { actor: maria, entityId: 'plan-2024/6/2/2024-Q1', institutions: ['12'] },
  { actor: { ...ivan, name: 'Иван Стоянов' }, entityId: 'plan-2024-2/6/1/2024-Q1' },
  { actor: maria, entityId: 'plan_2024/6/1/2024-Q1', at: '2024-03-07T22:00:00.000Z' },
]

onEveryEngine('searching the log', (opened) => {
  before(async () => {
    for (const entry of written)
      await opened.database.transaction().execute((transaction) =>
        appendToLog(transaction, {
          actor: maria,
          action: 'enter-value',
          entity: 'report',
          entityId: '',
          at: '2024-03-06T12:00:00.000Z',
          old: null,
          new: { value: '5' },
          ...entry,
        }),
      )
  })

  const found = async (search: LogSearch) =>
    (await listEntries(opened.database, { limit: 100 }, search)).map(({ seq }) => seq)

  test('everything is found where nothing is asked', async () => {
    assert.deepEqual(await found({}), ['6', '5', '4', '3', '2', '1'])
  })

  test('a person’s entries are found under whatever name they had', async () => {
    assert.deepEqual(await found({ person: '2' }), ['5', '2'])
    assert.deepEqual(await listPeopleInLog(opened.database), [
      { accountId: '2', name: 'Иван Стоянов' },
      { accountId: '1', name: 'Мария Петрова' },
    ])
  })

  test('an institution’s entries are those of its people and those about it', async () => {
    assert.deepEqual(await found({ institution: '11' }), ['5', '3', '2'])
    assert.deepEqual(await found({ institution: '12' }), ['4', '3'])
    assert.deepEqual(await found({ institution: '1' }), [])
  })

  test('a plan’s entries are its own, its draft’s and its measures’, and no other plan’s', async () => {
    assert.deepEqual(await found({ about: ['plan-2024', '40'] }), ['4', '3', '2', '1'])
    assert.deepEqual(await found({ about: ['plan-2024/6'] }), ['4', '2'])
    assert.deepEqual(await found({ about: ['plan_2024'] }), ['6'])
    assert.deepEqual(await found({ about: ['plan%'] }), [])
  })

  test('a day’s entries are those from its first moment to before the next day', async () => {
    const [from, until] = ['2024-03-05T22:00Z', '2024-03-06T22:00Z']
    assert.deepEqual(await found({ from, before: until }), ['5', '4', '3', '2'])
    assert.deepEqual(await found({ from, before: until, action: 'adopt-plan' }), [])
    assert.deepEqual(await found({ before: from }), ['1'])
  })

  test('the pages of a search go on where the one before it ended', async () => {
    const page = await listEntries(
      opened.database,
      { before: '5', limit: 1 },
      { institution: '11' },
    )
    assert.deepEqual(
      page.map(({ seq }) => seq),
      ['3'],
    )
  })

  test('read in portions, nothing is left out and nothing comes twice', async () => {
    for (const portion of [1, 2, 3, 6, 7]) {
      const all: string[] = []
      for await (const { seq } of readEntries(opened.database, {}, portion)) all.push(seq)
      assert.deepEqual(all, ['1', '2', '3', '4', '5', '6'])
    }
  })

  test('the institutions are in the hash, and an entry without any has the hash it had before', async () => {
    assert.equal((await verifyLog(opened.database)).whole, true)
    await opened.database.transaction().execute(async (transaction) => {
      await sql`alter table audit_log disable trigger user`.execute(transaction)
      await sql`update audit_log set institutions = '{13}' where seq = 4`.execute(transaction)
    })
    assert.deepEqual(await verifyLog(opened.database), { whole: false, fault: 'changed', seq: '4' })
    await sql`update audit_log set institutions = '{12}' where seq = 4`.execute(opened.database)
    assert.equal((await verifyLog(opened.database)).whole, true)
  })
})

const line = {
  ...{ seq: '1', at: '2024-03-06T12:00:00.000Z', actorId: '1', actorName: 'Мария' },
  ...{ action: 'sign-in', entity: 'account', entityId: '1', old: null, new: null },
  ...{ previousHash: '0'.repeat(64), hash: 'a'.repeat(64) },
}

test('a saved log is read line by line, and a forged entry is found in it', async () => {
  const entries = entriesOfFile(new TextEncoder().encode(`${JSON.stringify(line)}\n\n`))
  assert.ok(Array.isArray(entries))
  assert.deepEqual(await verifyEntries(entries), { whole: false, fault: 'changed', seq: '1' })
})

test('a file that is no saved log is refused by its first wrong line', () => {
  for (const wrong of ['{', '[]', 'null', '{}', JSON.stringify({ ...line, seq: 'x' })]) {
    const answer = entriesOfFile(new TextEncoder().encode(`${JSON.stringify(line)}\n${wrong}`))
    assert.ok('code' in answer && answer.code === 'no-log-file')
    assert.match(answer.message.en, /line 2 is no entry/)
  }
})
