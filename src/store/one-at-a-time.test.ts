import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneAtATime } from './one-at-a-time.ts'

/** A question whose answers come when the test says so, numbered in the order of asking. */
function slowQuestion() {
  const waiting: (() => void)[] = []
  let asked = 0
  const ask = oneAtATime(async () => {
    asked += 1
    const number = asked
    await new Promise<void>((resolve) => waiting.push(resolve))
    return number
  })
  const answer = async () => {
    waiting.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, answer, asked: () => asked }
}

test('whoever asks while a question is under way gets the answer to the next, not to the one begun before', async () => {
  const { ask, answer, asked } = slowQuestion()
  const first = ask()
  const later = [ask(), ask(), ask()]
  assert.equal(asked(), 1, 'one is under way')
  await answer()
  assert.equal(await first, 1)
  await answer()
  assert.deepEqual(await Promise.all(later), [2, 2, 2])
  assert.equal(asked(), 2, 'one for all who waited')
})

test('whoever asks when none is under way asks at once', async () => {
  const { ask, answer } = slowQuestion()
  const first = ask()
  await answer()
  assert.equal(await first, 1)
  const second = ask()
  await answer()
  assert.equal(await second, 2)
})

test('a question that fails fails for those who waited for it, and the next one is asked', async () => {
  let asked = 0
  const ask = oneAtATime(async () => {
    await Promise.resolve()
    asked += 1
    if (asked === 1) throw new Error('the connection is gone')
    return 'there'
  })
  const [first, next] = [ask(), ask()]
  await assert.rejects(first)
  assert.equal(await next, 'there')
  assert.equal(await ask(), 'there')
})
