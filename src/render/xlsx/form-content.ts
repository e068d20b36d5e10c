import { type Decimal, isDecimal } from '../../core/base/decimal.ts'
import { formatPeriod } from '../../core/base/format.ts'
import type { Language, Words } from '../../core/base/language.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { readTypedNumber } from '../../core/base/typed-number.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { WrittenReport } from '../../core/report/form-facts.ts'
import { formFields } from '../../core/report/form-rows.ts'
import {
  contentIn,
  plainlyTyped,
  type ReportContent,
  type ReportFields,
} from '../../core/report/report-content.ts'
import { type ReportSubject, reportField } from '../../core/report/report-fields.ts'
import { canBe, type ReportStatus } from '../../core/report/report-status.ts'
import { stagesDone } from '../../core/report/stages-done.ts'
import { fitsCell } from './typed-cells.ts'

/** What a form is made of: an institution's reports for a period, as they are kept now. */
export interface FormContent {
  readonly plan: { readonly slug: string; readonly title: Words; readonly demonstration: boolean }
  readonly period: Period
  readonly due: PlainDate | null
  readonly institution: { readonly id: string; readonly name: Words }
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string
  /** In the order of the plan. */
  readonly lines: readonly FormLine[]
}

export interface FormLine {
  readonly measure: Measure
  readonly subject: ReportSubject
  readonly status: ReportStatus
  /** 0 when nobody has begun it. */
  readonly version: number
  readonly content: ReportContent | null
  /** What registered activities make of indicators, by their positions. */
  readonly proposed: readonly { readonly indicator: number; readonly value: Decimal }[]
  /** The remarks with which it was returned, by field; '' is on the whole of it. */
  readonly remarks: ReportFields
  /** How far each indicator has come. */
  readonly degrees: readonly Degree[]
  /** Who reports on the measure, where the form's institution only helps. */
  readonly reportedBy: string | null
}

export const periodWords = (period: Period, language: Language): string =>
  formatPeriod(period, language)

/** More than this does not go into a cell of Excel. */
const longestText = 32_000

/** The report as it is written into the form, and what of it is there only to be read. */
export function writtenReport(line: FormLine, language: Language): WrittenReport {
  const { subject, content, version, measure, status } = line
  const kept = content ? contentIn(content, language, subject).fields : {}
  const all =
    version === 0 ? { ...stagesDone(subject), ...proposedIn(line, language), ...kept } : kept
  const names = formFields(subject)
  const fields = names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]))
  const isLocked = (name: string) =>
    !canBe(status, 'save') || (all[name] ?? '').length > longestText
  return {
    ...{ measure: measure.code, version },
    fields: Object.fromEntries(fields),
    locked: names.filter(isLocked),
  }
}

/** A typed number as a cell can hold it; undefined where it has to stay as it was typed. */
export function numberForCell(typed: string, language: Language): Decimal | undefined {
  const read = readTypedNumber(typed, language)
  return 'decimal' in read && isDecimal(read.decimal) && fitsCell(read.decimal)
    ? read.decimal
    : undefined
}

/** What nobody has filled yet begins with what activities make of it, as on the page. */
const proposedIn = ({ proposed }: FormLine, language: Language): ReportFields =>
  Object.fromEntries(
    proposed.map(({ indicator, value }) => [
      reportField.value(indicator),
      plainlyTyped(value, language),
    ]),
  )
