import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentIn, fieldsFrom, nothingWritten } from './report-content.ts'
import { fieldsOf } from './report-fields.ts'
import {
  atLeast,
  indicatorOf,
  levaOf,
  ruleOf,
  subjectOf,
  threeStages,
} from './testing/report-subject.ts'

const count = indicatorOf(ruleOf(atLeast('100')))
const subject = subjectOf(
  [count, indicatorOf(ruleOf(atLeast('90'), 'ratio')), indicatorOf(ruleOf(threeStages))],
  [levaOf('1000')],
)

test('a report has fields for what its measure asks and for nothing else', () => {
  const names = [...fieldsOf(subject).keys()].filter((name) => !name.startsWith('sure-'))
  assert.deepEqual(names, [
    ...['value-1', 'nothing-1', 'note-1'],
    ...['value-2', 'numerator-2', 'denominator-2', 'nothing-2', 'note-2'],
    ...['stage-3-1', 'stage-3-2', 'stage-3-3', 'nothing-3', 'note-3'],
    ...['done', 'obstacles', 'next'],
    ...['planned-1', 'committed-1', 'spent-1', 'currency-1', 'paper-1', 'reason-1'],
  ])
})

test('what was typed is kept as it was typed, wrong numbers too; what is empty or foreign is not', () => {
  const typed = {
    'value-1': '  много ',
    'value-9': '3',
    csrf: 'x',
    done: 'Среща.\r\n\r\nОбучение.',
    next: '  ',
    'note-1': undefined,
  }
  assert.deepEqual(fieldsFrom(typed, subject), { 'value-1': 'много', done: 'Среща.\n\nОбучение.' })
})

test('in a form of the other language numbers have its marks, and words are left alone', () => {
  const bulgarian = {
    language: 'bg',
    fields: { 'value-1': '1 234,567', 'value-2': '95,5 %', 'spent-1': 'около 5', done: '1,5 дни' },
  } as const
  const english = contentIn(bulgarian, 'en', subject)
  assert.deepEqual(english, {
    language: 'en',
    fields: { 'value-1': '1234.567', 'value-2': '95.5 %', 'spent-1': 'около 5', done: '1,5 дни' },
  })
  assert.deepEqual(contentIn(english, 'bg', subject).fields, {
    ...bulgarian.fields,
    'value-1': '1234,567',
  })
  assert.equal(contentIn(bulgarian, 'bg', subject), bulgarian)
})

test('nothing is written at first', () => {
  assert.deepEqual(nothingWritten('en'), { language: 'en', fields: {} })
})

test('a number that is read in neither language stays as it was typed on the way there and back', () => {
  for (const typed of ['около 5', '1.234.5', '--3', '%', '5 лв.']) {
    const content = { language: 'bg', fields: { 'value-1': typed } } as const
    assert.deepEqual(contentIn(content, 'en', subject).fields, content.fields, typed)
  }
})

test('a number means the same in the form of the other language, and comes back', () => {
  const meanings = ['0', '-3', '1234', '1 234 567', '0,5', '12,345', '1 234,5', '64,5 %', '7%']
  for (const typed of meanings) {
    const there = contentIn({ language: 'bg', fields: { 'value-2': typed } }, 'en', subject)
    const back = contentIn(there, 'bg', subject).fields['value-2']
    assert.equal(back, typed.replaceAll(/(?<=\d) (?=\d)/g, ''), typed)
  }
})

test('marks and words are left alone whatever they look like', () => {
  const fields = { 'nothing-1': '1,5', 'note-1': '1,5', next: '1,5', 'sure-value-1': 'slip: 1,5' }
  assert.deepEqual(contentIn({ language: 'bg', fields }, 'en', subject).fields, fields)
})
