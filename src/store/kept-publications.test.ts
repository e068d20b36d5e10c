import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptContent } from './kept-publications.ts'

test('the same bytes are fetched once, however often they are asked for', async () => {
  let fetched = 0
  const fetch = async () => {
    fetched += 1
    return '{"version":1}'
  }
  const first = await keptContent('digest-a', fetch)
  assert.deepEqual(first.publication, { version: 1 })
  assert.equal((await keptContent('digest-a', fetch)).publication, first.publication)
  assert.equal(fetched, 1)
})

test('other bytes are fetched, and what was not asked for longest is forgotten', async () => {
  const asked: string[] = []
  const ask = (digest: string) =>
    keptContent(digest, async () => {
      asked.push(digest)
      return '{}'
    })
  await ask('oldest')
  await ask('second')
  for (let each = 0; each < 14; each += 1) await ask(`filler-${each}`)
  await ask('oldest')
  await ask('one more')
  asked.length = 0
  await ask('oldest')
  assert.deepEqual(asked, [], 'asked for again, it stayed')
  await ask('second')
  assert.deepEqual(asked, ['second'], 'asked for longest ago, it went')
})
