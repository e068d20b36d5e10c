import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { mostAttempts } from '../core/mail/mail-state.ts'
import type { Database } from '../store/database.ts'
import { selectOptionalKeptMail } from '../store/mail.reader.ts'
import { markSending } from '../store/mail.writer.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { deliverMail } from './deliver-mail.ts'
import { inTransaction } from './in-transaction.ts'
import { type Letter, type MailOffice, RefusedForGood } from './mail-office.ts'
import { postMail } from './post-mail.ts'
import { later, moment } from './testing/contexts.ts'
import { someMail } from './testing/some-mail.ts'

/** An office whose carrier notes what it was given, or does whatever else the test wants. */
function officeOf(carry?: (letter: Letter) => Promise<void>) {
  const letters: Letter[] = []
  const office: MailOffice = {
    carrier: {
      carry: async (letter) => {
        letters.push(letter)
        await carry?.(letter)
      },
    },
    from: { name: 'Мерило', address: 'merilo@example.org' },
    site: 'https://merilo.example.org',
  }
  return { office, letters }
}

let keys = 0
async function post(database: Database, changed: Partial<typeof someMail> = {}): Promise<string> {
  keys += 1
  const mail = { ...someMail, key: `digest/${keys}/2024-05-06`, ...changed }
  const id = await inTransaction(database, (transaction) => postMail(transaction, mail))
  assert.ok(id !== null)
  return id
}

onEveryEngine('sending mail', (opened) => {
  const surroundings = (at = moment) => ({ database: opened.database, now: () => at })
  const kept = async (id: string) => {
    const mail = await selectOptionalKeptMail(opened.database, id)
    assert.ok(mail)
    return mail
  }

  test('a mail is carried once, and asked for again is not carried again', async () => {
    const id = await post(opened.database)
    const { office, letters } = officeOf()
    await deliverMail(surroundings(later(1_000)), office, id)
    await deliverMail(surroundings(later(2_000)), office, id)
    assert.equal(letters.length, 1)
    assert.equal(letters[0]?.to, 'maria@example.org')
    const { state, attempts, sentAt, lastError } = await kept(id)
    assert.deepEqual(
      { state, attempts, sentAt, lastError },
      { state: 'sent', attempts: 1, sentAt: later(1_000), lastError: null },
    )
  })

  test('of one key there is one mail, whoever posts it again', async () => {
    const id = await post(opened.database, { key: 'digest/same/2024-05-06' })
    const again = await inTransaction(opened.database, (transaction) =>
      postMail(transaction, { ...someMail, key: 'digest/same/2024-05-06', toName: 'Иван' }),
    )
    assert.equal(again, null)
    assert.equal((await kept(id)).toName, 'Мария Петрова')
  })

  test('of two who send the same mail at once, one does and the other leaves it', async () => {
    const id = await post(opened.database)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const first = officeOf(() => held)
    const second = officeOf()
    const sending = deliverMail(surroundings(), first.office, id)
    while (first.letters.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await deliverMail(surroundings(), second.office, id)
    letGo()
    await sending
    assert.equal(first.letters.length, 1)
    assert.equal(second.letters.length, 0)
    assert.equal((await kept(id)).state, 'sent')
  })

  test('what an ended process was sending is carried again, as the same letter', async () => {
    const id = await post(opened.database)
    const { office, letters } = officeOf()
    await markSending(opened.database, id, moment)
    await deliverMail(surroundings(), office, id)
    assert.equal((await kept(id)).attempts, 2)
    const other = await post(opened.database, { key: 'digest/other/2024-05-06' })
    await deliverMail(surroundings(), office, other)
    assert.notDeepEqual(letters[0]?.bytes, letters[1]?.bytes)
  })

  test('what goes wrong is kept in a few words, thrown, and tried again', async () => {
    const id = await post(opened.database)
    const { office } = officeOf(async () => {
      throw new Error(`connection\nrefused ${'x'.repeat(1_000)}`)
    })
    await assert.rejects(deliverMail(surroundings(), office, id), /connection/)
    const mail = await kept(id)
    assert.equal(mail.state, 'waiting')
    assert.match(mail.lastError ?? '', /^connection refused x+$/)
    assert.equal(mail.lastError?.length, 300)
    await deliverMail(surroundings(), officeOf().office, id)
    assert.equal((await kept(id)).state, 'sent')
  })

  test('after the last attempt it has failed, and nobody tries any more', async () => {
    const id = await post(opened.database)
    const { office, letters } = officeOf(async () => {
      throw new Error('no route')
    })
    for (let attempt = 1; attempt < mostAttempts; attempt += 1)
      await assert.rejects(deliverMail(surroundings(), office, id))
    await deliverMail(surroundings(), office, id)
    assert.equal((await kept(id)).state, 'failed')
    await deliverMail(surroundings(), office, id)
    assert.equal(letters.length, mostAttempts)
  })

  test('a plain no is not argued with, and an address that is none is never tried', async () => {
    const refused = await post(opened.database)
    const { office } = officeOf(async () => {
      throw new RefusedForGood('550 no such user')
    })
    await deliverMail(surroundings(), office, refused)
    assert.equal((await kept(refused)).state, 'failed')
    assert.equal((await kept(refused)).lastError, '550 no such user')

    const wrong = await post(opened.database, { toEmail: 'a@example.org\r\nBcc: b@example.org' })
    const { office: other, letters } = officeOf()
    await deliverMail(surroundings(), other, wrong)
    assert.equal((await kept(wrong)).state, 'failed')
    assert.equal(letters.length, 0)
  })

  test('a secret link is forgotten when the mail has gone', async () => {
    const id = await post(opened.database, {
      ...{ kind: 'invitation', key: 'invitation/1', secretPath: '/bg/invitation/abc' },
    })
    const { office, letters } = officeOf()
    await deliverMail(surroundings(), office, id)
    const parts = Buffer.from(letters[0]?.bytes ?? [])
      .toString()
      .split('base64\r\n\r\n')
      .map((part) => Buffer.from(part, 'base64').toString())
    assert.ok(parts.some((part) => part.includes('https://merilo.example.org/bg/invitation/abc')))
    const row = await opened.database
      .selectFrom('mail')
      .select('secret_path')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(row.secret_path, null)
  })

  test('a mail whose transaction is rolled back was never there, nor its job', async () => {
    const before = await everyMailAndJob()
    await assert.rejects(
      inTransaction(opened.database, async (transaction) => {
        await postMail(transaction, { ...someMail, key: 'digest/undone/2024-05-06' })
        throw new Error('the change is refused')
      }),
    )
    assert.deepEqual(await everyMailAndJob(), before)
    await post(opened.database)
    const after = await everyMailAndJob()
    assert.deepEqual(after, { mails: before.mails + 1, jobs: before.jobs + 1 })
  })

  async function everyMailAndJob() {
    const { rows } = await sql<{ mails: number; jobs: number }>`
      select (select count(*)::int from mail) as mails, (select count(*)::int from jobs.job) as jobs`.execute(
      opened.database,
    )
    assert.ok(rows[0])
    return rows[0]
  }
})
