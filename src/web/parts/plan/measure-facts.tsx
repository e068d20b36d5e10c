import { formatMoney } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { money, toEuro } from '../../../core/base/money.ts'
import type { CellKey, DraftFunding } from '../../../core/draft/draft.ts'
import type { Measure, Plan } from '../../../core/plan/plan.ts'
import { deadlineWords } from '../../../render/words/deadline-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { Said } from '../said.tsx'
import { InstitutionName, shortNameWords } from './institution-name.tsx'
import { cellOf } from './measure-title.ts'
import { goalOf, type PlanLinks, type PlanView } from './plan-view.ts'

/** Whose it is, by when and towards which goal; its money where no section of its own tells it. */
export function MeasureFacts(props: {
  measure: Measure
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { measure, view, links, language } = props
  const words = planWords[language]
  const goal = goalOf(view, measure.goal)
  const [objective, results] = [cellOf(measure, 'objective'), cellOf(measure, 'expectedResults')]
  return (
    <dl class="facts card">
      {goal ? (
        <>
          <dt>{words.goal(goal.number)}</dt>
          <dd>
            <a href={links.goal(goal.number)}>
              <Said words={goal.title} language={language} />
            </a>
          </dd>
        </>
      ) : null}
      {objective ? (
        <>
          <dt>{words.objective}</dt>
          <dd class="words">
            <Said words={objective} language={language} />
          </dd>
        </>
      ) : null}
      {results ? (
        <>
          <dt>{words.expectedResults}</dt>
          <dd class="words">
            <Said words={results} language={language} />
          </dd>
        </>
      ) : null}
      <dt>{words.responsible}</dt>
      <dd>
        <Institutions {...props} cell="responsible" />
      </dd>
      {measure.partners.length > 0 ? (
        <>
          <dt>{words.partners}</dt>
          <dd>
            <Institutions {...props} cell="partners" />
          </dd>
        </>
      ) : null}
      <dt>{words.deadline}</dt>
      <dd>{deadlineWords(measure.deadline, language)}</dd>
      {!view.money && measure.funding.length > 0 ? (
        <>
          <dt>{words.funding}</dt>
          <dd>
            <Funding measure={measure} plan={view.plan} language={language} />
            {measure.sharedFundingWith.length > 0 ? (
              <p class="soft">{words.sharedWith(measure.sharedFundingWith.join(', '))}</p>
            ) : null}
          </dd>
        </>
      ) : null}
    </dl>
  )
}

/** A cell in the page's language where that is not the plan's own: what was understood is in the plan's. */
const translationOf = (measure: Measure, cell: CellKey, plan: Plan, language: Language) =>
  language === plan.language ? undefined : measure.text[language]?.[cell]

/** Their short names from the register, or the words of the translation; with the way to each where it has a page. */
function Institutions(props: {
  measure: Measure
  cell: 'responsible' | 'partners'
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { measure, cell, view, links, language } = props
  const { plan } = view
  const translated = translationOf(measure, cell, plan, language)
  const { institution } = links
  if (institution) {
    const isKnown = (name: string) => shortNameWords(name, view)[language] !== undefined
    const areKnown = measure[cell].length > 0 && measure[cell].every(({ name }) => isKnown(name))
    const linked = measure[cell].flatMap(({ name }) => {
      const to = institution(name)
      return to === null || (translated && !isKnown(name)) ? [] : [{ name, to }]
    })
    return (
      <>
        {translated && !areKnown ? <p>{translated}</p> : null}
        <ul class="plain row-of-links">
          {linked.map(({ name, to }) => (
            <li key={name}>
              <a href={to}>
                <InstitutionName name={name} view={view} language={language} />
              </a>
            </li>
          ))}
        </ul>
        {measure[cell].length === 0 && !translated ? '—' : null}
      </>
    )
  }
  if (translated) return <>{translated}</>
  const names = measure[cell].map((each) => each.name).join(', ') || '—'
  return <Said words={{ [plan.language]: names }} language={language} />
}

/** Source by source with its amount; in a translation its words, then the amounts. */
function Funding(props: { measure: Measure; plan: Plan; language: Language }) {
  const { measure, plan, language } = props
  const translated = translationOf(measure, 'budget', plan, language)
  const shown = translated
    ? measure.funding.filter(({ amount }) => amount !== null)
    : measure.funding
  return (
    <>
      {translated ? <p class="words">{translated}</p> : null}
      <ul class="plain stack-tight">
        {shown.map((funding) => (
          <li key={`${funding.source}${funding.note}${funding.amount}`}>
            {translated ? null : <Source funding={funding} plan={plan} language={language} />}
            <Amount funding={funding} language={language} />
          </li>
        ))}
      </ul>
      {translated && shown.length === 0 ? (
        <p class="soft">{planWords[language].amountUndetermined}</p>
      ) : null}
    </>
  )
}

function Source(props: { funding: DraftFunding; plan: Plan; language: Language }) {
  const { funding, plan, language } = props
  const source = [funding.source, funding.note].filter((each) => each).join(', ')
  if (source === '') return null
  return (
    <>
      <Said words={{ [plan.language]: source }} language={language} />
      {' — '}
    </>
  )
}

/** Euro first, the original beside it; an amount that is not stated says so. */
function Amount({ funding, language }: { funding: DraftFunding; language: Language }) {
  const words = planWords[language]
  if (funding.amount === null || funding.currency === null) {
    return <span class="soft">{words.amountUndetermined}</span>
  }
  const printed = money(funding.amount, funding.currency)
  return (
    <>
      <span class="figure">{formatMoney(toEuro(printed), language)}</span>
      {printed.currency === 'EUR' ? null : (
        <span class="soft figure"> ({formatMoney(printed, language)})</span>
      )}
      {funding.basis === 'per-year' ? ` ${words.perYear}` : null}
    </>
  )
}
