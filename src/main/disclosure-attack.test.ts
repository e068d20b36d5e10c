import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Publication } from '../core/publication/publication.ts'
import { oppositeWorld } from '../core/publication/testing/other-worlds.ts'
import { secretWorld } from '../core/publication/testing/secret-world.ts'
import { isOffered } from '../render/rendition.ts'
import { renditions } from '../render/renditions.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { openPress } from './press/open-press.ts'
import { apiAddresses } from './testing/api-addresses.ts'
import { differencesOf, type PublicSite } from './testing/public-site.ts'
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

/** A template is of the house that uses it; what is filled into it is in the other files. */
const readable = renditions.filter(({ template }) => template === undefined)

const at = (site: PublicSite, address: string): Buffer => site.get(address) ?? Buffer.alloc(0)

const isTheSame = ([first, ...rest]: readonly PublicSite[]): void => {
  assert.ok(first && rest.length > 0)
  const json = at(first, '/bg/published/plan-2024/v2/publication.json')
  const publication = JSON.parse(String(json)) as Publication
  for (const rendition of readable.filter((each) => isOffered(each, publication)))
    for (const version of [1, 2])
      assert.ok(
        !String(at(first, `/en/published/plan-2024/v${version}/${rendition.name}`)).startsWith(
          '<!',
        ),
        `${rendition.name} was read`,
      )
  for (const url of apiAddresses('plan-2024', [1, 2]))
    assert.ok(String(at(first, url)).startsWith('{"'), `${url} was read`)
  for (const other of rest) assert.deepEqual(differencesOf(first, other), [])
}

const apiLists = ['values', 'degrees'].map((list) => `/api/v1/plans/plan-2024/${list}?`)

attack(1020, 'before', isTheSame)
attack(1018, 'after', isTheSame)
attack(1020, 'never', ([first, ...rest]) => {
  assert.ok(first)
  for (const other of rest) {
    const differing = differencesOf(first, other)
    for (const { name } of readable.filter((each) => each.name.startsWith('report')))
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
