import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { oppositeWorld } from '../core/publication/testing/other-worlds.ts'
import { secretWorld } from '../core/publication/testing/secret-world.ts'
import { renditions } from '../render/renditions.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { openPress } from './press/open-press.ts'
import { differencesOf, type PublicSite } from './testing/public-site.ts'
import { type Marked, publishedSite } from './testing/published-site.ts'

/*
 * Two worlds that differ in every small count of their sensitive indicators and in nothing else are entered, published
 * and read whole, as a stranger can read them. They must look the same, byte for byte, on every page, in every
 * picture and in every file: then no reading, no adding up and no measuring of charts tells one from the other.
 */
const press = openPress(() => assert.fail('there is a press here'))
after(() => press.close())

/** Of two versions, in which something is small of every kind of indicator, of a baseline and of last year's values. */
const world = secretWorld(1018)

function attack(marked: Marked, judge: (sites: readonly PublicSite[]) => void): void {
  const sites: PublicSite[] = []
  describe(`what the public reads, indicators marked ${marked}`, () => {
    for (const each of [world, oppositeWorld(world)])
      onEveryEngine('a world', (opened) => {
        test('is entered, published and read', async () => {
          sites.push(await publishedSite(opened.database, each, marked, press))
        })
      })
    test('is what it says', () => judge(sites))
  })
}

const isTheSame = ([first, ...rest]: readonly PublicSite[]): void => {
  assert.ok(first && rest.length > 0)
  assert.deepEqual(first.unread, [])
  // A row of the log that two houses have in common would be told by its digest: it could be tried out.
  const salted = new Set(first.salted)
  assert.ok(salted.size > 100)
  for (const other of rest) {
    assert.deepEqual(differencesOf(first, other), [])
    const common = other.salted.filter((each) => salted.has(each))
    assert.deepEqual(common, [])
  }
}

const apiLists = ['values', 'degrees'].map((list) => `/api/v1/plans/plan-2024/${list}?`)

for (const marked of ['before', 'after'] as const) attack(marked, isTheSame)
attack('never', ([first, ...rest]) => {
  assert.ok(first)
  for (const other of rest) {
    const differing = differencesOf(first, other)
    for (const { name } of renditions.filter((each) => each.name.startsWith('report')))
      assert.ok(
        differing.some((url) => url.endsWith(name)),
        `${name} would have told`,
      )
    for (const start of ['/bg/published/plan-2024/measures/2', ...apiLists])
      assert.ok(
        differing.some((url) => url.startsWith(start)),
        `${start} would have told`,
      )
  }
})
