import { parseArgs } from 'node:util'
import { institutionNames } from './plan-file.ts'
import type { Size } from './year.ts'

export const usage =
  'npm run simulate -- [--institutions 25] [--measures 85] [--quarters] [--periods 12] [--at-once 25] [--looks 60] [--seed 2024] [--least REQUESTS] [--keep FOLDER]'

export interface Asked {
  readonly size: Size
  readonly seed: number
  /** The year has failed with fewer requests. */
  readonly least: number
  /** An empty folder that the year is left in. */
  readonly keep: string | undefined
}

const usual = {
  institutions: '25',
  measures: '85',
  periods: '12',
  'at-once': '25',
  looks: '60',
  seed: '2024',
  least: '0',
} as const
type Figure = keyof typeof usual

/** The sizes that a year can have: those of the plan and the institutions that there are. */
const most: Readonly<Record<Figure, number>> = {
  ...{ institutions: institutionNames.length, measures: 85, periods: 12, 'at-once': 200 },
  ...{ looks: 85, seed: 2 ** 31, least: 10_000_000 },
}

/** What was typed behind the command; nothing where it is not understood. */
export function parseArguments(args: readonly string[]): Asked | undefined {
  const typed = optionsOf(args)
  if (!typed) return undefined
  const number = (name: Figure): number => Number(typed[name] ?? usual[name])
  const names = Object.keys(usual) as Figure[]
  const isSound = (name: Figure) =>
    Number.isInteger(number(name)) &&
    number(name) >= (name === 'looks' || name === 'least' || name === 'seed' ? 0 : 1) &&
    number(name) <= most[name]
  if (!names.every(isSound)) return undefined
  return {
    size: {
      institutions: number('institutions'),
      measures: number('measures'),
      calendar: typed.quarters ? 'quarters' : 'months',
      periods: number('periods'),
      atOnce: number('at-once'),
      looks: number('looks'),
    },
    ...{ seed: number('seed'), least: number('least'), keep: typed.keep },
  }
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ institutions: text, measures: text, periods: text, 'at-once': text },
        ...{ looks: text, seed: text, least: text, keep: text, quarters: { type: 'boolean' } },
      },
    }).values
  } catch {
    return undefined
  }
}
