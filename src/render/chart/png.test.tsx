import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CountsBar } from './counts-bar.tsx'
import { pngOf } from './png.ts'
import { svgFile } from './svg-file.ts'

const pixelsOf = (group: 'implemented' | 'notImplemented') =>
  pngOf(
    svgFile(
      <CountsBar
        counts={[{ group, count: 1 }]}
        room={40}
        height={10}
        numbered={false}
        words={null}
      />,
    ),
  )

test('a picture has two pixels for each of the chart', () => {
  const png = Buffer.from(pixelsOf('implemented'))
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [80, 20])
})

test('the same chart gives the same picture, another chart another', () => {
  assert.deepEqual(pixelsOf('implemented'), pixelsOf('implemented'))
  assert.notDeepEqual(pixelsOf('implemented'), pixelsOf('notImplemented'))
})
