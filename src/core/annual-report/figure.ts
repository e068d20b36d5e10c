import type { InBothLanguages, Words } from '../base/language.ts'
import type { DegreeReason } from '../degree/verdict.ts'

/** What a figure is of, which says how it is printed. */
export const figureKinds = [
  'count',
  'year',
  'percent',
  'quantity',
  'euro',
  'measure-verdict',
  'indicator-verdict',
] as const
export type FigureKind = (typeof figureKinds)[number]

/** What stands for a figure where it is not known. */
export interface FigureValue {
  readonly kind: FigureKind
  /** A plain decimal or the word of a verdict; null where it is not known. */
  readonly value: string | null
  /** What a quantity counts. */
  readonly unit?: Words
  /** Why it is not known, where there is a reason. */
  readonly reason?: DegreeReason
}

/** A figure that a text of the annual report can be bound to. */
export interface BindableFigure extends FigureValue {
  /** "measure 12 indicator 1 value": the English name is what it is kept under. */
  readonly address: string
  /** By what a person writes it in a text of either language. */
  readonly name: InBothLanguages
}

/** The figures of a report by their addresses. */
export type FigureTable = ReadonlyMap<string, BindableFigure>

/** Whether two values print alike. */
export const isSameFigure = (
  a: Pick<FigureValue, 'value' | 'reason'>,
  b: Pick<FigureValue, 'value' | 'reason'>,
): boolean => a.value === b.value && (a.value !== null || isSuppressed(a) === isSuppressed(b))

export const isSuppressed = ({ value, reason }: Pick<FigureValue, 'value' | 'reason'>): boolean =>
  value === null && reason === 'suppressed'
