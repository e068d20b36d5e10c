import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { isToldOn, leastMail, usualPreference } from './account-mail.ts'
import { type NoticeKind, noticeKinds } from './notice.ts'

const monday = '2024-05-06' as PlainDate
const tuesday = '2024-05-07' as PlainDate
const least = { ...usualPreference, ...leastMail }
const every = Object.keys(noticeKinds) as NoticeKind[]
const formal = every.filter((kind) => noticeKinds[kind] === 'formal')

test('by default an account is told of everything, every day', () => {
  for (const kind of every) {
    assert.ok(isToldOn(tuesday, kind, usualPreference), kind)
  }
  assert.ok(isToldOn(tuesday, 'reminder', usualPreference))
})

test('what is formal waits for no Monday', () => {
  assert.deepEqual(formal, [
    'sent-for-opinion',
    'opinions-due-later',
    'opinion-due-soon',
    'draft-withdrawn',
    'year-opened',
    'report-returned',
  ])
  for (const kind of formal) {
    assert.ok(isToldOn(tuesday, kind, least), kind)
  }
})

test('news and reminders can wait for Monday, and do not wait longer', () => {
  for (const kind of every.filter((each) => !formal.includes(each))) {
    assert.ok(!isToldOn(tuesday, kind, { ...least, news: true }), kind)
    assert.ok(isToldOn(monday, kind, { ...least, news: true }), kind)
  }
  assert.ok(!isToldOn(tuesday, 'reminder', least))
  assert.ok(isToldOn(monday, 'reminder', least))
})
