import type { Institution } from '../core/access/institution.ts'
import { daysLater } from '../core/base/days-later.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { decisionInForce } from '../core/plan/decision.ts'
import { proposeDuty } from '../core/plan/duty.ts'
import type { Measure, PlanContent } from '../core/plan/plan.ts'
import { plainlyTyped, type ReportFields } from '../core/report/report-content.ts'
import { asksForValue, reportField } from '../core/report/report-fields.ts'
import { usualRhythm, whyNotDue } from '../core/report/what-is-due.ts'
import { insertActivity, insertActivityVersion } from '../store/activity.writer.ts'
import type { Transaction } from '../store/database.ts'
import { listMeasuresToOwe } from '../store/duty.reader.ts'
import { insertDuties, insertYearOpening } from '../store/duty.writer.ts'
import { insertEvidence } from '../store/evidence.writer.ts'
import { keepEvidenceFile } from '../store/evidence-folder.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { insertWholeReports, type WholeReport } from '../store/measure-report-rows.writer.ts'
import { enteredOn, type SampleYear } from './enter-sample-year.ts'
import type { SampleDesk, SampleMoney, SampleReport } from './sample-plan.ts'

interface OpenedSample {
  readonly planId: string
  readonly content: PlanContent
  readonly reports: readonly SampleReport[]
  readonly money: readonly SampleMoney[]
  readonly year: SampleYear
  readonly desk: SampleDesk
  readonly author: string
  /** Where files of evidence are kept; without one the sample has none. */
  readonly evidenceFolder: string | undefined
}

/**
 * Opens the year of the sample, so that a newcomer sees at once who owes what: most reports are accepted, a few
 * wait, were returned or are late. Where the register has no institutions nobody could owe anything.
 */
export async function openSampleYear(
  transaction: Transaction,
  sample: OpenedSample,
): Promise<void> {
  const register = await listInstitutions(transaction)
  if (register.length === 0) return
  const { planId, content, year, author } = sample
  const { on, periods } = year.reportingDays
  const entry = { enteredBy: author, enteredAt: enteredOn(on) }
  await insertYearOpening(transaction, planId, entry)
  const measures = await listMeasuresToOwe(transaction, planId, periods.at(-1)?.due ?? on)
  const owners = content.measures.map((measure) => ownerOf(measure, register))
  const duties = measures.map(({ id }, index) => ({
    ...{ measureId: id, version: 1, reports: owners[index]?.reports ?? '' },
    contributes: owners[index]?.contributes ?? [],
  }))
  await insertDuties(transaction, duties, entry)
  const owed = {
    ...sample,
    ids: measures.map(({ id }) => id),
    owners: duties.map((each) => each.reports),
  }
  await insertWholeReports(transaction, wholeReports(owed))
  await enterEvidence(transaction, owed)
}

/** As the plan proposes; what names nobody whom the register knows falls to the first of all. */
function ownerOf(measure: Measure, register: readonly Institution[]) {
  const { reports, contributes } = proposeDuty(measure, register)
  const [first = register[0], ...others] = reports ? [reports, ...contributes] : contributes
  return { reports: first?.id ?? '', contributes: others.map(({ id }) => id) }
}

interface OwedSample extends OpenedSample {
  /** Of the measures, in the order of the plan. */
  readonly ids: readonly string[]
  /** The institution that reports on each. */
  readonly owners: readonly string[]
}

function wholeReports(sample: OwedSample): WholeReport[] {
  const { content, desk, year } = sample
  const calendar = year.reportingDays.periods.map(({ period }) => period)
  return content.measures.flatMap((measure, index) => {
    if (desk.enteredBySecretariat.includes(measure.position)) return []
    const decided = year.decisions.filter((each) => each.measure === measure.position)
    const isTakenOut = decisionInForce(decided, `${content.year}-12-31` as PlainDate) !== null
    const known = {
      calendar,
      deadline: measure.deadline,
      rhythm: usualRhythm,
      isTakenOut,
      entered: [],
    }
    return year.reportingDays.periods.flatMap(({ period }) =>
      whyNotDue(period, known) === null ? (reportOf(sample, index, period) ?? []) : [],
    )
  })
}

