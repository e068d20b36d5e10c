import type { Language } from '../../../core/base/language.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import type { PlanLinks, PlanView } from '../plan/plan-view.ts'
import { MoneySummary } from './money-summary.tsx'
import { Signals } from './signals.tsx'

/** The money of a plan in short, with the way to all of it. */
export function MoneySection(props: { view: PlanView; links: PlanLinks; language: Language }) {
  const { view, links, language } = props
  const words = moneyPageWords[language]
  if (!view.money || view.plan.measures.length === 0) return null
  return (
    <section class="section" aria-labelledby="money">
      <h2 id="money">{words.money}</h2>
      <MoneySummary money={view.money} year={view.plan.year} language={language}>
        <p class="small for-screen">
          <a href={links.money}>{words.all}</a>
        </p>
      </MoneySummary>
      <Signals view={view} links={links} language={language} />
    </section>
  )
}
