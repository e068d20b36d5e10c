import type { ComponentChildren } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import { goalYears, type StrategyYear } from '../../../core/degree/strategy-years.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { TallyLines } from '../plan/tally-lines.tsx'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'
import { YearHeads } from './year-heads.tsx'
import type { YearsLinks } from './years-links.ts'

/** How many measures of the plan and of each goal were implemented, year beside year. */
export function CountsByYear(props: {
  plan: Plan
  years: readonly StrategyYear[]
  links: YearsLinks
  language: Language
}) {
  const { plan, years, links, language } = props
  const words = strategyYearsWords[language]
  const row = (key: string, head: ComponentChildren, tallies: readonly (Tally | undefined)[]) => (
    <tr key={key}>
      <th scope="row">{head}</th>
      {years.map(({ year, of }, index) => (
        <td key={of?.plan.slug ?? year} data-head={year}>
          <Counts tally={tallies[index]} isPlanned={of !== null} language={language} />
        </td>
      ))}
    </tr>
  )
  return (
    <div class="section">
      <h2 id="counts">{words.counts}</h2>
      <TableFrame label={words.counts}>
        <table class="by-year stacks with-heads">
          <thead>
            <tr>
              <th scope="col">{planWords[language].goals}</th>
              <YearHeads slug={plan.slug} years={years} links={links} />
            </tr>
          </thead>
          <tbody>
            {row(
              'plan',
              words.wholePlan,
              years.map(({ of }) => of?.degrees.tally),
            )}
            {plan.goals.map((goal) =>
              row(
                goal.number,
                <a href={links.goal(goal.number)}>
                  {goal.number}. <Said words={goal.title} language={language} />
                </a>,
                goalYears(goal, years),
              ),
            )}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function Counts(props: { tally: Tally | undefined; isPlanned: boolean; language: Language }) {
  const { tally, isPlanned, language } = props
  const words = planWords[language]
  const own = strategyYearsWords[language]
  if (!tally) return <span class="soft small">{isPlanned ? own.notInPlan : own.noPlan}</span>
  if (tally.measures === 0) return <span class="soft small">{words.noMeasures}</span>
  return <TallyLines tally={tally} language={language} />
}
