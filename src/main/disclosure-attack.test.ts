import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Publication } from '../core/publication/publication.ts'
import { oppositeWorld } from '../core/publication/testing/other-worlds.ts'
import { secretWorld } from '../core/publication/testing/secret-world.ts'
import { isOffered } from '../render/rendition.ts'
import { renditions } from '../render/renditions.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { routes } from '../web/routes.ts'
import { openPress } from './press/open-press.ts'
import { apiAddresses } from './testing/api-addresses.ts'
import { differencesOf, type PublicSite } from './testing/public-site.ts'
import { differencesOf, neverReached, type PublicSite } from './testing/public-site.ts'
import { type Marked, publishedSite } from './testing/published-site.ts'

/*
 * Two worlds that differ in every small count of their sensitive indicators and in nothing else are entered, published
 * and read whole, as a stranger can read them. They must look the same, byte for byte, on every page, in every
 * picture and in every file: then no reading, no adding up and no measuring of charts tells one from the other.
 */
const press = openPress(() => assert.fail('there is a press here'))
after(() => press.close())

/** @param seed a world of two versions in which something is small of each kind of indicator */
function attack(seed: number, marked: Marked, judge: (sites: readonly PublicSite[]) => void): void {
  const world = secretWorld(seed)
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

/** The ministry's own template is in use in neither world. */
const withoutTemplate = renditions.filter(({ template }) => template === undefined)

/** A template is of the house that uses it; what is filled into it is in the other files. */
const readable = renditions.filter(({ template }) => template === undefined)

const publicationOf = (site: PublicSite): Publication =>
  JSON.parse(String(site.get('/bg/published/plan-2024/v2/publication.json'))) as Publication

const isTheSame = ([first, ...rest]: readonly PublicSite[]): void => {
  assert.ok(first && rest.length > 0)
  for (const { name } of withoutTemplate.filter((each) => isOffered(each, publicationOf(first))))
  for (const { name } of readable.filter((each) => isOffered(each, publicationOf(first))))
    assert.ok(
      [...first].some(([url, bytes]) => url.endsWith(`/v2/${name}`) && bytes.length > 0),
      `${name} was read`,
    )
  for (const url of apiAddresses('plan-2024', [1, 2]))
    assert.ok(String(first.get(url)).startsWith('{"'), `${url} was read`)
  assert.deepEqual(neverReached(first, routes), [])
  for (const other of rest) assert.deepEqual(differencesOf(first, other), [])
}

attack(1020, 'before', isTheSame)
attack(1018, 'after', isTheSame)
attack(1020, 'never', ([first, ...rest]) => {
  assert.ok(first)
  for (const other of rest) {
    const differing = differencesOf(first, other)
    for (const { name } of withoutTemplate.filter((each) => each.name.startsWith('report')))
    for (const { name } of readable.filter((each) => each.name.startsWith('report')))
      assert.ok(
        differing.some((url) => url.endsWith(name)),
        `${name} would have told`,
      )
    assert.ok(differing.includes('/bg/published/plan-2024/measures/2'), differing.join(' '))
    for (const list of ['values', 'degrees'])
      assert.ok(
        differing.some((url) => url.startsWith(`/api/v1/plans/plan-2024/${list}?`)),
        `${list} would have told`,
      )
  }
})
