import assert from 'node:assert/strict'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { adopt } from './adopt.ts'
import { amend } from './amend.ts'
import { morningOf, periodsOf } from './calendar.ts'
import { checkBundles } from './check-bundles.ts'
import { checkLog } from './check-log.ts'
import { coordinate, importDraft } from './coordinate.ts'
import { countActivities } from './count-activities.ts'
import { endYear } from './end-year.ts'
import { invitePeople } from './invite-people.ts'
import { newLedger } from './ledger.ts'
import { lookAround } from './look-around.ts'
import { checkMail } from './mail-box.ts'
import { reportPeriod } from './period.ts'
import { publish } from './publish.ts'
import { chanceFrom } from './random.ts'
import { reportEveryPeriod } from './report-every-period.ts'
import { type RunningSite, runSite } from './running-site.ts'
import { newTally, type Tally } from './tally.ts'
import type { Size, Year } from './year.ts'

export interface Simulation {
  /** Empty: the year begins in it. */
  readonly folder: string
  readonly seed: number
  readonly size: Size
  readonly say: (line: string) => void
  /** Told when reporting begins and when it is over. */
  readonly onReporting?: (site: RunningSite, begins: boolean) => Promise<void>
}

/** What came of a year in which nothing went wrong. */
export interface Outcome {
  readonly tally: Tally
  readonly mails: number
  /** What `merilo log verify` says. */
  readonly log: string
  /** What `merilo verify` says of all publications. */
  readonly bundles: string
  readonly publications: number
}

const firstDay = morningOf('2024-01-08' as PlainDate)
const dayOfAdoption = morningOf('2024-01-26' as PlainDate)

/**
 * A council's year, from the file of a draft to the last accepted report. It goes by pages and forms alone.
 *
 * @throws at the first step that comes out otherwise than it should.
 */
export async function simulateYear(simulation: Simulation): Promise<Outcome> {
  const site = await runSite(simulation.folder, firstDay)
  try {
    return await leadYear(site, simulation)
  } finally {
    await site.stop()
  }
}

async function leadYear(site: RunningSite, simulation: Simulation): Promise<Outcome> {
  const { seed, size, say, onReporting } = simulation
  const beginning = { site, tally: newTally(), chance: chanceFrom(seed), size }
  const { tally } = beginning
  const year: Year = {
    ...{ ...beginning, say, ledger: newLedger(), counted: '' },
    people: await invitePeople(beginning),
  }
  say(`${size.institutions} institutions have accounts: ${tally.requests()} requests so far`)
  const id = await importDraft(year)
  await coordinate(year, id)
  say(`the draft is agreed: ${tally.requests()} requests so far`)
  site.setClock(dayOfAdoption)
  const slug = await adopt(year, id)
  await reportEveryPeriod(year, slug)
  const counted = await countActivities(year, slug)
  say(`the plan is adopted, its year is open: ${tally.requests()} requests so far`)
  await onReporting?.(site, true)
  const publications = await leadReporting({ ...year, counted }, slug)
  await onReporting?.(site, false)
  await endYear(year, slug)
  say(`the year is closed, the next one begun: ${tally.requests()} requests so far`)
  const mails = await checkMail(year)
  const log = await checkLog(year, slug)
  const bundles = await checkBundles(year, slug, publications)
  return { tally, mails, log, publications, bundles }
}

/** Answers with how many publications there are in the end. */
async function leadReporting(year: Year, slug: string): Promise<number> {
  const periods = periodsOf(year.size)
  const amended = periods[Math.floor(periods.length / 2)]
  let version = 0
  for (const period of periods) {
    if (period === amended) await amendAndTell(year, slug, period)
    await reportPeriod(year, slug, period)
    version += 1
    const { plan } = await publish(year, slug, version)
    const revised = plan.measures.flatMap(({ indicators }) =>
      indicators.filter(({ targetRevisions = [] }) => targetRevisions.length > 0),
    )
    const isAmended = amended !== undefined && period >= amended
    assert.equal(revised.length, isAmended ? 1 : 0)
    assert.equal(plan.amendments?.length ?? 0, isAmended ? 1 : 0)
    await lookAround(year, slug)
    year.say(`${period} is accepted and published: ${year.tally.requests()} requests so far`)
  }
  return version
}

async function amendAndTell(year: Year, slug: string, period: Period): Promise<void> {
  const day = year.site.now().slice(0, 10) as PlainDate
  const measure = await amend(year, slug, day)
  year.say(`measure ${measure} is amended from ${day}, before ${period} is reported`)
}
