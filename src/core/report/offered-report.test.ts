import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FilledReport } from './filled-report.ts'
import type { WrittenReport } from './form-facts.ts'
import { offerReport, withChoices } from './offered-report.ts'
import type { ReportFields } from './report-content.ts'

const open = ['value-1', 'done', 'next', 'stage-2-1']
const written = (fields: ReportFields, version = 1): WrittenReport => ({
  ...{ measure: '1', version, fields, locked: [] },
})
const filled = (fields: ReportFields, isTouched = true): FilledReport => ({
  ...{ fields, open, isTouched, wrong: [], places: {} },
})

test('what nobody touched changes nothing, whatever was saved meanwhile', () => {
  const before = { 'value-1': '5' }
  const offer = offerReport(written(before), filled(before, false), { 'value-1': '7' })
  assert.deepEqual(offer, { fields: { 'value-1': '7' }, changes: [], conflicts: [] })
})

test('what was filled in and what was saved in other fields meanwhile come together', () => {
  const offer = offerReport(written({}), filled({ 'value-1': '5' }), { next: 'Обучение.' })
  assert.deepEqual(offer.fields, { 'value-1': '5', next: 'Обучение.' })
  assert.deepEqual(offer.changes, [{ field: 'value-1', from: '', to: '5' }])
})

test('what was emptied is emptied', () => {
  const before = { 'value-1': '5', done: 'Среща.' }
  const offer = offerReport(written(before), filled({ done: 'Среща.' }), before)
  assert.deepEqual(offer.changes, [{ field: 'value-1', from: '5', to: '' }])
})

test('fields that the form does not have stay as they are', () => {
  const theirs = { 'sure-value-1': 'jump: 5' }
  const offer = offerReport(written({}), filled({ done: 'Среща.' }), theirs)
  assert.deepEqual(offer.fields, { ...theirs, done: 'Среща.' })
})

test('what a form of an unbegun report began with was saved by nobody', () => {
  const begun = { 'stage-2-1': 'yes' }
  const offer = offerReport(written(begun, 0), filled({ ...begun, done: 'Среща.' }), {})
  assert.deepEqual(offer.fields, { ...begun, done: 'Среща.' })
  assert.deepEqual(offer.conflicts, [])
})

test('a field that both changed stays as it is saved until a person has chosen', () => {
  const offer = offerReport(written({}), filled({ 'value-1': '5', done: 'а' }), { 'value-1': '7' })
  assert.equal(offer.fields['value-1'], '7')
  assert.deepEqual(offer.conflicts, [{ field: 'value-1', base: '', mine: '5', theirs: '7' }])
  assert.deepEqual(withChoices(offer, {}), { notChosen: ['value-1'] })
  const fieldsOf = (choice: 'mine' | 'theirs') => withChoices(offer, { 'value-1': choice })
  assert.deepEqual(fieldsOf('mine'), { fields: { 'value-1': '5', done: 'а' } })
  assert.deepEqual(fieldsOf('theirs'), { fields: { 'value-1': '7', done: 'а' } })
})

test('a field that one emptied and the other changed is asked about, and can be emptied', () => {
  const offer = offerReport(written({ 'value-1': '5' }), filled({}), { 'value-1': '7' })
  assert.deepEqual(withChoices(offer, { 'value-1': 'mine' }), { fields: {} })
})

test('a form that nobody touched adds nothing to a report that nobody had begun', () => {
  const begun = { 'stage-2-1': 'yes' }
  const offer = offerReport(written(begun, 0), filled(begun, false), {})
  assert.deepEqual(offer, { fields: {}, changes: [], conflicts: [] })
})

test('a choice for a field that nobody asks about changes nothing', () => {
  const offer = offerReport(written({}), filled({ 'value-1': '5' }), { next: 'x' })
  assert.deepEqual(withChoices(offer, { next: 'mine', 'value-1': 'theirs' }), {
    fields: { next: 'x', 'value-1': '5' },
  })
})

test('every field that is asked about has to be chosen, and those that are not are named', () => {
  const mine = { 'value-1': '5', done: 'а', next: 'б' }
  const theirs = { 'value-1': '7', done: 'в', next: 'б' }
  const offer = offerReport(written({}), filled(mine), theirs)
  assert.deepEqual(withChoices(offer, { done: 'mine' }), { notChosen: ['value-1'] })
  assert.deepEqual(withChoices(offer, { done: 'mine', 'value-1': 'theirs' }), {
    fields: { 'value-1': '7', done: 'а', next: 'б' },
  })
})
