import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { checkEntry, confirmationOf } from './entry-check.ts'
import { isReady } from './is-ready.ts'
import { judgeReport } from './judge-report.ts'
import type { ReportContent, ReportFields } from './report-content.ts'
import { reportField } from './report-fields.ts'
import { atLeast, indicatorOf, levaOf, plain, ruleOf, subjectOf } from './testing/report-subject.ts'

const count = indicatorOf(ruleOf(atLeast('5000')), { '2024-Q1': plain('100') })
const subject = subjectOf([count], [levaOf('1000')])
const content = (fields: ReportFields): ReportContent => ({ language: 'bg', fields })
const ready = (fields: ReportFields) => isReady(subject, content(fields))

/** With a person’s word on each field that is asked about. */
function confirmed(fields: ReportFields): ReportFields {
  const judged = judgeReport(subject, content(fields))
  assert.ok(!areRefusals(judged))
  const warnings = checkEntry(subject, judged)
  const sure = warnings.map(({ field }) => [
    reportField.sure(field),
    confirmationOf(field, warnings, content(fields)),
  ])
  return { ...fields, ...Object.fromEntries(sure) }
}

test('a report that lacks nothing and looks like those before is ready', () => {
  assert.equal(ready({ 'value-1': '110' }), true)
})

test('one in which something is missing or wrong is not', () => {
  assert.equal(ready({}), false)
  assert.equal(ready({ 'value-1': 'сто' }), false)
  assert.equal(ready({ 'value-1': '110', 'spent-1': '5' }), false)
})

test('one that a check asks about is ready once a person has said that it is right', () => {
  const odd = { 'value-1': '1000' }
  assert.equal(ready(odd), false)
  assert.equal(ready(confirmed(odd)), true)
})

test('each field that is asked about needs a word of its own', () => {
  const odd = { 'value-1': '1000', 'spent-1': '2000', 'paper-1': 'договор 1' }
  const sure = confirmed(odd)
  assert.equal(ready(sure), true)
  for (const field of ['sure-value-1', 'sure-spent-1'])
    assert.equal(
      ready(Object.fromEntries(Object.entries(sure).filter(([name]) => name !== field))),
      false,
      field,
    )
})

test('a person’s word makes nothing right that is wrong', () => {
  assert.equal(ready({ 'value-1': 'сто', 'sure-value-1': 'slip: сто' }), false)
})

test('who then changes the number is asked again', () => {
  assert.equal(ready({ ...confirmed({ 'value-1': '1000' }), 'value-1': '1001' }), false)
  assert.equal(ready({ ...confirmed({ 'value-1': '1000' }), 'value-1': '100' }), true)
})
