import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkHeader } from './link-header.ts'

test('each link with its relation and type, without words that a header cannot carry', () => {
  const links = [
    { rel: 'alternate', type: 'text/csv', title: 'Стойности', href: '/bg/values.csv' },
    { rel: 'up', href: '/bg' },
  ] as const
  assert.equal(
    linkHeader(links),
    '</bg/values.csv>; rel="alternate"; type="text/csv", </bg>; rel="up"',
  )
  assert.equal(linkHeader([]), undefined)
})
