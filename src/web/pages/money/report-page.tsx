import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { currencies } from '../../../core/base/money.ts'
import { type Period, quartersOf } from '../../../core/base/period.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { placesOfFunding } from '../../../core/plan/funding-place.ts'
import type { Measure, Plan } from '../../../core/plan/plan.ts'
import { type MoneyReport, moneyKinds } from '../../../core/report/money-report.ts'
import type { TypedMoney } from '../../../core/report/refusal-of-money.ts'
import { moneyText } from '../../../render/words/money-words.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationTag } from '../../parts/demonstration.tsx'
import { AreaField, ChoiceField, ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { planWords } from '../../words/plan-words.ts'

type Revision = MoneyReport & { readonly allocation: number }

interface ReportPageProps {
  readonly visit: Visitor
  readonly plan: Plan
  readonly measure: Measure
  readonly revisions: readonly Revision[]
  readonly typed: TypedMoney & { readonly allocation: string }
  readonly refusals: readonly Refusal[]
}

/** The form for what was planned, committed or spent in a period, with everything reported before. */
export function MoneyReportPage(props: ReportPageProps) {
  const { visit, plan, measure, refusals } = props
  const { language } = visit
  const words = moneyPageWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          {
            to: paths.measure(language, plan.slug, measure.code),
            words: planWords[language].measure(measure.number),
          },
        ]}
      />
      <h1>{words.reportTitle}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p class="lead">
        <Said words={measureTitle(measure)} language={language} />
      </p>
      <p>{words.reportLead}</p>
      <ReportForm {...props} />
      <History {...props} />
    </>
  )
}

function ReportForm({ visit, plan, measure, revisions, typed, refusals }: ReportPageProps) {
  const { language } = visit
  const words = moneyPageWords[language]
  const common = { refusals, language }
  return (
    <Form visit={visit} action={paths.measureMoney(language, plan.slug, measure.code)}>
      <input type="hidden" name="seen" value={seenRevisions(revisions)} />
      <div class="stack">
        <ChoiceField
          {...common}
          name="allocation"
          label={words.allocation}
          value={typed.allocation}
          options={allocationsOf(measure, language)}
        />
        <ChoiceField
          {...common}
          name="kind"
          label={words.kind}
          value={typed.kind}
          options={moneyKinds.map((kind) => [kind, words[kind]] as const)}
        />
        <ChoiceField
          {...common}
          name="period"
          label={words.period}
          value={typed.period}
          options={periodsOf(plan, measure).map(
            (period) => [period, formatPeriod(period, language)] as const,
          )}
        />
        <TextField
          {...common}
          name="amount"
          label={words.amount}
          hint={words.amountHint}
          value={typed.amount}
          inputMode="text"
          short
        />
        <ChoiceField
          {...common}
          name="currency"
          label={words.currency}
          value={typed.currency}
          options={currencies.map((currency) => [currency, words.currencies[currency]] as const)}
        />
        <TextField
          {...common}
          name="evidence"
          label={words.evidence}
          hint={words.evidenceHint}
          value={typed.evidence}
        />
        <AreaField
          {...common}
          name="note"
          label={words.note}
          hint={words.noteHint}
          value={typed.note}
          rows={3}
        />
        <p class="actions">
          <button type="submit">{words.submit}</button>
        </p>
      </div>
    </Form>
  )
}

/** Sources by the plan's own words, cut short, and what the plan does not name. */
function allocationsOf(measure: Measure, language: Language): (readonly [string, string])[] {
  const places = placesOfFunding(measure)
  const named = measure.funding.flatMap(({ source, note, basis, months }, index) => {
    const yearlyShare = basis === 'per-year' && measure.funding[index - 1]?.source === source
    const told = [source, months === undefined ? null : note].filter((each) => each).join(', ')
    return yearlyShare ? [] : [[String(places[index]), shortened(told)] as const]
  })
  return [...named, ['0', moneyPageWords[language].besidePlan] as const]
}

const shortened = (words: string): string =>
  words.length > 90 ? `${words.slice(0, 89).trimEnd()}…` : words || '—'

/** The quarters of every year that the measure runs through, at most ten years. */
function periodsOf(plan: Plan, measure: Measure): Period[] {
  const last = Math.max(plan.year, Number(measure.deadline.to?.slice(0, 4) ?? 0))
  const count = Math.min(last - plan.year + 1, 10)
  return Array.from({ length: count }, (_, index) => plan.year + index).flatMap(quartersOf)
}

/** The latest revision of each kind and period as the person saw it: "1/spent/2024-Q1:2". */
const seenRevisions = (revisions: readonly Revision[]): string =>
  [...Map.groupBy(revisions, keyOf)]
    .map(([key, all]) => `${key}:${Math.max(...all.map(({ revision }) => revision))}`)
    .join(',')

const keyOf = ({ allocation, kind, period }: Revision): string => `${allocation}/${kind}/${period}`

function History({ visit, measure, revisions }: ReportPageProps) {
  const { language } = visit
  const words = moneyPageWords[language]
  const sources = new Map(allocationsOf(measure, language))
  if (revisions.length === 0) return <p class="empty">{words.enteredNothing}</p>
  return (
    <section class="section">
      <h2>{words.entered}</h2>
      <TableFrame label={words.entered}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col" class="number">
                {words.amount}
              </th>
              <th scope="col">{words.allocation}</th>
              <th scope="col">{words.evidence}</th>
              <th scope="col">{words.enteredAt}</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map((report) => (
              <tr key={`${keyOf(report)}:${report.revision}`}>
                <th scope="row">{formatPeriod(report.period, language, 'short')}</th>
                <td>
                  {words[report.kind]}
                  {report.revision > 1 ? (
                    <span class="soft small"> {words.correction(report.revision)}</span>
                  ) : null}
                </td>
                <td class="number">{moneyText(report.amount, report.currency, language)}</td>
                <td class="whole">{sources.get(String(report.allocation)) ?? report.allocation}</td>
                <td class="whole">
                  {report.evidence}
                  {report.note ? (
                    <p class="soft small">
                      <Said words={report.note} language={language} />
                    </p>
                  ) : null}
                </td>
                <td class="whole">
                  {report.enteredBy}, {formatInstant(report.enteredAt, language)}{' '}
                  {report.demonstration ? <DemonstrationTag language={language} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}
