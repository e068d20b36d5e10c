import assert from 'node:assert/strict'
import { test } from 'node:test'
import { version } from '../draft/testing/versions.ts'
import { measuresNow } from './measures-now.ts'

const then = version([
  { text: { measure: 'Срещи на експерти от всички области' }, source: { table: 1, row: 3 } },
  { text: { measure: 'Обучения на новоназначени служители' }, source: { table: 1, row: 4 } },
])

test('a measure that was mended stays where it is, even when none of its words are left', () => {
  const now = {
    ...then,
    measures: then.measures.map((measure) => ({
      ...measure,
      text: { ...measure.text, measure: 'Нещо съвсем друго' },
    })),
  }
  const found = measuresNow(then, now)
  assert.equal(found.get(1)?.source.row, 3)
  assert.equal(found.get(2)?.source.row, 4)
})

test('in another document a measure is told by its words; one that is gone is told to be gone', () => {
  const now = version([
    { text: { measure: 'Наръчник за граждани' }, source: { table: 1, row: 3 } },
    { text: { measure: 'Срещи на експерти от всички области' }, source: { table: 1, row: 4 } },
    { text: { measure: 'Кампания' }, source: { table: 1, row: 5 } },
  ])
  const found = measuresNow(then, now)
  assert.equal(found.get(1)?.position, 2)
  assert.equal(found.get(2), null)
})

test('as many measures in other rows of a document are not taken for the same', () => {
  const now = version([
    { text: { measure: 'Обучения на новоназначени служители' }, source: { table: 1, row: 5 } },
    { text: { measure: 'Срещи на експерти от всички области' }, source: { table: 1, row: 6 } },
  ])
  const found = measuresNow(then, now)
  assert.equal(found.get(1)?.position, 2)
  assert.equal(found.get(2)?.position, 1)
})

test('one measure in another row is enough for all to be told by their words', () => {
  const [first, second] = then.measures
  assert.ok(first && second)
  const moved = (source: { readonly table: number; readonly row: number }) => {
    const other = { ...second, text: { ...second.text, measure: 'Нещо съвсем друго' }, source }
    return measuresNow(then, { ...then, measures: [first, other] }).get(2)
  }
  assert.equal(moved({ table: 1, row: 9 }), null)
  assert.equal(moved({ table: 2, row: 4 }), null)
  assert.notEqual(moved({ table: 1, row: 4 }), null)
})
