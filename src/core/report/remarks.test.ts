import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReason, readRemarks, type TypedRemarks } from './remarks.ts'
import { atLeast, indicatorOf, ruleOf, subjectOf } from './testing/report-subject.ts'

const subject = subjectOf([indicatorOf(ruleOf(atLeast('100')))])
const read = (typed: Partial<TypedRemarks>) =>
  readRemarks({ remark: '', remarks: {}, ...typed }, subject)
const wrong = (typed: Partial<TypedRemarks>) => {
  const said = read(typed)
  return 'code' in said ? `${said.field}: ${said.code}` : null
}

test('remarks are on the whole or on a field; what is empty, or of no field, is not kept', () => {
  assert.deepEqual(read({ remark: ' Приложете списък. ' }), {
    remark: 'Приложете списък.',
    remarks: {},
  })
  const remarks = { 'value-1': 'Колко от тях са жени?', done: ' ', 'value-9': 'x' }
  assert.deepEqual(read({ remarks }), {
    remark: null,
    remarks: { 'value-1': 'Колко от тях са жени?' },
  })
})

test('nothing is returned without a word', () => {
  assert.equal(wrong({}), 'remark: remark-wanted')
  assert.equal(wrong({ remark: ' \n ', remarks: { done: '' } }), 'remark: remark-wanted')
})

test('a remark that is too long is refused where it stands', () => {
  const long = 'x'.repeat(3001)
  assert.equal(wrong({ remark: long }), 'remark: field-too-long')
  assert.equal(wrong({ remarks: { done: long } }), 'remark-done: field-too-long')
  assert.equal(wrong({ remark: long.slice(1) }), null)
})

test('an accepted report is opened for a reason', () => {
  assert.deepEqual(readReason(' Грешен период. '), { remark: 'Грешен период.' })
  for (const [typed, code] of [
    ['  ', 'reason-wanted'],
    ['x'.repeat(3001), 'field-too-long'],
  ] as const) {
    const said = readReason(typed)
    assert.equal('code' in said && said.code, code)
    assert.equal('code' in said && said.field, 'reason')
  }
})

test('a remark of three thousand characters is taken, beside a field and as a reason too', () => {
  const longest = 'я'.repeat(3000)
  assert.deepEqual(read({ remarks: { done: longest } }), {
    ...{ remark: null, remarks: { done: longest } },
  })
  assert.deepEqual(readReason(longest), { remark: longest })
  assert.deepEqual(readReason('😀'.repeat(3000)), { remark: '😀'.repeat(3000) })
})

test('a remark beside a field is refused before one on the whole', () => {
  const long = 'x'.repeat(3001)
  assert.equal(wrong({ remark: long, remarks: { done: long } }), 'remark-done: field-too-long')
})
