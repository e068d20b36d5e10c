import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import type { DraftDeadline } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretDeadline } from './deadline.ts'

const read = (text: string, language: Language = 'bg', year: number | null = 2024): DraftDeadline =>
  interpretDeadline(text, wordsOf[language], year)

const short = (text: string, language: Language = 'bg', year: number | null = 2024): string => {
  const { kind, from, to, every } = read(text, language, year)
  return [kind, from ?? '', to ?? '', every ?? ''].join(' ').trim()
}

test('a month, in every spelling', () => {
  for (const text of [
    'Декември 2024 г.',
    'Декември\n2024 г.',
    'Декември 2024г.',
    'Декември 2024',
    'м. декември 2024 г.',
    'дек. 2024',
    '31.12.2024 г.',
    '31.12.2024',
    '31/12/2024',
    '2024-12-31',
    '12.2024 г.',
    '31 декември 2024 г.',
    'до 31.12.2024 г.',
    'до края на 2024 г.',
    'до края на годината',
    'края на 2024',
    'Декември',
    'до декември 2024 г.',
    'до 2024 г.',
  ]) {
    assert.equal(short(text), 'month  2024-12', text)
  }
  for (const text of [
    'December 2024',
    'by 31 December 2024',
    'Dec. 2024',
    'December 31, 2024',
    'end of 2024',
  ]) {
    assert.equal(short(text, 'en'), 'month  2024-12', text)
  }
})

test('a range of months', () => {
  for (const text of [
    'Май - Декември 2024',
    'май – декември 2024 г.',
    'Май-Декември\n2024',
    'от май до декември 2024 г.',
    '01.05.2024 – 31.12.2024',
    'май 2024 г. – декември 2024 г.',
  ]) {
    assert.equal(short(text), 'range 2024-05 2024-12', text)
  }
  assert.equal(short('May – December 2024', 'en'), 'range 2024-05 2024-12')
  assert.equal(short('from May to December 2024', 'en'), 'range 2024-05 2024-12')
  assert.equal(short('декември 2024 – март 2025'), 'range 2024-12 2025-03')
  assert.equal(short('май – декември 2023 г.'), 'range 2023-05 2023-12')
  assert.equal(short('2024-2025 г.'), 'range 2024-01 2025-12')
})

test('a quarter, a half-year and a year are ranges', () => {
  for (const [text, range] of [
    ['първо тримесечие на 2024 г.', '2024-01 2024-03'],
    ['III-то тримесечие', '2024-07 2024-09'],
    ['4-то тримесечие 2024', '2024-10 2024-12'],
    ['Q2 2024', '2024-04 2024-06'],
    ['второто полугодие на 2024 г.', '2024-07 2024-12'],
    ['I полугодие', '2024-01 2024-06'],
    ['2024 г.', '2024-01 2024-12'],
    ['през 2024 г.', '2024-01 2024-12'],
    ['цялата година', '2024-01 2024-12'],
  ]) {
    assert.equal(short(text ?? ''), `range ${range}`, text)
  }
  assert.equal(short('third quarter of 2024', 'en'), 'range 2024-07 2024-09')
  assert.equal(short('first half of 2024', 'en'), 'range 2024-01 2024-06')
  assert.equal(short('H2 2024', 'en'), 'range 2024-07 2024-12')
})

test('what goes on all the time is open, unless its end is printed', () => {
  for (const text of ['Постоянен', 'Постоянен срок', 'текущо'])
    assert.equal(short(text), 'open', text)
  assert.equal(short('Ongoing', 'en'), 'open')
  assert.equal(short('постоянен, до края на 2024 г.'), 'month  2024-12')
})

test('again and again', () => {
  for (const [text, every] of [
    ['Ежемесечно', 'month'],
    ['Веднъж месечно', 'month'],
    ['на тримесечие', 'quarter'],
    ['Всяко тримесечие', 'quarter'],
    ['ежегодно', 'year'],
    ['ежеседмично', ''],
  ]) {
    assert.equal(short(text ?? ''), `recurring   ${every}`.trim(), text)
  }
  assert.equal(short('Monthly', 'en'), 'recurring   month')
  assert.equal(short('ежемесечно до юни 2024 г.'), 'recurring  2024-06 month')
})

test('two months are two phases', () => {
  const deadline = read('Април 2024\nДекември\n2024 г.')
  assert.equal(deadline.kind, 'phased')
  assert.equal(deadline.to, '2024-12')
  assert.deepEqual(deadline.phases, [
    { to: '2024-04', what: '' },
    { to: '2024-12', what: '' },
  ])
})

test('phases keep what they are for; one after a day lasts to the end of the year', () => {
  const bg = read('до 31.03.2024 г. – във всички центрове;\nСлед 31.03.2024 – само в столицата')
  assert.deepEqual(bg.phases, [
    { to: '2024-03', what: 'във всички центрове' },
    { to: '2024-12', what: 'само в столицата' },
  ])
  const en = read('Until 31.03.2024 – all centres\nAfter 31.03.2024 – the capital only', 'en')
  assert.deepEqual(en.phases, [
    { to: '2024-03', what: 'all centres' },
    { to: '2024-12', what: 'the capital only' },
  ])
})

test('the middle of a year is its June, a school year reaches over two years', () => {
  assert.equal(short('до средата на 2025 г.'), 'month  2025-06')
  assert.equal(short('by mid-2025', 'en'), 'month  2025-06')
  assert.equal(short('през учебната 2024/2025 г.'), 'range 2024-09 2025-06')
})

test('a beginning without an end is open', () => {
  assert.equal(short('2024 г. – до приключване на Рамката'), 'open 2024-01')
  assert.equal(short('2024 – until the Framework ends', 'en'), 'open 2024-01')
  assert.equal(short('след май 2024 г.'), 'open 2024-05')
})

test('words without a time, and a month when no year is known, are open', () => {
  for (const text of ['', '-', 'при възможност', 'съгласно заповед № 12']) {
    assert.equal(short(text), 'open', text)
  }
  assert.equal(short('Декември', 'bg', null), 'open')
})
