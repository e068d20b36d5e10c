import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Amendment, Measure, Plan } from '../../../core/plan/plan.ts'
import { amendableOf, amendmentsOf } from '../../../core/plan/plan-on.ts'
import { contentLines } from '../../../render/words/amendment-lines.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { ActWords } from './act-words.tsx'
import { ChangeLines } from './amendment-changes.tsx'
import type { PlanLinks } from './plan-view.ts'

/** That a measure is not as it was adopted, by which acts, and what is different in it; nothing where it is. */
export function AmendedNote(props: {
  measure: Measure
  plan: Plan
  links: PlanLinks
  language: Language
}) {
  const { measure, plan, links, language } = props
  const words = amendmentWords[language]
  const amendments = amendmentsOf(plan, measure)
  if (amendments.length === 0) return null
  const lines = measure.asAdopted
    ? contentLines(measure.asAdopted, amendableOf(measure), language)
    : []
  return (
    <section class="section card stack-tight amended" aria-labelledby="amended">
      <h2 id="amended" class="lead">
        {measure.addedBy === undefined ? words.amendedBy : words.addedBy}
      </h2>
      <ul class="plain stack-tight">
        {amendments.map((amendment) => (
          <li key={amendment.number}>
            <AmendmentLink amendment={amendment} links={links} language={language} />
          </li>
        ))}
      </ul>
      {lines.length > 0 ? (
        <details>
          <summary>{words.differs}</summary>
          <ChangeLines lines={lines} language={language} />
        </details>
      ) : null}
    </section>
  )
}

/** An amendment by its number, with its act and its first day. */
function AmendmentLink(props: { amendment: Amendment; links: PlanLinks; language: Language }) {
  const { amendment, links, language } = props
  const words = amendmentWords[language]
  const name = words.number(amendment.number)
  return (
    <>
      {links.amendments ? <a href={links.amendments.one(amendment.number)}>{name}</a> : name}{' '}
      <span class="soft">
        · <ActWords act={amendment.act} language={language} /> ·{' '}
        {words.holdsFrom(formatDate(amendment.from, language))}
      </span>
    </>
  )
}

/** How often the plan has been amended up to the day, and the way to the amendments. */
export function AmendedLine(props: { plan: Plan; links: PlanLinks; language: Language }) {
  const { plan, links, language } = props
  const { amendments = [] } = plan
  if (amendments.length === 0) return null
  const said = amendmentWords[language].recorded(amendments.length)
  return <p>{links.amendments ? <a href={links.amendments.all}>{said}</a> : said}</p>
}
