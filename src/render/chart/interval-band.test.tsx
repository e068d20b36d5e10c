import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import { IntervalBand } from './interval-band.tsx'
import { marksOf, textsOf } from './testing/marks.ts'

const bandOf = (low: string, high: string, room: 'fluid' | number = 'fluid') => (
  <IntervalBand
    interval={{ low: low as Decimal, high: high as Decimal }}
    room={room}
    height={20}
    labelled
    words={{ title: 'Degree', description: 'from 51.4% to 92.4%' }}
    language="en"
  />
)

test('what is known is solid from 0 to the low end, what may yet come striped up to the high end', () => {
  const solid = marksOf(bandOf('51.4', '92.4'), 'f-accent')
  assert.deepEqual(
    solid.map(({ attributes }) => attributes['width']),
    ['51.4%'],
  )
  const striped = marksOf(bandOf('51.4', '92.4')).find(
    ({ name, attributes }) => name === 'svg' && attributes['x'],
  )
  assert.equal(striped?.attributes['x'], '51.4%')
  assert.equal(striped?.attributes['width'], '41%')
})

test('a percentage that is wholly known has no stripes and one label', () => {
  assert.deepEqual(textsOf(bandOf('73.3', '73.3')), ['73.3%', '0%', '50%', '100%'])
  assert.equal(marksOf(bandOf('73.3', '73.3')).filter(({ name }) => name === 'svg').length, 1)
})

test('the labels run away from each other and keep inside', () => {
  const labels = (low: string, high: string) =>
    marksOf(bandOf(low, high))
      .filter(({ name }) => name === 'text')
      .slice(0, 2)
      .map(({ attributes }) => `${attributes['x']} ${attributes['text-anchor'] ?? 'start'}`)
  assert.deepEqual(labels('51.4', '92.4'), ['51.4% end', '83% start'])
  assert.deepEqual(labels('0', '3'), ['17% end', '17% start'])
})

test('in a file the stripes are drawn one by one and end at the sides of the band', () => {
  const [stripes] = marksOf(bandOf('50', '60', 600)).filter(({ name }) => name === 'path')
  const ends = [...(stripes?.attributes['d'] ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)]
  assert.ok(ends.length >= 16)
  for (const [, x, y] of ends) {
    assert.ok(Number(x) >= 300 && Number(x) <= 360, `${x} is within the band`)
    assert.ok(Number(y) >= 22 && Number(y) <= 42, `${y} is within the band`)
  }
})
