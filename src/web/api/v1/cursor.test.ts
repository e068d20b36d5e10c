import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressAfter, cursorIn } from './cursor.ts'

const list = '/api/v1/plans/plan-2024/measures?goal=I&limit=10'
const cursorOf = (address: string) =>
  new URL(address, 'http://x').searchParams.get('cursor') ?? undefined
const bad = { problem: 'bad-cursor' }

test('a cursor says where its list goes on, and in which version', () => {
  const next = addressAfter(list, { version: 3, from: 10 })
  assert.match(next, /^\/api\/v1\/plans\/plan-2024\/measures\?goal=I&limit=10&cursor=[\w-]+$/)
  assert.deepEqual(cursorIn(next, cursorOf(next)), { version: 3, from: 10 })
  assert.equal(cursorIn(list, undefined), null)
})

test('how many, in what language and in what order the filters stand makes no other list', () => {
  const cursor = cursorOf(addressAfter(`${list}&verdict=met`, { version: 1, from: 1 }))
  const same = '/api/v1/plans/plan-2024/measures?verdict=met&lang=en&goal=I&limit=3&version=1'
  assert.deepEqual(cursorIn(same, cursor), { version: 1, from: 1 })
})

test('the cursor of another list is none of this one', () => {
  const cursor = cursorOf(addressAfter(list, { version: 1, from: 10 }))
  for (const other of [list.replace('goal=I', 'goal=II'), list.replace('measures', 'values')])
    assert.deepEqual(cursorIn(other, cursor), bad)
})

test('a cursor that somebody made up is refused', () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const mark = JSON.parse(
    Buffer.from(
      cursorOf(addressAfter(list, { version: 1, from: 1 })) ?? '',
      'base64url',
    ).toString(),
  )[2]
  const made = [
    ...['', 'x', encoded(1), encoded(null), encoded({}), encoded([]), encoded([1, 1])],
    ...[encoded([0, 1, mark]), encoded([1, -1, mark]), encoded([1, 1.5, mark])],
    ...[encoded(['1', 1, mark]), encoded([1, null, mark]), encoded([1, 1, 'else'])],
    encoded([1, 1, mark, 1]),
  ]
  for (const cursor of made) assert.deepEqual(cursorIn(list, cursor), bad, cursor)
  assert.deepEqual(cursorIn(list, encoded([1, 1, mark])), { version: 1, from: 1 })
})
