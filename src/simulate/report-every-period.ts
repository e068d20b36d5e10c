import assert from 'node:assert/strict'
import { atOnce } from './at-once.ts'
import { formTo, mainOf } from './browser.ts'
import type { Year } from './year.ts'

/**
 * The secretariat wants a report on every measure for every period, whatever its deadline: a year with
 * as many reports as its calendar and its plan can have.
 */
export async function reportEveryPeriod(
  { people, size }: Pick<Year, 'people' | 'size'>,
  slug: string,
): Promise<void> {
  const { look, browser } = people.secretariat
  const measures = Array.from({ length: size.measures }, (_, index) => index + 1)
  await atOnce(size.atOnce, measures, async (measure) => {
    const address = `/plans/${slug}/measures/${measure}/rhythm`
    const form = formTo(await look(address), `/bg${address}`)
    const reason = 'Съветът следи изпълнението през цялата година.'
    const set = await browser.send(form, { rhythm: 'every-period', reason })
    assert.match(set.address, /done=set/, mainOf(set.body))
  })
}
