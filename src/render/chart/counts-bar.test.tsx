import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CountedGroup } from './counted-groups.ts'
import { CountsBar } from './counts-bar.tsx'
import { marksOf, textsOf } from './testing/marks.ts'

const barOf = (counts: Partial<Record<CountedGroup, number>>, numbered = true) => (
  <CountsBar
    counts={Object.entries(counts).map(([group, count]) => ({
      group: group as CountedGroup,
      count,
    }))}
    room="fluid"
    height={20}
    numbered={numbered}
    words={{ title: 'Measures', description: '1 of 3' }}
  />
)

test('each group is as wide as its share, one after the other', () => {
  const [first, second] = [
    ...marksOf(barOf({ implemented: 1, notImplemented: 2 }), 'f-met-bar'),
    ...marksOf(barOf({ implemented: 1, notImplemented: 2 }), 'f-not-soft'),
  ]
  assert.equal(first?.attributes['x'], '0%')
  assert.equal(first?.attributes['width'], '33.33%')
  assert.equal(second?.attributes['x'], '33.33%')
  assert.equal(second?.attributes['width'], '66.67%')
})

test('a group of nobody is not drawn', () => {
  assert.deepEqual(marksOf(barOf({ implemented: 3, partly: 0 }), 'f-partly-bar'), [])
})

test('seven groups are told apart without their colours', () => {
  const groups = [
    'implemented',
    'partly',
    'notImplemented',
    'unknown',
    'notDue',
    'carriedOver',
    'dropped',
  ] as const
  const shapes = groups.map((group) =>
    marksOf(barOf({ [group]: 1 }, false))
      .filter(({ name }) => name === 'rect' || name === 'line')
      .map(
        ({ name, attributes }) =>
          `${name} ${attributes['height'] ?? ''} ${attributes['stroke-dasharray'] ?? ''}`,
      )
      .join(),
  )
  assert.equal(new Set(shapes).size, groups.length, shapes.join('\n'))
})

test('a number stands over a part that has room for it', () => {
  assert.deepEqual(textsOf(barOf({ implemented: 96, notImplemented: 4 })), ['96'])
  assert.deepEqual(textsOf(barOf({ implemented: 95, notImplemented: 5 })), ['95', '5'])
  assert.deepEqual(textsOf(barOf({ implemented: 95 }, false)), [])
})

test('who cannot see the bar hears it; without words it is passed over', () => {
  const [frame] = marksOf(barOf({ implemented: 1 }))
  assert.equal(frame?.attributes['role'], 'img')
  const silent = <CountsBar counts={[]} room="fluid" height={4} numbered={false} words={null} />
  assert.equal(marksOf(silent)[0]?.attributes['aria-hidden'], 'true')
})
