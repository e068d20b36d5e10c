import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Goal, Plan } from '../../../core/plan/plan.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DemonstrationNotice } from '../demonstration.tsx'
import { Said } from '../said.tsx'
import { MeasuresOf } from './measures-of.tsx'
import { type PlanLinks, type PlanView, tallyOfGoal } from './plan-view.ts'
import { TallyLine } from './tally-bar.tsx'
import { TallySummary } from './tally-summary.tsx'

/** The act behind the plan: „Решение № 5 от 12.03.2024 г., Министерски съвет“. */
export function AdoptionLine({ plan, language }: { plan: Plan; language: Language }) {
  const { act, number, date, body } = plan.adoption
  return (
    <p class="soft" lang={plan.language === language ? undefined : plan.language}>
      {planWords[language].adoptedBy(act, number, formatDate(date, language), body)}
    </p>
  )
}

/** How far the plan is implemented, and each of its goals. */
export function Overview(props: { view: PlanView; links: PlanLinks; language: Language }) {
  const { view, links, language } = props
  const words = planWords[language]
  return (
    <>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <section class="section" aria-labelledby="how-far">
        <h2 id="how-far">{words.howFar}</h2>
        <TallySummary tally={view.degrees.tally} language={language} />
      </section>
      {view.plan.goals.length > 0 ? (
        <section class="section" aria-labelledby="goals">
          <h2 id="goals">{words.goals}</h2>
          <ol class="rows">
            {view.plan.goals.map((goal) => (
              <GoalLine
                key={goal.number}
                goal={goal}
                view={view}
                links={links}
                language={language}
              />
            ))}
          </ol>
        </section>
      ) : null}
      <MeasuresOf goal="" view={view} links={links} language={language} />
    </>
  )
}

function GoalLine(props: { goal: Goal; view: PlanView; links: PlanLinks; language: Language }) {
  const { goal, view, links, language } = props
  const tally = tallyOfGoal(view, goal.number)
  return (
    <li class="goal-line">
      <h3>
        <a href={links.goal(goal.number)}>
          {goal.number}. <Said words={goal.title} language={language} />
        </a>
      </h3>
      {tally ? (
        <div class="stack-tight">
          <TallyLine tally={tally} />
          <p class="small soft">{tallySentence(tally, language)}</p>
        </div>
      ) : null}
    </li>
  )
}