/** One report as the sample has it; accepted where it says nothing else, and none where nobody has begun it. */
function reportOf(
  sample: OwedSample,
  index: number,
  period: SampleReport['period'],
): WholeReport | null {
  const { content, desk, reports, money, year, author, ids, owners } = sample
  const measure = content.measures[index]
  if (!measure) return null
  const { position } = measure
  const said = desk.reports.find((each) => each.measure === position && each.period === period)
  const status = said?.status ?? 'accepted'
  if (status === 'open') return null
  const day = year.reported.on[period] ?? year.reportingDays.on
  const own = reports.filter((each) => each.measure === position && each.period === period)
  const paid = moneyFields(
    money.filter((each) => each.measure === position && each.period === period),
  )
  const by = { by: author, remark: null, remarks: {} }
  const submitted = { ...by, move: 'submit' as const, at: enteredOn(day) }
  const later = enteredOn(daysLater(day, 1))
  const answer =
    status === 'accepted'
      ? [{ ...by, move: 'accept' as const, at: later }]
      : status === 'returned'
        ? [{ ...by, move: 'return' as const, at: later, remark: said?.remark ?? null }]
        : []
  return {
    ...{ measureId: ids[index] ?? '', period, institutionId: owners[index] ?? '', status },
    content: { language: 'bg', fields: { ...fieldsOf(measure, own, said?.done), ...paid } },
    steps: status === 'draft' ? [] : [submitted, ...answer],
    begun: { by: author, at: enteredOn(day) },
  }
}

function fieldsOf(
  measure: Measure,
  reports: readonly SampleReport[],
  done = 'Изпълнява се по план (демонстрация).',
): ReportFields {
  return Object.assign(
    { done },
    ...measure.indicators.map(({ position, rule }) => {
      const report = reports.find((each) => each.indicator === position)
      if (report === undefined)
        return asksForValue(rule)
          ? {
              [reportField.nothing(position)]: 'yes',
              [reportField.note(position)]: 'Няма данни за периода (демонстрация).',
            }
          : {}
      if ('value' in report)
        return { [reportField.value(position)]: plainlyTyped(report.value, 'bg') }
      if ('numerator' in report)
        return {
          [reportField.numerator(position)]: plainlyTyped(report.numerator, 'bg'),
          [reportField.denominator(position)]: plainlyTyped(report.denominator, 'bg'),
        }
      const stages = rule.target.kind === 'stages' ? rule.target.stages : []
      return Object.fromEntries(
        stages.flatMap(({ name }, stage) =>
          report.done.includes(name) ? [[reportField.stage(position, stage + 1), 'yes']] : [],
        ),
      )
    }),
  )
}

const moneyFields = (amounts: readonly SampleMoney[]): ReportFields =>
  Object.fromEntries(
    amounts.flatMap(({ allocation, kind, amount, currency, evidence }) => [
      [reportField.money(kind, allocation), plainlyTyped(amount, 'bg')] as const,
      ...(currency === 'EUR' ? [[reportField.currency(allocation), currency] as const] : []),
      ...(evidence ? [[reportField.paper(allocation), evidence] as const] : []),
    ]),
  )

async function enterEvidence(transaction: Transaction, sample: OwedSample): Promise<void> {
  const { desk, ids, owners, author, year, evidenceFolder } = sample
  const at = (day: PlainDate) => ({
    enteredBy: author,
    enteredAt: enteredOn(day),
    demonstration: true,
  })
  for (const { measure, ...activity } of desk.activities) {
    const id = await insertActivity(
      transaction,
      ids[measure - 1] ?? '',
      owners[measure - 1] ?? null,
    )
    const whole = { ...activity, materials: '', withdrawnBecause: null }
    await insertActivityVersion(
      transaction,
      { activityId: id, version: 1 },
      whole,
      at(activity.until),
    )
  }
  if (evidenceFolder === undefined) return
  for (const { measure, period, title, text } of desk.evidence) {
    const bytes = new TextEncoder().encode(text)
    const sha256 = await keepEvidenceFile(evidenceFolder, bytes)
    await insertEvidence(
      transaction,
      {
        ...{ measureId: ids[measure - 1] ?? '', indicator: null, period, title },
        what: { sha256, kind: 'txt', size: bytes.length },
      },
      { ...at(year.reported.on[period] ?? year.reportingDays.on), accountId: '' },
    )
  }
}
