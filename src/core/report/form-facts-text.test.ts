import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Period } from '../base/period.ts'
import { type FormFacts, rowKey, tableAnchor } from './form-facts.ts'
import { factRows, factsFrom, writtenText } from './form-facts-text.ts'
import { formTables } from './form-rows.ts'

const facts: FormFacts = {
  ...{ plan: '2024', period: '2024-Q3' as Period, institution: '7', language: 'bg' },
  madeAt: '2024-10-01T06:00:00.000Z',
  reports: [
    { measure: '5', version: 3, fields: { 'value-1': '1 000,5' }, locked: ['value-1'] },
    { measure: '6', version: 0, fields: {}, locked: [] },
  ],
  labels: { '2024/2024-Q3/5/indicator-1': ['Обучени', 'брой'] },
}
const read = (rows = factRows(facts), text = writtenText(facts)) => factsFrom(rows, text)

test('what a form carries along is read again as it was', () => {
  assert.deepEqual(read(), facts)
})

test('whatever people typed, a form gives it back to the letter', () => {
  const texts = fc.string({ unit: 'binary' })
  const reports = fc.array(
    fc.record(
      {
        measure: texts,
        version: fc.nat(),
        fields: fc.dictionary(texts, texts, { noNullPrototype: true }),
        locked: fc.array(texts),
      },
      { noNullPrototype: true },
    ),
  )
  const labels = fc.dictionary(texts, fc.array(texts), { noNullPrototype: true })
  fc.assert(
    fc.property(reports, labels, (written, words) => {
      const some: FormFacts = { ...facts, reports: written, labels: words }
      assert.deepEqual(read(factRows(some), writtenText(some)), some)
    }),
    { seed: 20240930, numRuns: 60 },
  )
})

test('a person may read of a form what it is, and nothing of what was written', () => {
  assert.deepEqual(factRows(facts), [
    ['plan', '2024'],
    ['period', '2024-Q3'],
    ['institution', '7'],
    ['language', 'bg'],
    ['made', '2024-10-01T06:00:00.000Z'],
    ['report', '5', '3'],
    ['report', '6', '0'],
  ])
})

test('a form that does not say what it is is none', () => {
  for (const name of ['plan', 'period', 'institution', 'language']) {
    const without = factRows(facts).filter(([key]) => key !== name)
    assert.equal(read(without), null, name)
    const emptied = factRows(facts).map(([key = '', ...rest]) =>
      key === name ? [key, ''] : [key, ...rest],
    )
    assert.equal(read(emptied), null, `${name} empty`)
  }
  const french = factRows(facts).map(([key = '', ...rest]) =>
    key === 'language' ? [key, 'fr'] : [key, ...rest],
  )
  assert.equal(read(french), null)
})

test('a form whose hidden words are spoiled is none, and nothing is thrown', () => {
  for (const text of ['', '{', 'null', '7', '"x"', '[]', writtenText(facts).slice(0, -1)])
    assert.equal(read(undefined, text), null, text)
})

test('the hour of its making is not what a form stands or falls by', () => {
  const without = factRows(facts).filter(([key]) => key !== 'made')
  assert.deepEqual(read(without), { ...facts, madeAt: '' })
})

test('what is of another shape than it was written in is left out, and the rest is kept', () => {
  const odd = {
    reports: [{ fields: { 'value-1': 5, done: 'Среща.' }, locked: ['value-1', 7, null] }, 'x'],
    labels: { a: ['Обучени', 3], b: 'брой' },
  }
  const found = read(undefined, JSON.stringify(odd))
  assert.deepEqual(found?.reports, [
    { measure: '5', version: 3, fields: { done: 'Среща.' }, locked: ['value-1'] },
    { measure: '6', version: 0, fields: {}, locked: [] },
  ])
  assert.deepEqual(found?.labels, { a: ['Обучени'], b: [] })
  const bare = read(undefined, JSON.stringify({ reports: { 0: 'x' }, labels: ['x'] }))
  assert.deepEqual(
    bare?.reports.map(({ fields, locked }) => [fields, locked]),
    [
      [{}, []],
      [{}, []],
    ],
  )
  assert.deepEqual(bare?.labels, {})
})

test('a row has its key from its plan, period and measure, and no other row of any form has it', () => {
  const places = ['2024', '2025'].flatMap((plan) =>
    ['2024-Q1', '2024-Q2'].flatMap((period) =>
      ['1', '11'].flatMap((measure) =>
        ['indicator-1', 'stage-1-1', 'words'].map((row) =>
          rowKey({ plan, period: period as Period }, measure, row),
        ),
      ),
    ),
  )
  assert.equal(places[0], '2024/2024-Q1/1/indicator-1')
  assert.equal(new Set(places).size, 24)
})

test('each table begins with a mark of its own that tells the version of the form', () => {
  assert.deepEqual(formTables.map(tableAnchor), [
    ...['merilo-form-1/values', 'merilo-form-1/notes', 'merilo-form-1/money'],
  ])
})
