import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { saidOperator } from './operator.ts'

const said = (before: string, after = '', language: Language = 'bg'): string => {
  const { operator, cap, before: rest } = saidOperator(before, after, wordsOf[language])
  return `${operator}${cap ? ' cap' : ''} [${rest.trim()}]`
}

test('words before a number say at least or at most', () => {
  for (const before of [
    'най-малко ',
    'не по-малко от ',
    'минимум ',
    'поне ',
    'над ',
    'до минимум ',
    '≥ ',
  ]) {
    assert.equal(said(before), 'at-least []', before)
  }
  for (const before of ['под ', 'по-малко от ', '≤ ', '< ']) {
    assert.equal(said(before), 'at-most []', before)
  }
  for (const before of ['at least ', 'no fewer than ', 'over ']) {
    assert.equal(said(before, '', 'en'), 'at-least []', before)
  }
  assert.equal(said('below ', '', 'en'), 'at-most []')
  assert.equal(said('точно '), 'exactly []')
})

test('"not more than" is no "more than"', () => {
  assert.equal(said('не повече от '), 'at-most cap []')
  assert.equal(said('no more than ', '', 'en'), 'at-most cap []')
})

test('"up to" is a cap, a value to rise to, or one to fall to', () => {
  assert.equal(said('До '), 'at-most cap []')
  assert.equal(said('Увеличаване на местата до '), 'at-least [Увеличаване на местата]')
  assert.equal(said('Намаляване на жалбите до '), 'at-most [Намаляване на жалбите]')
  assert.equal(said('up to ', '', 'en'), 'at-most cap []')
})

test('words behind a number count too', () => {
  assert.equal(said('', ' и повече'), 'at-least []')
  assert.equal(said('', ' or fewer', 'en'), 'at-most []')
})

test('no such words say nothing', () => {
  assert.equal(said('Брой обучения – '), 'null [Брой обучения –]')
  assert.equal(said('Надграждане – '), 'null [Надграждане –]')
})
