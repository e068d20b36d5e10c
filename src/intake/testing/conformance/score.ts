/** The things that are judged, in the order of a plan's row. */
export const aspects = [
  'title',
  'year',
  'language',
  'rows',
  'numbers',
  'goals',
  'texts',
  'indicators',
  'names',
  'kinds',
  'units',
  'operators',
  'targets',
  'baselines',
  'deadlines',
  'responsible',
  'partners',
  'amounts',
  'sources',
  'defects',
] as const
export type Aspect = (typeof aspects)[number]

/** `read` differs from `expected` only where inventing counts against the reader: rows, indicators. */
export interface Tally {
  readonly right: number
  readonly expected: number
  readonly read: number
}

export interface Difference {
  readonly aspect: Aspect | 'false-error'
  /** The measure's order in the expectation; null for the document as a whole. */
  readonly position: number | null
  readonly cell: string
  readonly words: string
  readonly expected: string
  readonly read: string
  /** Nobody would have been asked: the reading was not marked as uncertain. */
  readonly sure?: true
}

export interface Score {
  readonly document: string
  readonly measures: number
  readonly tallies: Readonly<Record<Aspect, Tally>>
  /** Of the readings that were marked as sure, how many were right. */
  readonly sure: Tally
  readonly falseErrors: number
  readonly warnings: number
  readonly differences: readonly Difference[]
}

export const nothing: Tally = { right: 0, expected: 0, read: 0 }

export const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  expected: a.expected + b.expected,
  read: a.read + b.read,
})

export const noTallies = (): Record<Aspect, Tally> =>
  Object.fromEntries(aspects.map((aspect) => [aspect, nothing])) as Record<Aspect, Tally>

/** All documents as one: sums, never means of percentages. */
export function inAll(scores: readonly Score[]): Score {
  const tallies = noTallies()
  for (const aspect of aspects) {
    tallies[aspect] = scores.map((score) => score.tallies[aspect]).reduce(add, nothing)
  }
  const sum = (pick: (score: Score) => number) =>
    scores.reduce((total, score) => total + pick(score), 0)
  return {
    document: 'in all',
    measures: sum((score) => score.measures),
    tallies,
    sure: scores.map((score) => score.sure).reduce(add, nothing),
    falseErrors: sum((score) => score.falseErrors),
    warnings: sum((score) => score.warnings),
    differences: [],
  }
}

/** The harmonic mean of precision and recall; undefined where there is nothing to find and nothing was. */
export const f1 = ({ right, expected, read }: Tally): number | undefined =>
  expected + read === 0 ? undefined : (2 * right) / (expected + read)
