import type { Decimal } from '../core/base/decimal.ts'
import type { Period } from '../core/base/period.ts'
import type { Report, ReportedValue } from '../core/report/report.ts'
import type { RecordedMove } from '../core/report/report-status.ts'

/** What a person typed of one indicator, as the plan's arithmetic takes it. */
export interface Typed {
  readonly indicator: number
  readonly reported: ReportedValue
}

/** What a person typed of what was spent of a sum. */
export interface TypedMoney {
  readonly allocation: number
  readonly amount: Decimal
}

/** What has been answered for, of one measure's report for a period. */
export interface KeptReport {
  readonly period: Period
  readonly measure: string
  /** The steps that the site has said are done, in their order. */
  readonly moves: RecordedMove[]
  readonly typed: readonly Typed[]
  readonly money: readonly TypedMoney[]
  readonly submittedAt: string
  readonly acceptedAt: string | null
}

/** What people were told is done: nothing of it may ever be missing. */
export interface Ledger {
  readonly submitted: (
    of: ReportName,
    said: Pick<KeptReport, 'typed' | 'money'>,
    at: string,
  ) => void
  readonly returned: (of: ReportName) => void
  readonly accepted: (of: ReportName, at: string) => void
  readonly all: () => readonly KeptReport[]
  readonly find: (of: ReportName) => KeptReport | undefined
}

export interface ReportName {
  readonly period: Period
  readonly measure: string
}

export function newLedger(): Ledger {
  const reports = new Map<string, KeptReport>()
  const keyOf = ({ period, measure }: ReportName) => `${period}/${measure}`
  const known = (of: ReportName): KeptReport => {
    const report = reports.get(keyOf(of))
    if (!report) throw new Error(`nobody submitted ${keyOf(of)}`)
    return report
  }
  return {
    submitted: (of, { typed, money }, at) => {
      const moves = reports.get(keyOf(of))?.moves ?? []
      reports.set(keyOf(of), {
        ...{ ...of, typed, money, submittedAt: at, acceptedAt: null },
        moves: [...moves, 'submit'],
      })
    },
    returned: (of) => {
      known(of).moves.push('return')
    },
    accepted: (of, at) => {
      const report = known(of)
      reports.set(keyOf(of), { ...report, moves: [...report.moves, 'accept'], acceptedAt: at })
    },
    all: () => [...reports.values()],
    find: (of) => reports.get(keyOf(of)),
  }
}

/** The accepted reports of each indicator, as the arithmetic takes them. */
export function acceptedReports(
  ledger: Ledger,
): { measure: string; indicator: number; reports: Report[] }[] {
  const rows = ledger.all().flatMap(({ typed, measure, period, submittedAt, acceptedAt }) =>
    acceptedAt === null
      ? []
      : typed.map(({ indicator, reported }) => ({
          ...{ measure, indicator },
          report: {
            ...{ period, reported, acceptedAt, note: null, revision: 1 },
            ...{ demonstration: false, enteredAt: submittedAt, enteredBy: '', acceptedBy: '' },
          },
        })),
  )
  const byIndicator = Map.groupBy(rows, ({ measure, indicator }) => `${measure} ${indicator}`)
  return [...byIndicator.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { measure, indicator } = first
    const reports = all.map(({ report }) => report).sort((a, b) => (a.period < b.period ? -1 : 1))
    return [{ measure, indicator, reports }]
  })
}

/** What was spent by accepted reports: "10.1 2024-01 70", the measure with the place of the sum, in order. */
export const acceptedMoney = (ledger: Ledger): string[] =>
  ledger
    .all()
    .flatMap(({ measure, period, money, acceptedAt }) =>
      acceptedAt === null
        ? []
        : money.map(({ allocation, amount }) => `${measure}.${allocation} ${period} ${amount}`),
    )
    .toSorted()
