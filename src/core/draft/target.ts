import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'

export interface Stage {
  readonly name: string
  readonly weight: Decimal
  /** The day by which it is to be done; a stage without one is due with its measure. */
  readonly due?: PlainDate
}

/** Where a value is to go against last year's: up, down, or nowhere. */
export const trendDirections = ['rise', 'fall', 'keep'] as const
export type TrendDirection = (typeof trendDirections)[number]

/** How far from last year's value still counts as unchanged: in units, or in per cent of that value. */
export const toleranceKinds = ['absolute', 'per-cent'] as const
export interface Tolerance {
  readonly kind: (typeof toleranceKinds)[number]
  /** Not below zero. */
  readonly value: Decimal
}

export type Target =
  | { readonly kind: 'at-least' | 'at-most' | 'exactly'; readonly value: Decimal }
  | { readonly kind: 'between'; readonly low: Decimal; readonly high: Decimal }
  /** Coverage, n of N; the value is N where the plan says it. */
  | { readonly kind: 'all'; readonly value: Decimal | null }
  | { readonly kind: 'stages'; readonly stages: readonly Stage[] }
  /** Against last year's accepted value. Without a direction the plan wants an analysis, by a person. */
  | {
      readonly kind: 'trend'
      readonly direction?: TrendDirection
      /** Nothing where it is not given: the slightest change counts. */
      readonly tolerance?: Tolerance
    }
  /** A person judges, by the words. */
  | { readonly kind: 'words' }
  /** The plan gives no target. */
  | { readonly kind: 'none' }

export type TargetKind = Target['kind']

/** The kinds of target that a requirement with one number cannot say. */
export const setTargetKinds = ['between', 'stages', 'trend', 'words'] as const
/** A target that a person has set, because no requirement with one number says it. */
export type SetTarget = Extract<Target, { readonly kind: (typeof setTargetKinds)[number] }>

export const isSetTarget = (target: Target): target is SetTarget =>
  setTargetKinds.some((kind) => kind === target.kind)
