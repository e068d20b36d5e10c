import type { PlanContent } from '../plan/plan.ts'

/** What is written by people, in the report's order; there is one of highlights for each goal. */
export const writtenKinds = [
  'introduction',
  'goal',
  'result',
  'money',
  'not-carried-out',
  'institutions',
  'events',
] as const
export type WrittenKind = (typeof writtenKinds)[number]

/** A part of the annual report that people write. */
export interface WrittenSection {
  readonly kind: WrittenKind
  /** The goal's number; null of all that is no goal's. */
  readonly goal: string | null
  /** "introduction", "goal-II": part of addresses, and what its versions are kept under. */
  readonly key: string
}

const goalKey = (goal: string): string => `goal-${goal}`

/** The written sections of a plan's report, in its order. */
export const sectionsOf = ({ goals }: Pick<PlanContent, 'goals'>): WrittenSection[] =>
  writtenKinds.flatMap((kind): WrittenSection[] =>
    kind === 'goal'
      ? goals.map(({ number }) => ({ kind, goal: number, key: goalKey(number) }))
      : [{ kind, goal: null, key: kind }],
  )
