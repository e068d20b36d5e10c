import type { Language, Words } from '../base/language.ts'
import { areRefusals, isRefusal, type Refusal } from '../base/refusal.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { type JudgedMoney, judgeMoney } from './judge-money.ts'
import { judgeRefusals as refusals } from './judge-refusals.ts'
import type { ReportedValue } from './report.ts'
import type { ReportContent, ReportFields } from './report-content.ts'
import {
  asksForValue,
  type IndicatorToReport,
  type NoteKind,
  noteKinds,
  type ReportSubject,
  reportField,
} from './report-fields.ts'
import { parseReportedValue } from './reported-value.ts'

/** A report that can be submitted: every number is one, nothing that is due is missing. */
export interface JudgedReport {
  readonly values: readonly {
    readonly indicator: number
    readonly reported: ReportedValue
    readonly note: Words | null
  }[]
  readonly money: readonly JudgedMoney[]
  readonly notes: Readonly<Partial<Record<NoteKind, string>>>
}

const longestNote = 10_000

/** What a report comes to, or everything that is wrong with it, each with its field. */
export function judgeReport(
  subject: ReportSubject,
  content: ReportContent,
): JudgedReport | readonly Refusal[] {
  const { fields } = content
  const { values, money, wrong } = judgeFields(subject, content)
  const found = [...wrong, ...refusalsOfNotes(subject, fields)]
  if (values.length === 0 && found.length === 0 && fields['done'] === undefined)
    return [refusals.nothingSaid]
  if (found.length > 0) return found
  const notes = noteKinds.flatMap((kind) => (fields[kind] ? [[kind, fields[kind]]] : []))
  return { values, money, notes: Object.fromEntries(notes) }
}

/** What is right already in a report that is still being written, and what is not. */
export function judgeFields(
  subject: ReportSubject,
  { fields, language }: ReportContent,
): Pick<JudgedReport, 'values' | 'money'> & { readonly wrong: readonly Refusal[] } {
  const wrong: Refusal[] = []
  const values: JudgedReport['values'][number][] = []
  for (const indicator of subject.indicators) {
    const judged = judgeIndicator(indicator, fields, language)
    const accepted = indicator.accepted.some(({ period }) => period === subject.period)
    if (areRefusals(judged)) wrong.push(...judged)
    else if (judged.reported === null && accepted)
      wrong.push(refusals.notTakenBack(fieldOf(undefined, indicator.position, indicator.rule)))
    else if (judged.reported !== null)
      values.push({
        indicator: indicator.position,
        reported: judged.reported,
        note: noteOf(fields, reportField.note(indicator.position), language),
      })
  }
  const money = judgeMoney(subject, { fields, language })
  return areRefusals(money)
    ? { values, money: [], wrong: [...wrong, ...money] }
    : { values, ...money, wrong }
}

function judgeIndicator(
  { position, rule }: IndicatorToReport,
  fields: ReportFields,
  language: Language,
): { readonly reported: ReportedValue | null } | Refusal[] {
  const of = (name: 'value' | 'numerator' | 'denominator') => fields[reportField[name](position)]
  const done = stagesDone(rule, position, fields)
  const isEmpty = !of('value') && !of('numerator') && !of('denominator') && done.length === 0
  if (fields[reportField.nothing(position)]) {
    if (!isEmpty) return [refusals.valueAndNothing(reportField.nothing(position))]
    const note = reportField.note(position)
    return fields[note] ? { reported: null } : [refusals.reasonForNothing(note)]
  }
  if (isEmpty && !asksForValue(rule)) return { reported: null }
  const raw = {
    value: of('value') ?? '',
    numerator: of('numerator') ?? '',
    denominator: of('denominator') ?? '',
    done,
  }
  const reported = parseReportedValue(raw, rule, language)
  if (!isRefusal(reported)) return { reported }
  return [{ ...reported, field: fieldOf(reported.field, position, rule) }]
}

/** The names of the stages that are marked. */
function stagesDone(rule: IndicatorRule, position: number, fields: ReportFields): string[] {
  if (rule.target.kind !== 'stages') return []
  return rule.target.stages.flatMap(({ name }, index) =>
    fields[reportField.stage(position, index + 1)] ? [name] : [],
  )
}

function fieldOf(field: string | undefined, position: number, rule: IndicatorRule): string {
  if (rule.target.kind === 'stages') return reportField.stage(position, 1)
  if (field === 'numerator' || field === 'denominator') return reportField[field](position)
  const hasParts = rule.accumulates === 'ratio' && field === undefined
  return hasParts ? reportField.numerator(position) : reportField.value(position)
}

const noteOf = (fields: ReportFields, field: string, language: Language): Words | null =>
  fields[field] === undefined ? null : { [language]: fields[field] }

function refusalsOfNotes({ indicators }: ReportSubject, fields: ReportFields): Refusal[] {
  const names = [...noteKinds, ...indicators.map(({ position }) => reportField.note(position))]
  return names.flatMap((name) =>
    [...(fields[name] ?? '')].length > longestNote ? [refusals.noteTooLong(name)] : [],
  )
}
