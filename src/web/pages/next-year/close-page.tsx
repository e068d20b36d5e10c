import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import { wordsIn } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { type OpenReport, reasonField } from '../../../core/report/closing.ts'
import type { YearEnd } from '../../../store/year-end.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { nextYearWords } from '../../words/next-year-words.ts'

interface Props {
  readonly visit: Visitor
  readonly plan: Plan
  readonly open: readonly OpenReport[]
  readonly ends: readonly YearEnd[]
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** The end of a plan's year: what is still owed in it, and the form that closes it, or opens it again. */
export function ClosePage(props: Props) {
  const { visit, plan, ends, refusals } = props
  const { language } = visit
  const words = nextYearWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          { to: paths.plan(language, plan.slug), words: wordsIn(plan.title, language).text },
        ]}
      />
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
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Close({ visit, plan, open, typed, refusals }: Props) {
  const { language } = visit
  const words = nextYearWords[language]
  const fields = fieldKit(typed, refusals, language)
  const numberOf = (code: string) =>
    plan.measures.find((each) => each.code === code)?.number ?? code
  return (
    <Form visit={visit} action={paths.closeYear(language, plan.slug)}>
      <div class="stack">
        <p>{words.closeHint}</p>
        {open.length === 0 ? (
          <p>{words.nothingOwed}</p>
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
                    words.reasonFor(numberOf(each.measure), formatPeriod(each.period, language)),
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
