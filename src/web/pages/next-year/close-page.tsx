import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { type OpenReport, reasonField } from '../../../core/report/closing.ts'
import type { ClosedWithout, YearEnd } from '../../../store/year-end.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { nextYearWords } from '../../words/next-year-words.ts'

interface Props {
  readonly visit: Visitor
  readonly plan: Plan
  readonly open: readonly OpenReport[]
  readonly ends: readonly YearEnd[]
  readonly without: readonly ClosedWithout[]
  /** Whether the year was ever opened, so that reports are owed in it. */
  readonly isOpened: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** The end of a plan's year: what is still owed in it, and the form that closes it, or opens it again. */
export function ClosePage(props: Props) {
  const { visit, plan, ends, without, refusals } = props
  const { language } = visit
  const words = nextYearWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.close}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      {plan.status === 'closed' ? <Reopen {...props} /> : <Close {...props} />}
      {ends.length > 0 ? (
        <section class="section">
          <h2>{words.history}</h2>
          <ul class="rows">
            {ends.map(({ version, how, reason, enteredBy, enteredAt }) => (
              <li key={version}>
                {how === 'closed'
                  ? words.closedBy(enteredBy, formatInstant(enteredAt, language))
                  : words.reopenedBy(enteredBy, formatInstant(enteredAt, language), reason)}
                <WithoutReports
                  language={language}
                  plan={plan}
                  without={without.filter((each) => each.version === version)}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

const numberOf = ({ measures }: Plan, code: string): string =>
  measures.find((each) => each.code === code)?.number ?? code

/** The reports that a closing was made without, each with its reason. */
function WithoutReports(props: {
  language: Language
  plan: Plan
  without: readonly ClosedWithout[]
}) {
  const { language, plan, without } = props
  const words = nextYearWords[language]
  if (without.length === 0) return null
  return (
    <details open={without.length <= mostShown}>
      <summary>{words.closedWithout(without.length)}</summary>
      <dl>
        {without.map(({ measure, period, reason }) => (
          <div key={`${measure} ${period}`}>
            <dt>{words.reasonFor(numberOf(plan, measure), formatPeriod(period, language))}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** How many are shown at once. */
const mostShown = 10

function Close({ visit, plan, open, isOpened, typed, refusals }: Props) {
  const { language } = visit
  const words = nextYearWords[language]
  const fields = fieldKit(typed, refusals, language)
  return (
    <Form visit={visit} action={paths.closeYear(language, plan.slug)}>
      <div class="stack">
        <p>{words.closeHint}</p>
        {open.length === 0 ? (
          <p>{isOpened ? words.nothingOwed : words.neverOpened}</p>
        ) : (
          <>
            <h2>{words.owed(open.length)}</h2>
            <p>{words.owedHint}</p>
            {fields.text('reason', words.reasonForAll, '', { hint: words.reasonForAllHint })}
            <details open={refusals.length > 0}>
              <summary>{words.reasons}</summary>
              <div class="stack">
                {open.map((each) =>
                  fields.text(
                    reasonField(each),
                    words.reasonFor(
                      numberOf(plan, each.measure),
                      formatPeriod(each.period, language),
                    ),
                    '',
                  ),
                )}
              </div>
            </details>
          </>
        )}
        <p class="actions">
          <button type="submit">{words.close}</button>
        </p>
      </div>
    </Form>
  )
}

function Reopen({ visit, plan, typed, refusals }: Props) {
  const { language } = visit
  const words = nextYearWords[language]
  const fields = fieldKit(typed, refusals, language)
  return (
    <Form visit={visit} action={paths.reopenYear(language, plan.slug)}>
      <div class="stack">
        <p>{words.closed}</p>
        {fields.area('reason', words.reopenReason, '', 3)}
        <p class="actions">
          <button class="quiet" type="submit">
            {words.reopen}
          </button>
        </p>
      </div>
    </Form>
  )
}
