import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { cellsFiles, scoreOfCells } from './testing/conformance/cells.ts'

const folder = new URL('../../conformance/intake/cells/', import.meta.url)
const files = cellsFiles(fileURLToPath(folder))
const floors = JSON.parse(readFileSync(new URL('floor.json', folder), 'utf8')) as Record<
  string,
  { readonly right: number; readonly wrongThoughSure: number }
>

test('there are at least three hundred rows of cells, and each file has a floor', () => {
  const rows = files.flatMap(({ cells }) => cells)
  assert.ok(rows.length >= 300, `${rows.length} rows`)
  assert.deepEqual(Object.keys(floors).sort(), files.map(({ name }) => name).sort())
})

for (const file of files) {
  describe(`cells of ${file.name}`, () => {
    const { right, sure, differences } = scoreOfCells(file)
    const floor = floors[file.name]

    test('no fewer rows are right than have been', () => {
      assert.ok(floor && right >= floor.right, `${right} right\n${JSON.stringify(differences)}`)
    })

    test('no more is wrong though it was called sure', () => {
      const wrong = sure.expected - sure.right
      assert.ok(floor && wrong <= floor.wrongThoughSure, JSON.stringify(differences))
    })
  })
}
