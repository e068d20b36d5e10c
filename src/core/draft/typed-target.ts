import { type Decimal, toRational } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { compare, hundred, zero } from '../base/rational.ts'
import type { Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import type { Target, Tolerance } from './target.ts'
import { toleranceKinds, trendDirections } from './target.ts'
import { targetRefusals as refusals } from './target-refusals.ts'
import { parseTypedStages, type TypedStages } from './typed-stages.ts'

/** The kinds of target that a person may set; of `words` and `none` there is nothing to type. */
export const settableTargets = [
  'at-least',
  'at-most',
  'exactly',
  'between',
  'all',
  'stages',
  'trend',
  'words',
  'none',
] as const satisfies readonly Target['kind'][]

/** The fields of a form that sets a target, as they were typed; those of other kinds are left alone. */
export interface TypedTarget extends TypedStages {
  readonly target: string
  readonly value: string
  readonly low: string
  readonly high: string
  /** Empty: an analysis is due. */
  readonly direction: string
  readonly tolerance: string
  readonly toleranceKind: string
}

/** A target as typed into a form, or everything that is wrong with the fields of its kind. */
export function parseTypedTarget(typed: TypedTarget, language: Language): Target | Refusal[] {
  const kind = settableTargets.find((each) => each === typed.target)
  switch (kind) {
    case undefined:
      return [refusals.kindWanted]
    case 'words':
    case 'none':
      return { kind }
    case 'stages':
      return parseTypedStages(typed, language)
    case 'between':
      return bounds(typed, language)
    case 'trend':
      return trend(typed, language)
    case 'all': {
      const value = number('value', typed.value, language, 'may-be-empty')
      if (isWrong(value)) return [value.wrong]
      return isBelowZero(value.number)
        ? [refusals.negative('value')]
        : { kind, value: value.number }
    }
    default: {
      const value = number('value', typed.value, language)
      return isWrong(value) ? [value.wrong] : { kind, value: value.number }
    }
  }
}

function bounds({ low, high }: TypedTarget, language: Language): Target | Refusal[] {
  const [from, to] = [number('low', low, language), number('high', high, language)]
  if (isWrong(from) || isWrong(to)) return [from, to].filter(isWrong).map(({ wrong }) => wrong)
  return compare(toRational(from.number), toRational(to.number)) >= 0
    ? [refusals.boundsCrossed]
    : { kind: 'between', low: from.number, high: to.number }
}

function trend(typed: TypedTarget, language: Language): Target | Refusal[] {
  const direction = trendDirections.find((each) => each === typed.direction)
  if (direction === undefined && typed.direction !== '') return [refusals.directionWanted]
  const tolerance = toleranceOf(typed, language)
  if (Array.isArray(tolerance)) return tolerance
  return {
    kind: 'trend',
    ...(direction === undefined ? {} : { direction }),
    ...(tolerance === undefined ? {} : { tolerance }),
  }
}

function toleranceOf(typed: TypedTarget, language: Language): Tolerance | undefined | Refusal[] {
  const value = number('tolerance', typed.tolerance, language, 'may-be-empty')
  if (isWrong(value)) return [value.wrong]
  if (value.number === null || compare(toRational(value.number), zero) === 0) return undefined
  const kind = toleranceKinds.find((each) => each === typed.toleranceKind)
  if (!kind) return [refusals.toleranceKindWanted]
  if (isBelowZero(value.number)) return [refusals.negative('tolerance')]
  if (kind === 'per-cent' && compare(toRational(value.number), hundred) > 0)
    return [refusals.toleranceTooWide]
  return { kind, value: value.number }
}

const isBelowZero = (value: Decimal | null): boolean =>
  value !== null && compare(toRational(value), zero) < 0

type Wrong = { readonly wrong: Refusal }
const isWrong = (read: object): read is Wrong => 'wrong' in read

function number(
  field: string,
  typed: string,
  language: Language,
): { readonly number: Decimal } | Wrong
function number(
  field: string,
  typed: string,
  language: Language,
  empty: 'may-be-empty',
): { readonly number: Decimal | null } | Wrong
function number(
  field: string,
  typed: string,
  language: Language,
  empty?: 'may-be-empty',
): { readonly number: Decimal | null } | Wrong {
  const read = readTypedNumber(typed.replace(/\s*%\s*$/u, ''), language)
  if ('decimal' in read) return { number: read.decimal }
  if (read.trouble !== 'empty') return { wrong: refusals.notANumber(field) }
  return empty ? { number: null } : { wrong: refusals.numberWanted(field) }
}
