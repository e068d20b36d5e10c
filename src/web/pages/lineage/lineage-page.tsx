import type { LineageOfPlan } from '../../../actions/lineage-of-plan.ts'
import { may } from '../../../core/access/permissions.ts'
import { wordsIn } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { Said } from '../../parts/said.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { lineageWords } from '../../words/lineage-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { isSettled, LineageTable } from './lineage-table.tsx'

interface Props {
  readonly visit: Visitor
  readonly lineage: LineageOfPlan
  readonly refusals: readonly Refusal[]
}

/** What each measure of a plan goes on from, to be seen, confirmed and changed. */
export function LineagePage(props: Props) {
  const { visit, lineage, refusals } = props
  const { language } = visit
  const { plan, before } = lineage
  const words = lineageWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.title}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {before ? (
        <>
          <p>{words.hint}</p>
          <Before {...props} />
          {may(visit, 'link-plans') ? (
            <Confirmation {...props} />
          ) : (
            <LineageTable lineage={lineage} maySet={false} language={language} />
          )}
          <Left {...props} />
        </>
      ) : (
        <p class="empty">{words.first}</p>
      )}
    </>
  )
}

/** Which plan it is held against; a field where there are several. */
function Before({ visit, lineage }: Props) {
  const { language } = visit
  const { plan, before, earlier } = lineage
  const words = lineageWords[language]
  if (!before) return null
  const title = (of: { readonly title: typeof plan.title; readonly year: number }) =>
    `${of.year} · ${wordsIn(of.title, language).text}`
  if (earlier.length < 2)
    return (
      <p>
        {words.before}: <a href={paths.plan(language, before.slug)}>{title(before)}</a>
      </p>
    )
  return (
    <form method="get" action={paths.lineage(language, plan.slug)} class="stack-tight">
      <div class="field">
        <label for="before">{words.before}</label>
        <select id="before" name="before">
          {earlier.map((each) => (
            <option key={each.slug} value={each.slug} selected={each.slug === before.slug}>
              {title(each)}
            </option>
          ))}
        </select>
      </div>
      <p class="actions">
        <button class="quiet" type="submit">
          {words.show}
        </button>
      </p>
    </form>
  )
}

function Confirmation({ visit, lineage }: Props) {
  const { language } = visit
  const { plan, before, lines, seen } = lineage
  const words = lineageWords[language]
  const sure = lines.filter(({ isSure }) => isSure).length
  return (
    <Form visit={visit} action={paths.lineage(language, plan.slug)}>
      <input type="hidden" name="before" value={before?.slug ?? ''} />
      <input type="hidden" name="seen" value={seen} />
      <div class="stack">
        {sure > 0 ? (
          <p class="actions">
            <button type="submit" name="which" value="sure">
              {words.confirmSure(sure)}
            </button>
          </p>
        ) : null}
        <LineageTable lineage={lineage} maySet language={language} />
        {lines.every(isSettled) ? null : (
          <p class="actions">
            <button class="quiet" type="submit" name="which" value="ticked">
              {words.confirmTicked}
            </button>
          </p>
        )}
      </div>
    </Form>
  )
}

/** The measures of the plan before that no measure is said or proposed to go on from. */
function Left({ visit, lineage }: Props) {
  const { language } = visit
  const { before, lines } = lineage
  const words = lineageWords[language]
  if (!before) return null
  const gone = new Set(
    lines.flatMap(({ previous }) => (previous?.slug === before.slug ? [previous.measure] : [])),
  )
  const left = before.measures.filter(({ code }) => !gone.has(code))
  if (left.length === 0) return null
  return (
    <section class="section">
      <h2>{words.left(before.year)}</h2>
      <p>{words.leftHint}</p>
      <ul>
        {left.map((measure) => (
          <li key={measure.code}>
            <a href={paths.measure(language, before.slug, measure.code)}>
              {planWords[language].measure(measure.number)}
            </a>
            . <Said words={measureTitle(measure)} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
