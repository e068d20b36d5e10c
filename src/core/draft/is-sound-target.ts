import { type Decimal, toRational } from '../base/decimal.ts'
import { parsePlainDate } from '../base/plain-date.ts'
import { compare, hundred, zero } from '../base/rational.ts'
import type { SetTarget, Stage, Tolerance } from './target.ts'

/** Whether a target is one that the form would have let pass: a file may carry any other. */
export function isSoundTarget(target: SetTarget): boolean {
  switch (target.kind) {
    case 'between':
      return isBelow(target.low, target.high)
    case 'stages':
      return target.stages.length > 0 && areSound(target.stages)
    case 'trend':
      return target.tolerance === undefined || fits(target.tolerance)
    case 'words':
      return true
  }
}

const isBelow = (low: Decimal, high: Decimal): boolean =>
  compare(toRational(low), toRational(high)) < 0

const isAboveZero = (value: Decimal): boolean => compare(toRational(value), zero) > 0

const areSound = (stages: readonly Stage[]): boolean =>
  stages.every(
    ({ name, weight, due }) =>
      name.trim() !== '' &&
      isAboveZero(weight) &&
      (due === undefined || parsePlainDate(due) !== undefined),
  ) && new Set(stages.map(({ name }) => name.toLowerCase())).size === stages.length

const fits = ({ kind, value }: Tolerance): boolean =>
  isAboveZero(value) && (kind === 'absolute' || compare(toRational(value), hundred) <= 0)
