import { moneyKinds } from './money-report.ts'
import {
  asksForCurrency,
  type IndicatorToReport,
  noteKinds,
  type ReportSubject,
  reportField,
} from './report-fields.ts'

/** The tables of a form for spreadsheets: what was reached, what is said of it, and the money. */
export const formTables = ['values', 'notes', 'money'] as const
export type FormTable = (typeof formTables)[number]

/** The columns of each table that a person fills, in their order. */
export const filledColumns = {
  values: ['value', 'numerator', 'denominator', 'stage', 'nothing', 'note'],
  notes: noteKinds,
  money: [...moneyKinds.toReversed(), 'currency', 'paper', 'reason'],
} as const
export type FilledColumn = (typeof filledColumns)[FormTable][number]

/** What may stand in a cell: "share" is a number that can be a percentage; "mark" is yes or nothing, "done" yes or no. */
export type FormCellKind = 'number' | 'share' | 'text' | 'mark' | 'done' | 'currency'

export interface FormCell {
  /** Its name in the report. */
  readonly field: string
  readonly kind: FormCellKind
}

/** A row of a form: an indicator, a stage of one, a measure in words, or a sum of its funding. */
export interface FormRow {
  readonly table: FormTable
  /** Its name within the report: "indicator-1", "stage-1-2", "words", "money-1". */
  readonly key: string
  /** From 1: of which indicator, stage or sum. */
  readonly indicator?: number
  readonly stage?: number
  readonly allocation?: number
  readonly cells: Readonly<Partial<Record<FilledColumn, FormCell>>>
}

/** All rows that the report of a measure has in a form, in their order within each table. */
export const formRows = ({ indicators, allocations, period }: ReportSubject): FormRow[] => [
  ...indicators.flatMap(rowsOfIndicator),
  {
    table: 'notes',
    key: 'words',
    cells: Object.fromEntries(noteKinds.map((kind) => [kind, { field: kind, kind: 'text' }])),
  },
  ...allocations.map(({ position }): FormRow => rowOfMoney(position, asksForCurrency(period))),
]

function rowsOfIndicator({ position, rule }: IndicatorToReport): FormRow[] {
  const { target, accumulates } = rule
  const row = { table: 'values', key: `indicator-${position}`, indicator: position } as const
  const common = {
    nothing: { field: reportField.nothing(position), kind: 'mark' },
    note: { field: reportField.note(position), kind: 'text' },
  } as const
  if (target.kind === 'stages')
    return [
      { ...row, cells: common },
      ...target.stages.map((_, index): FormRow => rowOfStage(position, index + 1)),
    ]
  const number = (part: 'value' | 'numerator' | 'denominator', kind: FormCellKind = 'number') => ({
    [part]: { field: reportField[part](position), kind },
  })
  if (accumulates === 'ratio' || target.kind === 'all')
    return [{ ...row, cells: { ...number('numerator'), ...number('denominator'), ...common } }]
  // What adds up is counted; only a level can be a percentage.
  const kind = accumulates === 'sum' ? 'number' : 'share'
  return [{ ...row, cells: { ...number('value', kind), ...common } }]
}

const rowOfStage = (indicator: number, stage: number): FormRow => ({
  ...{ table: 'values', key: `stage-${indicator}-${stage}`, indicator, stage },
  cells: { stage: { field: reportField.stage(indicator, stage), kind: 'done' } },
})

function rowOfMoney(position: number, hasCurrency: boolean): FormRow {
  const amounts = moneyKinds.map((kind) => [
    kind,
    { field: reportField.money(kind, position), kind: 'number' },
  ])
  return {
    ...{ table: 'money', key: `money-${position}`, allocation: position },
    cells: {
      ...Object.fromEntries(amounts),
      ...(hasCurrency
        ? { currency: { field: reportField.currency(position), kind: 'currency' } }
        : {}),
      paper: { field: reportField.paper(position), kind: 'text' },
      reason: { field: reportField.reason(position), kind: 'text' },
    },
  }
}

/** Every field that a form has of a report. */
export const formFields = (subject: ReportSubject): string[] =>
  formRows(subject).flatMap(({ cells }) => Object.values(cells).map(({ field }) => field))
