import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { siteOf } from '../../testing/site-of.ts'

onEveryEngine('searching in what is published', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })
  after(() => server.close())

  const asked = async (query: Record<string, string>, language = 'bg') => {
    const { statusCode, body } = await server.inject({
      url: `/${language}/search`,
      query,
    })
    assert.equal(statusCode, 200)
    return body
  }
  /** The numbers of the measures found, in their order. */
  const found = async (query: Record<string, string>) =>
    [
      ...(await asked(query)).matchAll(/<li class="measure-line"><span class="ordinal">([^<]+)/g),
    ].map(([, number]) => number)

  test('a form of a word finds the measure and marks the word', async () => {
    const body = await asked({ q: 'маратона' })
    assert.match(body, /<mark>[^<]*маратон[^<]*<\/mark>/i)
  })

  test('the number of a measure comes first', async () => {
    assert.equal((await found({ q: '64' }))[0], '64')
  })

  test('limits leave what fits all of them', async () => {
    const all = await asked({ q: 'обучение' })
    const some = await asked({ q: 'обучение', goal: 'VII' })
    const count = (body: string) => Number(/Намерени? (?:са|е) (\d+)/.exec(body)?.[1] ?? 0)
    assert.ok(count(some) > 0 && count(some) < count(all), `${count(some)} of ${count(all)}`)
    assert.deepEqual(await found({ q: 'обучение', goal: 'няма такава' }), [])
  })

  test('a search by verdict finds as many as are counted', async () => {
    const [latest] = await listLatestPublications(opened.database)
    const tally = latest?.publication.degrees.tally
    assert.ok(tally)
    for (const [group, count] of [
      ['unknown', tally.unknown],
      ['implemented', tally.implemented],
      ['partly', tally.partly],
      ['dropped', tally.dropped],
    ] as const)
      assert.match(
        await asked({ verdict: group }),
        count === 1 ? /Намерена е 1 мярка/ : new RegExp(`Намерени са ${count} мерки`),
        group,
      )
  })

  test('an institution of that name is led to', async () => {
    assert.match(await asked({ q: 'МВР' }), /href="\/bg\/published\/plan-2024\/institutions\/mvr"/)
  })

  test('what somebody typed comes back as text, never as code', async () => {
    const body = await asked({ q: '<script>"x"</script>', goal: '"><b>' })
    assert.doesNotMatch(body, /<script>|<b>/)
    assert.match(body, /&lt;script/)
  })

  test('nothing found says so, and nothing asked shows the form alone', async () => {
    assert.match(await asked({ q: 'слонове' }), /Нищо не е намерено/)
    assert.doesNotMatch(await asked({}), /Намерени|Нищо не е/)
  })

  test('an answer to one who searches is kept for nobody else', async () => {
    const { headers } = await server.inject({ url: '/bg/search', query: { q: 'деца' } })
    assert.equal(headers['cache-control'], 'private, no-store')
  })

  test('pages go on where the one before ended', async () => {
    const [first, second] = [
      await found({ verdict: 'unknown' }),
      await found({ verdict: 'unknown', page: '2' }),
    ]
    assert.equal(new Set([...first, ...second]).size, first.length + second.length)
    assert.equal(first.length + second.length, 36)
    assert.ok(first.length < 36)
    assert.deepEqual(await found({ verdict: 'unknown', page: '999' }), second)
  })
})
