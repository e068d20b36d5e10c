import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './random.ts'
import { type Killed, killable, type RunningSite } from './running-site.ts'

interface Killing {
  readonly chance: Chance
  readonly kills: number
  /** In milliseconds: how long the site is left alone at most once it answers again. */
  readonly longestPause: number
}

/**
 * Kills the site so many times, each time at some moment after it has come back. What is left of them when
 * nobody works any more comes then, one after the other.
 */
export async function killNowAndThen(
  site: RunningSite,
  { chance, kills, longestPause }: Killing,
): Promise<Readonly<Record<Killed, number>>> {
  const killed = { program: 0, database: 0, both: 0 }
  for (let kill = 1; kill <= kills; kill += 1) {
    await site.back()
    await sleep(chance.between(`pause/${kill}`, 0, longestPause))
    const what = killable[chance.between(`what/${kill}`, 0, killable.length - 1)] ?? 'both'
    site.kill(what)
    killed[what] += 1
    // A database that is gone is noticed by the next who asks for something.
    await sleep(200)
  }
  await site.back()
  return killed
}
