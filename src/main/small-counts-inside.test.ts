import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { oppositeWorld } from '../core/publication/testing/other-worlds.ts'
import { secretWorld } from '../core/publication/testing/secret-world.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { siteOf } from '../web/testing/site-of.ts'
import { answersTo, type Insider, insideSite } from './testing/inside-site.ts'
import { type Houses, keepInsideWorld } from './testing/inside-world.ts'

/*
 * Two worlds that differ in every small count and in nothing else, as people inside see them who have nothing to do
 * with these measures: whatever they may ask for is the same, byte for byte.
 */
const world = secretWorld(1018)
const now = '2025-03-15T10:00:00.000Z'

type Who = (houses: Houses) => Insider

const away = {
  reader: () => ({ role: 'reader', institutions: [] }),
  'council member': () => ({ role: 'council-member', institutions: [] }),
  'focal point of others': ({ bystander }) => ({ role: 'focal-point', institutions: [bystander] }),
} as const satisfies Record<string, Who>
const near = {
  'focal point of measure 1': ({ agency }) => ({ role: 'focal-point', institutions: [agency] }),
  'focal point of measure 2': ({ ministry }) => ({ role: 'focal-point', institutions: [ministry] }),
} as const satisfies Record<string, Who>
const all = {
  secretariat: () => ({ role: 'secretariat', institutions: [] }),
  auditor: () => ({ role: 'auditor', institutions: [] }),
} as const satisfies Record<string, Who>

const plan = '/bg/plans/plan-2024'
/** Where whoever may see them sees small counts. */
const telling = ['measures/2', 'measures/2/evidence', 'reports/2024-Q1/2'].map(
  (each) => `${plan}/${each}`,
)
/** Where whoever may not finds something all the same. */
const ofAll = ['', '/measures/2', '/goals/I', '/years', '/plan.docx', '/plan.xlsx'].map(
  (each) => `${plan}${each}`,
)

describe('what people see inside of two worlds that differ in every small count', () => {
  const seen = new Map<string, ReadonlyMap<string, string>[]>()
  const keep = (name: string, site: ReadonlyMap<string, string>) =>
    seen.set(name, [...(seen.get(name) ?? []), site])

  for (const [each, few] of [
    [world, '3'],
    [oppositeWorld(world), '2'],
  ] as const)
    onEveryEngine('a world', (opened) => {
      test('is entered and read by all', async () => {
        const houses = await keepInsideWorld(opened.database, each, few)
        const server = await siteOf({ database: opened.database, now: () => now })
        const asking = (who: Insider) => answersTo(server, opened.database, who, now)
        for (const [name, of] of Object.entries<Who>({ ...away, ...near }))
          keep(name, await insideSite(await asking(of(houses)), of(houses)))
        for (const [name, of] of Object.entries<Who>(all)) {
          const ask = await asking(of(houses))
          const told = telling.map(async (url) => [url, (await ask(url)).said] as const)
          keep(name, new Map(await Promise.all(told)))
        }
        await server.close()
      })
    })

  const differing = (name: string): string[] => {
    const [one, ...others] = seen.get(name) ?? []
    assert.ok(one && others.length > 0)
    const urls = others.flatMap((other) =>
      [...one.keys(), ...other.keys()].filter((url) => one.get(url) !== other.get(url)),
    )
    return [...new Set(urls)]
  }

  for (const name of Object.keys(away))
    test(`the same to a ${name}, on every page and in every file that they may ask for`, () => {
      const [site] = seen.get(name) ?? []
      for (const url of ofAll) assert.match(site?.get(url) ?? '', /^200 /, url)
      assert.deepEqual(differing(name), [])
    })

  test('a council member sees where the reports stand, and reads the annual report', () => {
    const [site] = seen.get('council member') ?? []
    const period = site?.get(`${plan}/reports/2024-Q1`) ?? ''
    assert.match(period, /отчетът се вижда от институцията/)
    assert.match(site?.get(`${plan}/report/preview`) ?? '', /^200 /)
    assert.match(site?.get(`${plan}/reports/2024-Q1/2`) ?? '', /^404 /)
    assert.match(site?.get(`${plan}/measures/2`) ?? '', /само публикуваното от тях/)
  })

  test('of its own measures a focal point sees all, of those of others no more than a reader', () => {
    const ofFirst = differing('focal point of measure 1')
    assert.ok(ofFirst.includes(`${plan}/measures/1`))
    assert.deepEqual(
      ofFirst.filter((url) => /measures\/[2-9]|-Q\d\/[2-9]/.test(url)),
      [],
    )
    const ofSecond = differing('focal point of measure 2')
    for (const url of [...telling.slice(0, 2), '/bg/duties/plan-2024/2024-Q1/2'])
      assert.ok(ofSecond.includes(url), url)
  })

  for (const name of Object.keys(all))
    test(`other to the ${name}`, () => assert.deepEqual(differing(name), telling))
})
