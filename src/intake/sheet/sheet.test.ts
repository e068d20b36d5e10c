import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeIn, sheetLimits } from './sheet.ts'
import { cellAt, gridsOf, readSheets, rowAt } from './testing/make-xlsx.ts'

/** What no sheet can have as the number of a row. */
const impossible = ['1e309', '1e300', '99999999999', '-5', '0', '1.5', 'x', '']

test('a row or column that is numbered as none can be is the one after the last', () => {
  for (const given of [...impossible, undefined])
    assert.equal(placeIn(given, 7, sheetLimits.rows), 7, given)
  assert.equal(placeIn('1', 7, sheetLimits.rows), 0)
  assert.equal(placeIn('16384', 7, sheetLimits.columns), 16_383)
  assert.equal(placeIn('16385', 7, sheetLimits.columns), 7)
})

test('a workbook with such rows is read, none of its words lost', async () => {
  for (const given of impossible) {
    const broken = rowAt(2, cellAt('A2', 'б')).replace('r="2"', `r="${given}"`)
    const { blocks } = await readSheets([
      { content: rowAt(1, cellAt('A1', 'а')) + broken + rowAt(3, cellAt('A3', 'в')) },
    ])
    assert.match(JSON.stringify(gridsOf(blocks)), /а.*б.*в/, given)
  }
})
