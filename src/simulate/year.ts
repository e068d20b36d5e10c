import type { Ledger } from './ledger.ts'
import type { Person } from './person.ts'
import type { Chance } from './random.ts'
import type { RunningSite } from './running-site.ts'
import type { Tally } from './tally.ts'

/** How much of a year there is to be. */
export interface Size {
  readonly institutions: number
  readonly measures: number
  readonly calendar: 'months' | 'quarters'
  /** How many periods of the calendar are reported on. */
  readonly periods: number
  /** How many people may be at the site at once. */
  readonly atOnce: number
  /** Each reading person looks at this many measures after each period. */
  readonly looks: number
}

/** All who have a part in a year. */
export interface People {
  readonly secretariat: Person
  readonly focalPoints: readonly Person[]
  readonly councilMember: Person
  readonly auditor: Person
}

/** A year that is being led. */
export interface Year {
  readonly site: RunningSite
  readonly tally: Tally
  readonly chance: Chance
  readonly size: Size
  readonly people: People
  readonly ledger: Ledger
  /** The code of the measure whose first indicator counts trainings; empty before one does. */
  readonly counted: string
  readonly say: (line: string) => void
}

export const planYear = 2024
