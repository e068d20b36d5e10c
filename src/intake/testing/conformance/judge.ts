import type { Confidence, DraftMeasure } from '../../../core/draft/draft.ts'
import { type Aspect, add, type Difference, noTallies, nothing, type Tally } from './score.ts'

/** Where differences and tallies of one document are collected. */
export interface Judge {
  readonly tallies: Record<Aspect, Tally>
  readonly differences: Difference[]
  sure: Tally
}

export const newJudge = (): Judge => ({ tallies: noTallies(), differences: [], sure: nothing })

export interface Place {
  readonly position: number | null
  readonly cell: string
  readonly words: string
}

/** Counts a reading that nobody is asked about; what is wrong though sure is the worst that can be. */
export function judgeSure(to: Judge, right: boolean): { sure: true } {
  to.sure = add(to.sure, { right: right ? 1 : 0, expected: 1, read: 1 })
  return { sure: true }
}

/** Counts one judgement, and keeps the difference when it went against the reader. */
export function judge(
  to: Judge,
  aspect: Aspect,
  right: boolean,
  place: Place,
  expected: unknown,
  read: unknown,
  readings: readonly Confidence[] = ['unsure'],
): void {
  const { tallies, differences } = to
  const sure = readings.every((each) => each === 'sure') ? judgeSure(to, right) : {}
  tallies[aspect] = add(tallies[aspect], { right: right ? 1 : 0, expected: 1, read: 1 })
  if (!right)
    differences.push({ aspect, ...place, expected: said(expected), read: said(read), ...sure })
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The words that a cell was read from; none where the measure was not read. */
export const wordsOf = (read: DraftMeasure | undefined, cell: string): string =>
  read === undefined || !(cell in read.text) ? '' : read.text[cell as keyof DraftMeasure['text']]
