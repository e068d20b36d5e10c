import { toDecimal, toRational } from '../../../core/base/decimal.ts'
import { formatMoney } from '../../../core/base/format.ts'
import { currencies, money } from '../../../core/base/money.ts'
import { sum } from '../../../core/base/rational.ts'
import { fundingAt } from '../../../core/plan/funding-place.ts'
import { moneyKinds } from '../../../core/report/money-report.ts'
import {
  type AllocationToReport,
  asksForCurrency,
  reportField,
} from '../../../core/report/report-fields.ts'
import { AreaField, ChoiceField, TextField } from '../../parts/field.tsx'
import { RemarksBeside } from '../../parts/report/remarks-beside.tsx'
import { reportingWords } from '../../words/reporting-words.ts'
import { AskedAbout } from './asked-about.tsx'
import type { ReportPageProps } from './report-page.tsx'

/** What was planned, committed and spent in the period, for each sum of the measure; folded up until it is needed. */
export function MoneyForm(props: ReportPageProps) {
  const { visit, line, content, refusals, steps } = props
  const words = reportingWords[visit.language]
  const { allocations } = line.place.subject
  if (allocations.length === 0) return null
  const names = allocations.flatMap(({ position }) => fieldsOf(position))
  const isUsed = names.some(
    (name) =>
      content.fields[name] !== undefined ||
      refusals.some(({ field }) => field === name) ||
      steps.some(({ remarks }) => remarks[name] !== undefined),
  )
  return (
    <details class="card" open={isUsed}>
      <summary>{words.moneyTitle}</summary>
      <div class="stack">
        <p class="hint">{words.moneyHint}</p>
        {allocations.map((allocation) => (
          <Allocation key={allocation.position} {...props} allocation={allocation} />
        ))}
      </div>
    </details>
  )
}

const fieldsOf = (position: number): string[] => [
  ...moneyKinds.map((kind) => reportField.money(kind, position)),
  reportField.paper(position),
  reportField.reason(position),
]

function Allocation(props: ReportPageProps & { allocation: AllocationToReport }) {
  const { visit, line, content, refusals, steps, allocation } = props
  const { language } = visit
  const words = reportingWords[language]
  const { position, amount, currency } = allocation
  const funding = fundingAt(line.measure, position)
  const common = (name: string, label: string) => ({
    ...{ name, label, value: content.fields[name] ?? '', refusals, language },
  })
  const soFar = paidSoFar(allocation)
  return (
    <fieldset class="stack-tight">
      <legend class="label">{funding?.source}</legend>
      <p class="small soft">
        {words.amountOfPlan}:{' '}
        {amount !== null && currency !== null
          ? formatMoney(money(amount, currency), language)
          : words.noAmount}
        {soFar ? ` · ${words.moneySoFar}: ${formatMoney(soFar, language)}` : null}
      </p>
      <div class="field-row">
        {moneyKinds.toReversed().map((kind) => {
          const name = reportField.money(kind, position)
          return (
            <div key={kind}>
              <TextField {...common(name, words.money[kind])} inputMode="decimal" short />
              <AskedAbout {...props} field={name} />
              <RemarksBeside steps={steps} field={name} language={language} />
            </div>
          )
        })}
        {asksForCurrency(line.place.period) ? (
          <ChoiceField
            {...common(reportField.currency(position), words.currency)}
            value={content.fields[reportField.currency(position)] ?? 'BGN'}
            options={currencies.map((each) => [each, each] as const)}
          />
        ) : null}
      </div>
      <TextField {...common(reportField.paper(position), words.paper)} />
      <RemarksBeside steps={steps} field={reportField.paper(position)} language={language} />
      <AreaField {...common(reportField.reason(position), words.reason)} rows={2} />
    </fieldset>
  )
}

/** What was spent in other periods, where all of it is in one currency. */
function paidSoFar({ reported }: AllocationToReport) {
  const spent = reported.filter(({ kind }) => kind === 'spent')
  const [first] = spent
  if (!first || spent.some(({ currency }) => currency !== first.currency)) return null
  return money(toDecimal(sum(spent.map(({ amount }) => toRational(amount)))), first.currency)
}
