import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { duplicateMeasure } from './duplicate-measure.ts'

const check = (...measures: string[]) =>
  duplicateMeasure
    .check(madeDraft(measures.map((measure) => ({ text: { measure } }))))
    .map(({ position, severity }) => `${position} ${severity}`)

test('the same text is told at its second row, whatever its case and signs', () => {
  assert.deepEqual(check('Ремонт на музеи', 'Ремонт на театри', 'РЕМОНТ на музеи.'), ['3 warning'])
})

test('a long text that differs by a few words is noted', () => {
  const long = 'Improving the coordination between the institutions that grant permits for work'
  assert.deepEqual(check(long, `${long} or study`), ['2 info'])
  assert.deepEqual(
    check(long, `${long.slice(0, 62)} teach children of all ages to swim and sing`),
    [],
  )
})

test('empty cells repeat nothing', () => {
  assert.deepEqual(check('', ''), [])
})
