import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSearch, searchQuery, typedSearch } from './typed-search.ts'

test('what is empty or unknown in the address is not asked', () => {
  assert.deepEqual(typedSearch({ person: ' ', plan: 'plan-2024', sort: 'x', before: '7' }), {
    plan: 'plan-2024',
  })
  assert.deepEqual(parseSearch({}, ['1']), { search: {}, refusals: [] })
})

test('days are those of the institutions’ clocks, both of them whole', () => {
  const { search } = parseSearch({ from: '05.03.2024', until: '2024-07-01' }, [])
  assert.deepEqual(search, { from: '2024-03-04T22:00Z', before: '2024-07-01T21:00Z' })
})

test('a day that is none is said beside its field and not heeded', () => {
  const { search, refusals } = parseSearch({ from: '31.02.2024', person: '3' }, [])
  assert.deepEqual(search, { person: '3' })
  assert.deepEqual(
    refusals.map(({ code, field }) => [code, field]),
    [['no-such-date', 'from']],
  )
})

test('a plan is asked for with its draft, a measure only with its plan', () => {
  assert.deepEqual(parseSearch({ plan: 'plan-2024' }, ['40']).search.about, ['plan-2024', '40'])
  assert.deepEqual(parseSearch({ plan: 'plan-2024', measure: '6' }, ['40']).search.about, [
    'plan-2024/6',
  ])
  assert.deepEqual(parseSearch({ measure: '6' }, []).search, {})
})

test('a search goes into an address and comes back from it', () => {
  const typed = { person: '3', measure: '64-2', from: '05.03.2024' }
  const query = new URLSearchParams(searchQuery(typed, { before: '100' }))
  assert.equal(query.get('before'), '100')
  assert.deepEqual(typedSearch(Object.fromEntries(query)), typed)
})
