import type { JudgedReport } from '../core/report/judge-report.ts'
import type { ReportedValue } from '../core/report/report.ts'
import { selectLatestMoney, selectLatestValues } from '../store/accepted-values.reader.ts'
import type { Transaction } from '../store/database.ts'
import { listReportSteps } from '../store/measure-report.reader.ts'
import { insertMoneyReports } from '../store/money-report.writer.ts'
import { insertReports } from '../store/report.writer.ts'
import type { ReportPlace } from '../store/report-place.reader.ts'

interface Acceptance {
  readonly acceptedBy: string
  /** ISO 8601 instant, UTC. */
  readonly acceptedAt: string
}

/**
 * Writes what an accepted report says where degrees and money are computed from: who submitted it entered
 * it, at the moment of the submission. What stays as it was is not written again.
 */
export async function keepAcceptedValues(
  transaction: Transaction,
  place: ReportPlace,
  { values, money }: JudgedReport,
  acceptance: Acceptance,
): Promise<void> {
  const { id, submittedBy, submittedAt, period } = place
  if (id === null || submittedBy === null || submittedAt === null)
    throw new TypeError('a report was accepted that nobody submitted')
  const entry = { enteredBy: submittedBy, enteredAt: submittedAt, demonstration: false }
  const why = await reasonOfReopening(transaction, place, id)
  const known = await selectLatestValues(transaction, place)
  await insertReports(
    transaction,
    values.flatMap(({ indicator, reported, note }) => {
      const before = known.find((each) => each.position === indicator)
      if (!before) throw new TypeError('a report was accepted of an indicator that is not there')
      if (before.reported !== null && isSame(before.reported, reported)) return []
      return [
        {
          ...{ ...entry, ...acceptance, period, reported, reportId: id },
          indicatorId: before.indicatorId,
          note: note ?? (before.revision > 0 ? why : null),
          revision: before.revision + 1,
        },
      ]
    }),
  )
  const paid = await selectLatestMoney(transaction, place)
  await insertMoneyReports(
    transaction,
    money.flatMap((amount) => {
      const before = paid.find(
        (each) => each.allocation === amount.allocation && each.kind === amount.kind,
      )
      if (before && before.amount === amount.amount && before.currency === amount.currency)
        return []
      return [
        {
          ...{ ...amount, ...entry, ...acceptance, measureId: place.measureId, reportId: id },
          revision: (before?.revision ?? 0) + 1,
        },
      ]
    }),
  )
}

/** Stands as the note of a correction that says nothing else. */
async function reasonOfReopening(transaction: Transaction, { content }: ReportPlace, id: string) {
  const steps = await listReportSteps(transaction, id)
  const reason = steps.findLast(({ move }) => move === 'reopen')?.remark
  return reason && content ? { [content.language]: reason } : null
}

const isSame = (a: ReportedValue, b: ReportedValue): boolean => {
  if ('done' in a)
    return 'done' in b && a.done.toSorted().join('\n') === b.done.toSorted().join('\n')
  if ('value' in a) return 'value' in b && a.value === b.value
  return 'numerator' in b && a.numerator === b.numerator && a.denominator === b.denominator
}
