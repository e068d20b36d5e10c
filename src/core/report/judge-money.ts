import { areRefusals, type Refusal } from '../base/refusal.ts'
import { judgeRefusals } from './judge-refusals.ts'
import { type MoneyKind, moneyKinds } from './money-report.ts'
import { parseTypedMoney, type ReportedAmount, refusalOfMoney } from './refusal-of-money.ts'
import type { ReportContent } from './report-content.ts'
import {
  type AllocationToReport,
  asksForCurrency,
  type ReportSubject,
  reportField,
} from './report-fields.ts'

/** An amount of one kind, with the funding that it is of. */
export interface JudgedMoney extends ReportedAmount {
  readonly allocation: number
}

/** What is reported of the measure's money, or everything that is wrong with it. */
export function judgeMoney(
  subject: ReportSubject,
  content: ReportContent,
): { readonly money: readonly JudgedMoney[] } | readonly Refusal[] {
  const judged = subject.allocations.flatMap((allocation) =>
    moneyKinds.flatMap((kind) => {
      const field = reportField.money(kind, allocation.position)
      if (content.fields[field]) return [judgeAmount(subject, allocation, kind, content)]
      return isAccepted(subject, allocation, kind) ? [[judgeRefusals.notTakenBack(field)]] : []
    }),
  )
  const wrong = judged.filter((each) => areRefusals(each)).flat()
  if (wrong.length > 0) return withoutRepetition(wrong)
  return { money: judged.flatMap((each) => (areRefusals(each) ? [] : [each])) }
}

const isAccepted = (
  { period }: ReportSubject,
  { reported }: AllocationToReport,
  kind: MoneyKind,
): boolean => reported.some((each) => each.kind === kind && each.period === period)

function judgeAmount(
  subject: ReportSubject,
  { position, reported }: AllocationToReport,
  kind: MoneyKind,
  { fields, language }: ReportContent,
): JudgedMoney | readonly Refusal[] {
  const names: Readonly<Record<string, string>> = {
    amount: reportField.money(kind, position),
    currency: asksForCurrency(subject.period)
      ? reportField.currency(position)
      : reportField.money(kind, position),
    evidence: reportField.paper(position),
    note: reportField.reason(position),
  }
  const inPlace = (refusal: Refusal): Refusal => ({
    ...refusal,
    field: names[refusal.field ?? ''] ?? reportField.money(kind, position),
  })
  const typed = parseTypedMoney(
    {
      kind,
      period: subject.period,
      amount: fields[reportField.money(kind, position)] ?? '',
      currency: asksForCurrency(subject.period)
        ? (fields[reportField.currency(position)] ?? 'BGN')
        : 'EUR',
      evidence: fields[reportField.paper(position)] ?? '',
      note: fields[reportField.reason(position)] ?? '',
    },
    language,
  )
  if (areRefusals(typed)) return typed.map(inPlace)
  const others = reported.filter((each) => each.kind === kind).map(({ period }) => period)
  const place = {
    planYear: subject.planYear,
    lastYear: subject.lastYear,
    allocations: subject.allocations.map((each) => each.position),
  }
  const refusal = refusalOfMoney(place, position, typed, others)
  return refusal ? [inPlace(refusal)] : { ...typed, allocation: position }
}

/** Three amounts without a paper lack one paper. */
const withoutRepetition = (refusals: readonly Refusal[]): readonly Refusal[] => [
  ...new Map(refusals.map((each) => [`${each.code} ${each.field}`, each])).values(),
]
