import type { ComponentChildren } from 'preact'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { DemonstrationNotice } from '../demonstration.tsx'
import type { PlanLinks, PlanView } from '../plan/plan-view.ts'
import { MoneySummary } from './money-summary.tsx'
import { MoneyTables } from './money-tables.tsx'
import { Signals } from './signals.tsx'

/** All of a plan's money on one page, at work or published. */
export function MoneyPage(props: {
  view: PlanView
  money: MoneyFigures
  links: PlanLinks
  language: Language
  children?: ComponentChildren
}) {
  const { view, money, links, language, children } = props
  const words = moneyPageWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[links.home, { to: links.plan, words: wordsIn(view.plan.title, language).text }]}
      />
      <h1>{words.money}</h1>
      {children}
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p class="soft">{words.lead}</p>
      <MoneySummary money={money} year={view.plan.year} language={language} />
      <Signals view={view} links={links} language={language} />
      <MoneyTables money={money} view={view} links={links} language={language} />
    </>
  )
}
