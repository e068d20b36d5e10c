import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { leastMail, usualPreference } from '../core/mail/account-mail.ts'
import type { MailContent } from '../core/mail/mail.ts'
import { usualLadder } from '../core/mail/reminder-ladder.ts'
import { rawLadder } from '../core/mail/typed-ladder.ts'
import { selectOptionalPreference } from '../store/mail-preference.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { ActionContext } from './action-context.ts'
import { announce } from './announce.ts'
import { decideMeasure } from './decide-measure.ts'
import { inTransaction } from './in-transaction.ts'
import { sendDueReminders } from './send-due-reminders.ts'
import { setMailPreference } from './set-mail-preference.ts'
import { setReminderLadder } from './set-reminder-ladder.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepOpenYear, keepReportIn } from './testing/open-year-of.ts'
import { keepAccount, keepHead } from './testing/people.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

/** Eight in the morning on the clocks of the institutions. */
const morning = (day: string) => `${day}T05:30:00.000Z`

interface Posted {
  readonly key: string
  readonly to: string
  readonly language: string
  readonly content: MailContent
}

onEveryEngine('the mail of the day', (opened) => {
  let plans = 0
  let slug = ''
  let agent = ''
  let officer = ''
  let secretary = ''
  let institutions = { agency: '', ministry: '' }

  const run = (day: string, at = morning(day)) =>
    sendDueReminders({ database: opened.database, now: () => at })

  /** What was posted by what is done: to whom, and the headings with the lines under them. */
  async function postedBy(act: () => Promise<unknown>): Promise<Posted[]> {
    const last = await opened.database
      .selectFrom('mail')
      .select((row) => row.fn.max('id').as('id'))
      .executeTakeFirst()
    await act()
    return await opened.database
      .selectFrom('mail')
      .select(['key', 'to_name as to', 'language', 'content'])
      .where('id', '>', last?.id ?? '0')
      .orderBy('id')
      .execute()
  }
  const postedOn = (day: string) => postedBy(() => run(day))
  const toWhom = async (day: string) => (await postedOn(day)).map(({ to }) => to)
  const linesOf = ({ content }: Posted) =>
    content.sections
      .flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)])
      .map((text) => text.replaceAll('\u00a0', ' '))

  beforeEach(async () => {
    const { database } = opened
    await sql`truncate notice, calendar_feed, mail_preference`.execute(database)
    await sql`alter table reminder disable trigger reminder_only_grows`.execute(database)
    await sql`truncate mail, reminder, notice cascade`.execute(database)
    await sql`alter table reminder enable trigger reminder_only_grows`.execute(database)
    await sql`alter table year_opening disable trigger year_opening_only_grows`.execute(database)
    await sql`truncate year_opening`.execute(database)
    await sql`alter table year_opening enable trigger year_opening_only_grows`.execute(database)
    await sql`delete from account_institution`.execute(database)
    await sql`delete from account_role`.execute(database)
    plans += 1
    slug = `plan-${plans}`
    institutions = (await keepOpenYear(database, slug)).institutions
    agent = await keepAccount(database, `агент-${plans}`, 'focal-point', institutions.agency)
    officer = await keepAccount(database, `служител-${plans}`, 'focal-point', institutions.ministry)
    secretary = await keepAccount(database, `секретар-${plans}`, 'secretariat')
    await sql`update institution set head_name = null, head_email = null, head_language = 'bg', email = null,
      email_language = 'bg'`.execute(database)
  })

  const asAgent = (): ActionContext => ({
    ...contextOf(opened.database),
    actor: {
      ...{ accountId: agent, name: 'агент', roles: ['focal-point'] },
      institutions: [institutions.agency],
    },
  })

  test('14 and 3 days before the last day each who reports is reminded of its own measures', async () => {
    assert.deepEqual(await toWhom('2024-03-31'), [])
    const posted = await postedOn('2024-04-01')
    assert.deepEqual(
      posted.map(({ key, to }) => [key, to]),
      [
        [`digest/${agent}/2024-04-01`, `агент-${plans}`],
        [`digest/${officer}/2024-04-01`, `служител-${plans}`],
      ],
    )
    assert.deepEqual(posted[0] && linesOf(posted[0]), [
      'Предстоящо отчитане',
      'АЗ, „План за 2024 г.“, първо тримесечие на 2024 г., мярка 1, срок 15.04.2024 г. (остават 14 дни)',
    ])
    assert.equal(posted[0]?.content.sections[0]?.lines[0]?.path, '/bg/duties')
    assert.deepEqual(await toWhom('2024-04-11'), [])
    assert.equal((await toWhom('2024-04-12')).length, 2)
  })

  test('done again on the same day, at any hour, it posts nothing', async () => {
    assert.equal((await toWhom('2024-04-12')).length, 2)
    assert.deepEqual(await toWhom('2024-04-12'), [])
    assert.deepEqual(await postedBy(() => run('', '2024-04-12T20:00:00.000Z')), [])
  })

  test('before seven in the morning nobody is written to', async () => {
    assert.deepEqual(await postedBy(() => run('', '2024-04-12T03:59:00.000Z')), [])
    assert.equal((await postedBy(() => run('', '2024-04-12T04:00:00.000Z'))).length, 2)
  })

  test('a server that was off on the day reminds once it is on, of the last rung alone', async () => {
    assert.equal((await toWhom('2024-04-14')).length, 2)
    assert.deepEqual(await toWhom('2024-04-15'), [])
    const [late] = await postedOn('2024-04-20')
    assert.ok(late)
    assert.match(linesOf(late)[1] ?? '', /срокът изтече на 15\.04\.2024.*\(преди 5 дни\)$/)
    assert.deepEqual(await toWhom('2024-04-21'), [])
  })

  test('nobody is reminded of what is submitted or accepted, and again of what was returned', async () => {
    const at = { slug, measure: '1', period: '2024-Q1' }
    await keepReportIn(opened.database, at, 'submitted')
    assert.deepEqual(await toWhom('2024-04-16'), [`служител-${plans}`, `секретар-${plans}`])
    await opened.database.updateTable('measure_report').set({ status: 'returned' }).execute()
    assert.deepEqual(await toWhom('2024-04-17'), [`агент-${plans}`])
  })

  test('nobody is reminded of a measure that was dropped', async () => {
    await decideMeasure(contextOf(opened.database), {
      ...{ slug, measure: '1', language: 'bg', seen: 0 },
      decision: {
        kind: 'dropped',
        from: '01.04.2024',
        reason: 'Отпаднала необходимост',
        ...{ body: 'Съвет', act: 'Решение', number: '3', date: '01.04.2024' },
      },
    })
    assert.deepEqual(await toWhom('2024-04-12'), [`служител-${plans}`])
  })

  test('after 7 days the head of the institution is told, after 14 the secretariat, then every week', async () => {
    await keepHead(opened.database, institutions.agency)
    assert.deepEqual(await toWhom('2024-04-16'), [`агент-${plans}`, `служител-${plans}`])
    const [head, ...others] = await postedOn('2024-04-22')
    assert.deepEqual(others, [])
    assert.equal(head?.key, `escalation/${institutions.agency}/2024-04-22`)
    assert.equal(head?.content.greeting, 'Уважаема госпожо, уважаеми господине,')
    assert.equal(head?.content.sections[0]?.lines[0]?.path, null)
    const posted = await postedOn('2024-04-29')
    assert.deepEqual(
      posted.map(({ to }) => to),
      [`агент-${plans}`, `служител-${plans}`, `секретар-${plans}`, 'Иван Иванов'],
    )
    assert.deepEqual(posted[2] && linesOf(posted[2]).slice(0, 1), [
      'Институции с просрочени отчети',
    ])
    assert.equal(posted[2] && linesOf(posted[2]).length, 3)
  })

  test('the head is written to in the language that the register says', async () => {
    const { database } = opened
    await keepHead(database, institutions.agency)
    await database
      .updateTable('institution')
      .set({ head_language: 'en' })
      .where('id', '=', institutions.agency)
      .execute()
    const [, , head] = await postedOn('2024-04-22')
    assert.equal(head?.language, 'en')
    assert.equal(head?.content.greeting, 'Dear Sir or Madam,')
    assert.deepEqual(head && linesOf(head).slice(0, 1), ['Reports overdue'])
  })

  test('an institution without accounts is reminded at its own address, in its language', async () => {
    const { database } = opened
    await database.deleteFrom('account_institution').where('account_id', '=', agent).execute()
    await database
      .updateTable('institution')
      .set({ email: 'office@example.org', email_language: 'en' })
      .where('id', '=', institutions.agency)
      .execute()
    const [, contact, ...others] = await postedOn('2024-04-01')
    assert.deepEqual(others, [])
    assert.equal(contact?.key, `reminder/${institutions.agency}/2024-04-01`)
    assert.equal(contact?.to, 'Employment Agency')
    assert.match(contact?.content.opening[0] ?? '', /nobody of the institution has an account/)
    assert.deepEqual(contact && linesOf(contact).slice(0, 1), ['Reports due'])
    assert.equal(contact?.content.sections[0]?.lines[0]?.path, null)
    assert.deepEqual(await toWhom('2024-04-02'), [])
    assert.deepEqual(await toWhom('2024-04-16'), [`служител-${plans}`, 'Employment Agency'])
  })

  test('or through its head, where it has no address; an account that was disabled is none', async () => {
    const { database } = opened
    await keepHead(database, institutions.agency)
    await database
      .updateTable('account')
      .set({ disabled_at: morning('2024-03-01') })
      .where('id', '=', agent)
      .execute()
    const posted = await postedOn('2024-04-16')
    assert.deepEqual(
      posted.map(({ key, to }) => [key.split('/')[0], to]),
      [
        ['digest', `служител-${plans}`],
        ['reminder', 'Иван Иванов'],
      ],
    )
    assert.deepEqual(posted[1] && linesOf(posted[1]).slice(0, 1), ['Просрочени отчети'])
    assert.equal((await postedOn('2024-04-22'))[0]?.key.split('/')[0], 'escalation')
  })

  test('a plan that nobody closes stops reminding after eight times', async () => {
    await keepHead(opened.database, institutions.agency)
    const told: string[] = []
    for (let week = 0; week < 30; week += 1) {
      const day = new Date(Date.UTC(2024, 11, 1 + 7 * week)).toISOString().slice(0, 10)
      told.push(...(await toWhom(day)))
    }
    const after = (await toWhom('2026-01-01')).length + (await toWhom('2027-01-01')).length
    assert.equal(after, 0)
    const times = (name: string) => told.filter((each) => each === name).length
    assert.ok(times(`агент-${plans}`) <= 4 * 8 && times(`агент-${plans}`) >= 8)
    assert.ok(times('Иван Иванов') <= 4 * 8)
  })

  test('the secretariat is told of the reports that wait for it, of each submission once', async () => {
    const at = { slug, measure: '1', period: '2024-Q1' }
    await keepReportIn(opened.database, at, 'submitted')
    const [digest, ...others] = await postedOn('2024-03-11')
    assert.deepEqual(others, [])
    assert.equal(digest?.to, `секретар-${plans}`)
    assert.deepEqual(digest && linesOf(digest), [
      'Отчети, подадени за приемане',
      'АЗ, „План за 2024 г.“, първо тримесечие на 2024 г., мярка 1',
    ])
    assert.equal(digest?.content.sections[0]?.lines[0]?.path, `/bg/plans/${slug}/reports/2024-Q1/1`)
    assert.deepEqual(await toWhom('2024-03-12'), [])
    await opened.database.updateTable('measure_report').set({ version: 3 }).execute()
    assert.deepEqual(await toWhom('2024-03-13'), [`секретар-${plans}`])
    await opened.database
      .updateTable('measure_report')
      .set({ status: 'accepted', version: 4 })
      .execute()
    assert.deepEqual(await toWhom('2024-03-14'), [])
  })

  test('the steps are settings of the plan', async () => {
    const context = contextOf(opened.database)
    const ladder = rawLadder({ ...usualLadder, daysBefore: [5], secretaryAfter: 2 })
    await setReminderLadder(context, { slug, ladder, seen: 0 })
    assert.deepEqual(await toWhom('2024-04-01'), [])
    assert.equal((await toWhom('2024-04-10')).length, 2)
    assert.equal((await toWhom('2024-04-17')).length, 3)
    assert.deepEqual(await refusalCodes(setReminderLadder(context, { slug, ladder, seen: 0 })), [
      'changed-meanwhile',
    ])
    const wrong = { ...ladder, firstAfter: 'утре' }
    assert.deepEqual(
      await refusalCodes(setReminderLadder(context, { slug, ladder: wrong, seen: 1 })),
      ['no-such-days'],
    )
  })

  const announceReturn = (key: string, number: string) =>
    inTransaction(opened.database, (transaction) =>
      announce(transaction, {
        ...{ kind: 'report-returned', key, by: { accountId: secretary } },
        to: { institutions: [institutions.agency] },
        subject: {
          plan: { title: { bg: 'План' }, path: `/plans/${slug}` },
          measure: { number, path: `/plans/${slug}/measures/${number}` },
        },
        at: morning('2024-03-05'),
      }),
    )

  test('all of a day is one mail, and what comes after it is in that of the next day', async () => {
    await announceReturn('a', '1')
    await announceReturn('b', '2')
    await announceReturn('b', '2')
    const [posted, ...others] = await postedOn('2024-04-01')
    assert.equal(others.length, 1, 'the ministry is only reminded')
    assert.deepEqual(posted && linesOf(posted).slice(2), ['Върнати отчети', '„План“, мерки 1 и 2'])
    assert.equal(posted?.content.subject, 'Предстоящо отчитане; Върнати отчети')
    await announceReturn('c', '3')
    assert.deepEqual(await toWhom('2024-04-01'), [])
    const [next] = await postedOn('2024-04-02')
    assert.deepEqual(next && linesOf(next), ['Върнати отчети', '„План“, мярка 3'])
    assert.deepEqual(await toWhom('2024-04-03'), [])
  })

  test('who wants reminders on Mondays gets them then, and what is formal at once', async () => {
    const typed = { ...usualPreference, ...leastMail, language: 'en', seen: 0 }
    await setMailPreference(asAgent(), typed)
    assert.deepEqual(await toWhom('2024-04-12'), [`служител-${plans}`])
    await announceReturn('d', '1')
    assert.deepEqual(await toWhom('2024-04-13'), [`агент-${plans}`])
    const [monday] = await postedOn('2024-04-15')
    assert.equal(monday?.to, `агент-${plans}`)
    assert.equal(monday?.language, 'en')
    assert.deepEqual(monday && linesOf(monday).slice(0, 1), ['Reports due'])
    const kept = await selectOptionalPreference(opened.database, agent)
    assert.equal(kept?.version, 2)
  })

  test('who wants no news is not told of it, nor of what was still to be told', async () => {
    const accepted = (key: string) =>
      inTransaction(opened.database, (transaction) =>
        announce(transaction, {
          ...{ kind: 'report-accepted', key, by: { accountId: secretary } },
          to: { institutions: [institutions.agency, institutions.ministry] },
          subject: { plan: { title: { bg: 'План' }, path: `/plans/${slug}` } },
          at: morning('2024-03-05'),
        }),
      )
    await accepted('before')
    await setMailPreference(asAgent(), { ...usualPreference, news: false, seen: 0 })
    await accepted('after')
    assert.deepEqual(await toWhom('2024-03-05'), [`служител-${plans}`])
  })

  test('whoever did it is not told of it', async () => {
    await inTransaction(opened.database, (transaction) =>
      announce(transaction, {
        ...{ kind: 'year-opened', key: slug, by: { accountId: secretary } },
        to: { role: 'secretariat' },
        subject: { plan: { title: { bg: 'План' }, path: '/plans' } },
        at: morning('2024-03-05'),
      }),
    )
    assert.deepEqual(await toWhom('2024-03-05'), [])
  })

  test('one entry of the log says which mails were posted, and none where none was', async () => {
    const { entries } = await entriesWrittenBy(opened.database, () => run('2024-04-12'))
    assert.equal(entries.length, 1)
    assert.equal(entries[0]?.action, 'send-due-reminders')
    assert.match(JSON.stringify(entries[0]?.new), /^\{"mails":\["\d+","\d+"\]\}$/)
    const again = await entriesWrittenBy(opened.database, () => run('2024-04-12'))
    assert.deepEqual(again.entries, [])
  })

  test('of two servers that do it at once, each person gets one mail', async () => {
    const posted = await postedBy(() => Promise.all([run('2024-04-12'), run('2024-04-12')]))
    assert.equal(posted.length, 2)
  })
})
