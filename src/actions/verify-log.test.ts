import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { listEntries } from '../store/audit.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { type AuditedAction, type Change, hashOf, noHash } from '../store/audit-entry.ts'
import type { Database } from '../store/database.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { verifyLog } from './verify-log.ts'

const change = (action: AuditedAction, entityId: string): Change => ({
  at: '2024-05-06T07:08:09.010Z',
  actor: { accountId: '1', name: 'Мария Петрова' },
  action,
  entity: 'plan',
  entityId,
  old: null,
  new: { title: 'План', 10: 'ten', 9: 'nine', nested: [{ b: 1, a: null }] },
})

const append = (database: Database, entityId: string) =>
  database.transaction().execute((each) => appendToLog(each, change('import-plan', entityId)))

async function logOf(database: Database, entries: number): Promise<void> {
  await sql`alter table audit_log disable trigger user`.execute(database)
  await database.deleteFrom('audit_log').execute()
  await sql`alter table audit_log enable trigger user`.execute(database)
  for (let entry = 1; entry <= entries; entry += 1) await append(database, String(entry))
}

/** What only the owner of the table can do: tamper with the log past its triggers. */
async function tamper(database: Database, statement: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`alter table audit_log disable trigger user`.execute(transaction)
    await sql.raw(statement).execute(transaction)
    await sql`alter table audit_log enable trigger user`.execute(transaction)
  })
}

