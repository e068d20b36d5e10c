import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { NoticeKind, NoticeSubject } from '../core/mail/notice.ts'
import { selectOptionalPreference } from '../store/mail-preference.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { acceptReport } from './accept-report.ts'
import { extendRound } from './extend-round.ts'
import { inviteAccount } from './invite-account.ts'
import { openYear } from './open-year.ts'
import { reopenReport } from './reopen-report.ts'
import { returnReport } from './return-report.ts'
import { sendDraftRound } from './send-draft-round.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { rawRound } from './testing/coordination.ts'
import { keepDraft } from './testing/keep-draft.ts'
import { keepOpenYear, keepReportIn, yearContent } from './testing/open-year-of.ts'
import { keepAccount } from './testing/people.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

interface Told {
  readonly name: string
  readonly kind: NoticeKind
  readonly subject: NoticeSubject
}

onEveryEngine('what is announced', (opened) => {
  let institutions = { agency: '', ministry: '' }

  before(async () => {
    institutions = (await keepOpenYear(opened.database, 'plan-2024')).institutions
    await keepAccount(opened.database, 'агенция', 'focal-point', institutions.agency)
    await keepAccount(opened.database, 'министерство', 'focal-point', institutions.ministry)
    await keepAccount(opened.database, 'читател', 'reader', institutions.agency)
  })

  const secretary = () => contextOf(opened.database)

  /** What people are to be told because of what is done. */
  async function toldBy(act: () => Promise<unknown>): Promise<Told[]> {
    const all = () =>
      opened.database
        .selectFrom('notice')
        .innerJoin('account', 'account.id', 'notice.account_id')
        .select(['account.name', 'kind', 'subject'])
        .orderBy('notice.id')
        .execute()
    const before = (await all()).length
    await act()
    return (await all()).slice(before)
  }
  const names = (told: readonly Told[]) => told.map(({ name, kind }) => [name, kind])

  const address = (period: string) => ({ slug: 'plan-2024', measure: '1', period })

  test('a report that is returned is told to those who report, with measure and period', async () => {
    await keepReportIn(opened.database, address('2024-Q1'), 'submitted')
    const request = { ...address('2024-Q1'), remark: 'Приложете списък.', remarks: {}, seen: 1 }
    const told = await toldBy(() => returnReport(secretary(), request))
    assert.deepEqual(names(told), [['агенция', 'report-returned']])
    assert.deepEqual(told[0]?.subject, {
      plan: { title: { bg: 'План за 2024 г.' }, path: '/duties' },
      measure: { number: '1', path: '/duties/plan-2024/2024-Q1/1' },
      period: '2024-Q1',
      institution: { bg: 'АЗ', en: 'АЗ' },
    })
  })

  test('what is refused is told to nobody', async () => {
    const told = await toldBy(async () => {
      const request = { ...address('2024-Q1'), remark: 'Още веднъж.', remarks: {}, seen: 2 }
      assert.deepEqual(await refusalCodes(returnReport(secretary(), request)), [
        'wrong-report-status',
      ])
    })
    assert.deepEqual(told, [])
  })

  test('an accepted report is told, and that it is opened again', async () => {
    await keepReportIn(opened.database, address('2024-Q2'), 'submitted')
    const accepted = await toldBy(() =>
      acceptReport(secretary(), { ...address('2024-Q2'), seen: 1 }),
    )
    assert.deepEqual(names(accepted), [['агенция', 'report-accepted']])
    const reopened = await toldBy(() =>
      reopenReport(secretary(), { ...address('2024-Q2'), reason: 'Грешка.', seen: 2 }),
    )
    assert.deepEqual(names(reopened), [['агенция', 'report-returned']])
  })

  test('when a year is opened, everybody who is to report or to help is told of the first day', async () => {
    await keepPlan(opened.database, 'plan-next', yearContent)
    const told = await toldBy(() =>
      openYear(secretary(), {
        ...{ slug: 'plan-next', calendar: { calendar: 'year', days: '31', list: '' } },
        duties: {
          '1': { reports: 'АЗ', contributes: '' },
          '2': { reports: 'МВР', contributes: '' },
        },
      }),
    )
    assert.deepEqual(names(told), [
      ['агенция', 'year-opened'],
      ['министерство', 'year-opened'],
    ])
    assert.equal(told[0]?.subject.due, '2025-01-31')
  })

  test('a draft sent round is told to those who are asked, and a later day again', async () => {
    const planId = await keepDraft(opened.database)
    const sent = await toldBy(() =>
      sendDraftRound(secretary(), {
        ...{ planId, version: 1, round: rawRound, institutions: [institutions.ministry] },
      }),
    )
    assert.deepEqual(names(sent), [['министерство', 'sent-for-opinion']])
    const request = { planId, round: 1, due: '2024-12-30', reason: 'Празници.', seen: 1 }
    const extended = await toldBy(() => extendRound(secretary(), request))
    assert.deepEqual(names(extended), [['министерство', 'opinions-due-later']])
    assert.equal(extended[0]?.subject.due, '2024-12-30')
    assert.deepEqual(extended[0]?.subject.plan.title, { bg: 'План за 2024 г.' })
  })

  test('who can no longer sign in is told nothing', async () => {
    await opened.database
      .updateTable('account')
      .set({ disabled_at: '2024-05-06T07:08:09.010Z' })
      .where('name', '=', 'агенция')
      .execute()
    await keepReportIn(opened.database, address('2024-Q3'), 'submitted')
    const told = await toldBy(() => acceptReport(secretary(), { ...address('2024-Q3'), seen: 1 }))
    assert.deepEqual(told, [])
  })

  test('who is invited in a language is written to in it from then on', async () => {
    const administrator = contextOf(opened.database, 'administrator')
    const typed = { name: 'Ann', email: 'ann@example.org', roles: ['reader'], institutions: '' }
    const { accountId } = await inviteAccount(administrator, typed, 'en')
    assert.equal((await selectOptionalPreference(opened.database, accountId))?.language, 'en')
  })
})
