import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feed, writeAtom } from './atom.ts'
import { faultsOfFeed } from './testing/faults-of-feed.ts'

const feed: Feed = {
  self: 'https://merilo.example.bg/bg/feed.atom',
  site: 'https://merilo.example.bg/bg',
  title: 'Публикувано: <цели> & мерки',
  author: 'Съвет „по водите"',
  language: 'bg',
  updated: '2026-11-29T10:00:00.000Z',
  entries: [
    {
      address: 'https://merilo.example.bg/bg/published/plan-2024/v2',
      title: 'План, версия 2',
      summary: '3 от 4 мерки са изпълнени; < половината & повече.\u0000',
      published: '2026-11-29T10:00:00.000Z',
      updated: '2026-11-29T10:00:00.000Z',
    },
    {
      address: 'https://merilo.example.bg/bg/published/plan-2024/v1',
      title: 'План, версия 1',
      summary: '2 от 4 мерки са изпълнени.',
      published: '2026-11-01T10:00:00.000Z',
      updated: '2026-11-20T10:00:00.000Z',
    },
  ],
}

test('a feed has all that RFC 4287 asks for', () => {
  assert.deepEqual(faultsOfFeed(writeAtom(feed)), [])
})

test('a feed without news is a feed, too', () => {
  assert.deepEqual(faultsOfFeed(writeAtom({ ...feed, entries: [] })), [])
})

test('words mean themselves, whatever marks are in them, and what XML cannot carry is replaced', () => {
  assert.match(writeAtom(feed), /&lt;цели&gt; &amp; мерки/)
  assert.match(writeAtom(feed), /повече\.\ufffd</)
})

test('the rules find what is missing, doubled or no date', () => {
  const text = writeAtom(feed)
  const spoiled = (from: string | RegExp, to: string) => faultsOfFeed(text.replace(from, to))
  assert.deepEqual(spoiled(/ {2}<updated>.*?<\/updated>\n/, ''), ['feed: 0 of updated'])
  assert.deepEqual(spoiled(/<id>https:[^<]*v1<\/id>/, '<id>v1</id>'), ['entry: the id is no IRI'])
  assert.deepEqual(spoiled(/v1<\/id>/, 'v2</id>'), [
    'two entries of one id: https://merilo.example.bg/bg/published/plan-2024/v2',
  ])
  assert.deepEqual(spoiled('2026-11-20T10:00:00.000Z', '20.11.2026'), [
    'entry: updated is no date: 20.11.2026',
  ])
  assert.deepEqual(spoiled(/rel="self"/, 'rel="alternate"'), ['feed: no link to itself'])
})