onEveryEngine('the log', (opened) => {
  test('an empty log is whole and has no head', async () => {
    await logOf(opened.database, 0)
    assert.deepEqual(await verifyLog(opened.database), {
      whole: true,
      head: { seq: '0', hash: noHash },
    })
  })

  test('an untouched log is whole, and its head is its last entry', async () => {
    await logOf(opened.database, 5)
    const [last] = await listEntries(opened.database, { limit: 1 })
    assert.deepEqual(await verifyLog(opened.database), {
      whole: true,
      head: { seq: '5', hash: last?.hash },
    })
  })

  test('entries come back page by page as they were written, the latest first', async () => {
    await logOf(opened.database, 3)
    const [third, second] = await listEntries(opened.database, { limit: 2 })
    assert.ok(third && second)
    const { actor, ...said } = change('import-plan', '3')
    assert.deepEqual(third, {
      ...said,
      seq: '3',
      actorId: actor.accountId,
      actorName: actor.name,
      salt: third.salt ?? 'none',
      previousHash: second.hash,
      hash: hashOf(third),
    })
    const rest = await listEntries(opened.database, { before: second.seq, limit: 9 })
    assert.deepEqual(
      rest.map(({ seq }) => seq),
      ['1'],
    )
    assert.deepEqual(await listEntries(opened.database, { before: "1' or 1", limit: 9 }), [])
  })

  test('many writers at once make one chain without gaps, also when some of them fail', async () => {
    await logOf(opened.database, 0)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) =>
        opened.database.transaction().execute(async (transaction) => {
          await appendToLog(transaction, change('enter-value', String(index)))
          if (index % 3 === 0) throw new Error('rolled back')
        }),
      ),
    )
    assert.equal(outcomes.filter(({ status }) => status === 'rejected').length, 10)
    const verified = await verifyLog(opened.database)
    assert.ok(verified.whole)
    assert.equal(verified.head.seq, '20')
  })

  test('every field is hashed: a change to any of them is found', async () => {
    for (const [column, value] of [
      ['at', "at + interval '1 millisecond'"],
      ['actor_id', "'2'"],
      ['actor_name', "'Мария Петровa'"],
      ['action', "'sign-in'"],
      ['entity', "'report'"],
      ['entity_id', "'33'"],
      ['old', `'{"title": "other"}'`],
      ['new', `jsonb_set(new, '{nested,0,b}', '2')`],
      ['salt', `'${'0'.repeat(32)}'`],
      ['salt', 'null'],
      ['hash', `'${'f'.repeat(64)}'`],
      ['previous_hash', `'${'f'.repeat(64)}'`],
    ] as const) {
      await logOf(opened.database, 5)
      await tamper(opened.database, `update audit_log set ${column} = ${value} where seq = 3`)
      const verified = await verifyLog(opened.database)
      assert.deepEqual(verified, { whole: false, fault: 'changed', seq: '3' }, column)
    }
  })

  test('an entry taken out of the middle is missed', async () => {
    await logOf(opened.database, 5)
    await tamper(opened.database, 'delete from audit_log where seq = 3')
    assert.deepEqual(await verifyLog(opened.database), { whole: false, fault: 'missing', seq: '3' })
  })

  test('the first entry taken out is missed', async () => {
    await logOf(opened.database, 5)
    await tamper(opened.database, 'delete from audit_log where seq = 1')
    assert.deepEqual(await verifyLog(opened.database), { whole: false, fault: 'missing', seq: '1' })
  })

  test('an entry taken out with the rest moved up is found', async () => {
    await logOf(opened.database, 5)
    await tamper(
      opened.database,
      'delete from audit_log where seq = 3; update audit_log set seq = 3 where seq = 4; update audit_log set seq = 4 where seq = 5',
    )
    assert.deepEqual(await verifyLog(opened.database), { whole: false, fault: 'changed', seq: '3' })
  })

  test('two entries that changed places are found', async () => {
    await logOf(opened.database, 5)
    await tamper(
      opened.database,
      'update audit_log set seq = 99 where seq = 2; update audit_log set seq = 2 where seq = 4; update audit_log set seq = 4 where seq = 99',
    )
    assert.deepEqual(await verifyLog(opened.database), { whole: false, fault: 'changed', seq: '2' })
  })

  test('a changed entry with its hash made anew is betrayed by the next one', async () => {
    await logOf(opened.database, 5)
    const third = (await listEntries(opened.database, { limit: 5 })).find(({ seq }) => seq === '3')
    assert.ok(third)
    const forged = hashOf({ ...third, actorName: 'Иван' })
    await tamper(
      opened.database,
      `update audit_log set actor_name = 'Иван', hash = '${forged}' where seq = 3`,
    )
    assert.deepEqual(await verifyLog(opened.database), {
      whole: false,
      fault: 'unlinked',
      seq: '4',
    })
  })

  test('a tail that was cut off shows only against a head noted before', async () => {
    await logOf(opened.database, 5)
    const before = await verifyLog(opened.database)
    assert.ok(before.whole)
    await tamper(opened.database, 'delete from audit_log where seq > 3')
    assert.ok((await verifyLog(opened.database)).whole)
    assert.deepEqual(await verifyLog(opened.database, before.head), {
      whole: false,
      fault: 'missing',
      seq: '4',
    })
  })

  test('a log written anew shows only against a head noted before', async () => {
    await logOf(opened.database, 5)
    const before = await verifyLog(opened.database)
    assert.ok(before.whole)
    await logOf(opened.database, 2)
    await opened.database
      .transaction()
      .execute((each) => appendToLog(each, change('sign-in', 'forged')))
    for (const id of ['4', '5', '6']) await append(opened.database, id)
    assert.ok((await verifyLog(opened.database)).whole)
    assert.deepEqual(await verifyLog(opened.database, before.head), {
      whole: false,
      fault: 'other-history',
      seq: '5',
    })
  })

  test('a log longer than a page is read to its end', async () => {
    await logOf(opened.database, 5)
    assert.deepEqual(
      await verifyLog(opened.database, undefined, 2),
      await verifyLog(opened.database),
    )
    await tamper(opened.database, "update audit_log set entity_id = 'x' where seq = 5")
    assert.deepEqual(await verifyLog(opened.database, undefined, 2), {
      whole: false,
      fault: 'changed',
      seq: '5',
    })
  })

  test('the database refuses to update, delete or truncate it', async () => {
    await logOf(opened.database, 2)
    for (const statement of [
      "update audit_log set action = 'sign-in'",
      'update audit_log set seq = seq where false',
      'delete from audit_log where seq = 2',
      'truncate audit_log',
    ])
      await assert.rejects(sql.raw(statement).execute(opened.database), /audit_log only grows/)
    const verified = await verifyLog(opened.database)
    assert.ok(verified.whole)
    assert.equal(verified.head.seq, '2')
  })

  test('what PostgreSQL cannot keep is replaced before it is hashed', async () => {
    await logOf(opened.database, 0)
    await opened.database.transaction().execute((each) =>
      appendToLog(each, {
        ...change('enter-value', '1'),
        actor: { accountId: '1', name: 'a\0b' },
        new: { note: 'half a pair \ud83d, a zero \0', 'k\0': [] },
      }),
    )
    const [entry] = await listEntries(opened.database, { limit: 1 })
    assert.equal(entry?.actorName, 'a\ufffdb')
    assert.deepEqual(entry?.new, { note: 'half a pair \ufffd, a zero \ufffd', 'k\ufffd': [] })
    assert.ok((await verifyLog(opened.database)).whole)
  })
})
