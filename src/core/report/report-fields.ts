import type { Decimal } from '../base/decimal.ts'
import type { Currency } from '../base/money.ts'
import { type Period, yearOf } from '../base/period.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { type MoneyKind, moneyKinds } from './money-report.ts'
import type { ReportedValue } from './report.ts'

/** What was done, what stood in the way, what comes next: the notes of a measure's report. */
export const noteKinds = ['done', 'obstacles', 'next'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Where the plan gives nothing to reach, or a person judges by the words, a value may be told and need not. */
export const asksForValue = ({ target }: Pick<IndicatorRule, 'target'>): boolean =>
  target.kind !== 'words' && target.kind !== 'none'

/** An indicator as a report on it sees it: the rule in force and what was accepted before. */
export interface IndicatorToReport {
  /** From 1 within its measure. */
  readonly position: number
  readonly rule: IndicatorRule
  /** The accepted values of the year, each period's latest revision, in the order of time. */
  readonly accepted: readonly { readonly period: Period; readonly reported: ReportedValue }[]
  /** The last accepted value of the year before. */
  readonly previous: Decimal | null
}

/** A sum of the measure's funding, and what of it was reported for other periods. */
export interface AllocationToReport {
  /** From 1 within its measure. */
  readonly position: number
  readonly amount: Decimal | null
  readonly currency: Currency | null
  readonly reported: readonly {
    readonly kind: MoneyKind
    readonly period: Period
    readonly amount: Decimal
    readonly currency: Currency
  }[]
}

/** A measure and a period, as far as a report on them goes by it. */
export interface ReportSubject {
  readonly period: Period
  readonly planYear: number
  /** The last year that money of the measure may be of. */
  readonly lastYear: number
  readonly indicators: readonly IndicatorToReport[]
  readonly allocations: readonly AllocationToReport[]
}

/** The names of a report's fields, in the form, in what is kept, in remarks and in a workbook alike. */
export const reportField = {
  value: (indicator: number) => `value-${indicator}`,
  numerator: (indicator: number) => `numerator-${indicator}`,
  denominator: (indicator: number) => `denominator-${indicator}`,
  stage: (indicator: number, stage: number) => `stage-${indicator}-${stage}`,
  /** Marked where there is nothing to report of the indicator in this period. */
  nothing: (indicator: number) => `nothing-${indicator}`,
  note: (indicator: number) => `note-${indicator}`,
  money: (kind: MoneyKind, allocation: number) => `${kind}-${allocation}`,
  currency: (allocation: number) => `currency-${allocation}`,
  /** By what the amounts can be checked. */
  paper: (allocation: number) => `paper-${allocation}`,
  reason: (allocation: number) => `reason-${allocation}`,
  /** Holds what a person confirmed of a field that a check asked about. */
  sure: (field: string) => `sure-${field}`,
} as const

export type FieldKind = 'number' | 'text' | 'mark'

/** The year from which money is in euro and nobody is asked for the currency. */
const firstYearOfEuro = 2026
export const asksForCurrency = (period: Period): boolean => yearOf(period) < firstYearOfEuro

/** Every field that a report on this measure can have, with what stands in it. */
export const fieldsOf = (subject: ReportSubject): ReadonlyMap<string, FieldKind> =>
  new Map([
    ...subject.indicators.flatMap(fieldsOfIndicator),
    ...noteKinds.map((kind): NamedField => [kind, 'text']),
    ...subject.allocations.flatMap(({ position }) => fieldsOfMoney(position, subject.period)),
  ])

type NamedField = readonly [name: string, kind: FieldKind]

function fieldsOfIndicator({ position, rule }: IndicatorToReport): NamedField[] {
  const { target, accumulates } = rule
  const common: NamedField[] = [
    [reportField.nothing(position), 'mark'],
    [reportField.note(position), 'text'],
  ]
  if (target.kind === 'stages')
    return [
      ...target.stages.flatMap((_, index) =>
        checked(reportField.stage(position, index + 1), 'mark'),
      ),
      ...common,
    ]
  const value = checked(reportField.value(position), 'number')
  if (accumulates !== 'ratio' && target.kind !== 'all') return [...value, ...common]
  return [
    ...value,
    ...checked(reportField.numerator(position), 'number'),
    [reportField.denominator(position), 'number'],
    ...common,
  ]
}

const fieldsOfMoney = (position: number, period: Period): NamedField[] => [
  ...moneyKinds.flatMap((kind) => checked(reportField.money(kind, position), 'number')),
  ...(asksForCurrency(period) ? [[reportField.currency(position), 'mark'] as const] : []),
  [reportField.paper(position), 'text'],
  [reportField.reason(position), 'text'],
]

/** A field that checks may ask about, and the place of the answer. */
const checked = (name: string, kind: FieldKind): NamedField[] => [
  [name, kind],
  [reportField.sure(name), 'mark'],
]
