import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { usualLadder } from './reminder-ladder.ts'
import { parseTypedLadder, type RawLadder, rawLadder } from './typed-ladder.ts'

const typed = rawLadder(usualLadder)

const refusedFields = (changed: Partial<RawLadder>) => {
  const read = parseTypedLadder({ ...typed, ...changed })
  assert.ok(areRefusals(read))
  return read.map(({ field }) => field)
}

test('what stands in the form reads back to the same', () => {
  assert.deepEqual(typed, {
    ...{ daysBefore: '14, 3', firstAfter: '1', thenEvery: '7' },
    ...{ headAfter: '7', secretaryAfter: '14', mostAfter: '8' },
  })
  assert.deepEqual(parseTypedLadder(typed), usualLadder)
})

test('days before stand in any order and with any signs between, each counted once', () => {
  const read = parseTypedLadder({ ...typed, daysBefore: ' 3;30, 14 3 ' })
  assert.ok(!areRefusals(read))
  assert.deepEqual(read.daysBefore, [30, 14, 3])
})

test('an empty field is none: nobody before, no head, no secretary', () => {
  assert.deepEqual(
    parseTypedLadder({ ...typed, daysBefore: '', headAfter: ' ', secretaryAfter: '' }),
    { ...usualLadder, daysBefore: [], headAfter: null, secretaryAfter: null },
  )
})

test('each field that is wrong says what it wants, in words of its own', () => {
  const wrong = {
    firstAfter: '',
    thenEvery: '',
    headAfter: 'x',
    secretaryAfter: 'x',
    mostAfter: '',
  }
  const read = parseTypedLadder({ ...typed, ...wrong, daysBefore: 'x' })
  assert.ok(areRefusals(read))
  for (const language of ['bg', 'en'] as const)
    assert.equal(new Set(read.map(({ message }) => message[language])).size, 6, language)
})

test('every field that is wrong is named', () => {
  for (const wrong of ['0', '-1', '367', '1.5', 'x', '1e2'])
    assert.deepEqual(
      refusedFields({
        ...{ daysBefore: `14, ${wrong}`, firstAfter: wrong, thenEvery: wrong },
        ...{ headAfter: wrong, secretaryAfter: wrong, mostAfter: wrong },
      }),
      ['daysBefore', 'firstAfter', 'thenEvery', 'headAfter', 'secretaryAfter', 'mostAfter'],
      wrong,
    )
  assert.deepEqual(refusedFields({ firstAfter: '', thenEvery: '' }), ['firstAfter', 'thenEvery'])
  assert.deepEqual(refusedFields({ daysBefore: '1 2 3 4 5 6 7 8 9 10 11' }), ['daysBefore'])
})
