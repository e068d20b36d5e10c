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
