import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentWidth } from './page.ts'
import { widthsOf } from './table.ts'

test('widths fill the room exactly, whatever the shares', () => {
  for (const shares of [[1, 1, 1], [3.2, 13.5, 12], [100]]) {
    const widths = widthsOf(shares, contentWidth)
    assert.equal(
      widths.reduce((sum, width) => sum + width, 0),
      contentWidth,
    )
    assert.ok(widths.every(Number.isInteger))
  }
  assert.deepEqual(widthsOf([1, 3], 100), [25, 75])
})
