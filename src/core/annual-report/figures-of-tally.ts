import type { InBothLanguages } from '../base/language.ts'
import type { Tally } from '../degree/tally.ts'
import type { BindableFigure, FigureValue } from './figure.ts'
import { nameOf, whats } from './figure-names.ts'

/** The words that a name begins with: "goal II", "last year plan". */
export type NameStart = readonly (string | InBothLanguages)[]

export function bindable(
  start: NameStart,
  what: keyof typeof whats,
  figure: FigureValue,
): BindableFigure {
  const name = nameOf(...start, whats[what])
  return { address: name.en, name, ...figure }
}

export const countOf = (start: NameStart, what: keyof typeof whats, count: number) =>
  bindable(start, what, { kind: 'count', value: String(count) })

const counted = [
  'measures',
  'due',
  'implemented',
  'partly',
  'notImplemented',
  'unknown',
  'notDue',
  'implementedEarly',
  'carriedOver',
  'dropped',
  'judgedByPerson',
] as const satisfies (keyof Tally & keyof typeof whats)[]

/** The counts of a goal or of the plan, its mean degree, and the two ends of it while that is not known. */
export const figuresOfTally = (start: NameStart, tally: Tally): BindableFigure[] => [
  ...counted.map((what) => countOf(start, what, tally[what])),
  bindable(start, 'degree', { kind: 'percent', value: tally.degree }),
  bindable(start, 'low', { kind: 'percent', value: tally.interval.low }),
  bindable(start, 'high', { kind: 'percent', value: tally.interval.high }),
]
