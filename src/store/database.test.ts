import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { toJson } from './json-text.ts'
import { onEveryEngine } from './testing/test-database.ts'

onEveryEngine('the database', (opened) => {
  const answer = async (expression: ReturnType<typeof sql>) =>
    (await sql<{ it: unknown }>`select ${expression} as it`.execute(opened.database)).rows[0]?.it

  test('numbers come exactly: bigint and numeric as strings', async () => {
    assert.equal(await answer(sql`9007199254740993::bigint`), '9007199254740993')
    assert.equal(await answer(sql`0.1::numeric + 0.2::numeric`), '0.3')
    assert.equal(await answer(sql`'1e20'::numeric`), '100000000000000000000')
  })

  test('instants come in UTC and days as they are, wherever the server thinks it is', async () => {
    const inSofia = <Result>(expression: ReturnType<typeof sql>): Promise<Result> =>
      opened.database.transaction().execute(async (transaction) => {
        await sql`set local timezone = 'Europe/Sofia'`.execute(transaction)
        const { rows } = await sql<{ it: Result }>`select ${expression} as it`.execute(transaction)
        return rows[0]?.it as Result
      })
    const winter = sql`'2024-01-01T00:30:00.005+02:00'::timestamptz`
    assert.equal(await inSofia(winter), '2023-12-31T22:30:00.005Z')
    assert.equal(await inSofia(sql`'2024-03-31'::date`), '2024-03-31')
  })

  test('a list in a jsonb column stays a list', async () => {
    assert.deepEqual(await answer(sql`${toJson(['a', { b: null }])}::jsonb`), ['a', { b: null }])
  })

  test('characters that PostgreSQL cannot keep are replaced in every parameter', async () => {
    const text = 'a\0b\ud83d'
    assert.equal(await answer(sql`${text}::text`), 'a\ufffdb\ufffd')
    assert.deepEqual(await answer(sql`${[text]}::text[]`), ['a\ufffdb\ufffd'])
    assert.deepEqual(await answer(sql`${toJson({ [text]: text })}::jsonb`), {
      'a\ufffdb\ufffd': 'a\ufffdb\ufffd',
    })
    const bytes = await answer(sql`${Uint8Array.of(0, 255)}::bytea`)
    assert.deepEqual(bytes, Buffer.of(0, 255))
    const found = await opened.database
      .selectFrom('plan')
      .select('id')
      .where('slug', 'in', [text, 'b'])
      .execute()
    assert.deepEqual(found, [])
    await opened.database
      .insertInto('document')
      .values([1, 2].map(() => ({ name: text, bytes: Buffer.of(1) })))
      .execute()
  })

  test('a pair of surrogates is one character and stays', async () => {
    assert.equal(await answer(sql`${'😀'}::text`), '😀')
  })

  test('an idle connection that the server closes does not end the program', async () => {
    await Promise.all([1, 2].map(() => sql`select pg_sleep(0.05)`.execute(opened.database)))
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(opened.database)
    assert.equal(await answer(sql`1`), 1)
  })
})
