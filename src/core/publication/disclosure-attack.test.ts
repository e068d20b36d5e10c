import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { canonicalJson } from '../base/canonical-json.ts'
import { differenceFrom } from './difference.ts'
import { mostSuppressed } from './disclosure.ts'
import { secretsOf, solve } from './testing/attack.ts'
import { boundsOf } from './testing/equations.ts'
import { otherWorlds } from './testing/other-worlds.ts'
import { type Press, publishedWorld } from './testing/published-world.ts'
import { secretWorld } from './testing/secret-world.ts'
import { weakPresses } from './testing/weak-presses.ts'

const seeds = Array.from({ length: 60 }, (_, index) => 1000 + index)
const worlds = seeds.map((seed) => ({ seed, world: secretWorld(seed) }))

type Weak = readonly [missing: string, press: Press]

/** What is not told in numbers of reports nobody solves. */
const isOfNumbers = ([missing]: Weak): boolean => !/notes|last year/.test(missing)
/** What follows only from versions or sums together is in no byte. */
const isOfBytes = ([missing]: Weak): boolean => !/memory|adds up/.test(missing)

test('the worlds hold what is to be found, and not everything in them is kept back', () => {
  const secrets = worlds.map(({ world }) => secretsOf(world).length)
  assert.ok(secrets.reduce((all, each) => all + each, 0) > 500)
  const told = worlds.flatMap(({ world }) =>
    (publishedWorld(world).at(-1)?.reports ?? []).flatMap(({ reports }) =>
      reports.map(({ reported }) => !('suppressed' in reported)),
    ),
  )
  assert.ok(told.filter(Boolean).length > told.length / 3)
})

describe('somebody who has kept every version and solves what follows from them', () => {
  test('is left with 1, 2, 3 and 4 for every small count of a sensitive indicator', () => {
    for (const { seed, world } of worlds)
      assert.deepEqual(solve(world, publishedWorld(world)), [], `seed ${seed}`)
  })

  for (const [missing, press] of Object.entries(weakPresses).filter(isOfNumbers)) {
    test(`finds some of them in a control ${missing}`, () => {
      const found = worlds.flatMap(({ world }) => solve(world, publishedWorld(world, press)))
      assert.ok(found.length > 0)
      assert.ok(found.every(({ possible }) => possible.length < mostSuppressed))
    })
  }

  test('knows from a year and three of its quarters what the fourth was', () => {
    const quarter = (number: number) => new Set([`${number}`])
    const year = { of: new Set(['1', '2', '3', '4']), value: 33 }
    const known = [2, 3, 4].map((number) => ({ of: quarter(number), value: 10 }))
    assert.deepEqual(boundsOf(quarter(1), [year, ...known]), { low: 3, high: 3 })
    assert.deepEqual(boundsOf(quarter(1), [year, ...known.slice(1)]), { low: 0, high: 13 })
    assert.equal(boundsOf(quarter(1), [{ ...year, value: 20 }, ...known]), undefined)
    assert.deepEqual(boundsOf(quarter(5), [year]), { low: 0, high: Number.POSITIVE_INFINITY })
  })
})

describe('somebody who reads every byte', () => {
  test('cannot tell a small count from another: all versions are the same, whichever it was', () => {
    let compared = 0
    for (const { seed, world } of worlds) {
      const published = publishedWorld(world).map(canonicalJson)
      for (const { what, world: other } of otherWorlds(world)) {
        compared += 1
        assert.deepEqual(publishedWorld(other).map(canonicalJson), published, `${seed}: ${what}`)
      }
    }
    assert.ok(compared > 200, `${compared} compared`)
  })

  for (const [missing, press] of Object.entries(weakPresses).filter(isOfBytes)) {
    test(`can in a control ${missing}`, () => {
      const isTold = worlds.some(({ world }) =>
        otherWorlds(world).some(
          ({ world: other }) =>
            canonicalJson(publishedWorld(other, press)) !==
            canonicalJson(publishedWorld(world, press)),
        ),
      )
      assert.ok(isTold)
    })
  }
})

test('whatever is kept back, every version recomputes from itself', () => {
  for (const { seed, world } of worlds)
    for (const publication of publishedWorld(world))
      assert.equal(differenceFrom(publication), null, `seed ${seed}`)
})
