import type { Language } from '../../../core/base/language.ts'
import { wordsIn } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import type { Goal } from '../../../core/plan/plan.ts'
import { dueGroups } from '../../../render/chart/counted-groups.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { groupWords } from '../../../render/words/group-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { ChartFigure } from '../chart-figure.tsx'
import { Said } from '../said.tsx'
import { DegreeLine } from './degree-panel.tsx'
import { type PlanLinks, type PlanView, tallyOfGoal } from './plan-view.ts'
import { TallyLines } from './tally-lines.tsx'

interface GoalLinesProps {
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

/** The goals below each other, so that they can be compared: counts, then the degree. */
export function GoalLines(props: GoalLinesProps) {
  const { view, links, language } = props
  const words = planWords[language]
  return (
    <section class="section" aria-labelledby="goals">
      <h2 id="goals">{words.goals}</h2>
      <ChartFigure name={words.goals} table={tableOf(view, language)} language={language}>
        <ol class="rows">
          {view.plan.goals.map((goal) => (
            <GoalLine
              key={goal.number}
              goal={goal}
              to={links.goal(goal.number)}
              tally={tallyOfGoal(view, goal.number)}
              language={language}
            />
          ))}
        </ol>
      </ChartFigure>
    </section>
  )
}

function GoalLine(props: { goal: Goal; to: string; tally: Tally | undefined; language: Language }) {
  const { goal, to, tally, language } = props
  const words = planWords[language]
  return (
    <li class="goal-line">
      <h3>
        <a href={to}>
          <span class="ordinal">{goal.number}</span> <Said words={goal.title} language={language} />
        </a>
      </h3>
      {tally && tally.measures > 0 ? (
        <>
          <TallyLines tally={tally} language={language} />
          {tally.due > 0 ? <DegreeLine interval={tally.interval} language={language} /> : null}
        </>
      ) : (
        <p class="soft">{words.noMeasures}</p>
      )}
    </li>
  )
}

function tableOf(view: PlanView, language: Language) {
  const words = planWords[language]
  const rows = view.plan.goals.flatMap((goal) => {
    const tally = tallyOfGoal(view, goal.number)
    if (!tally) return []
    return [
      [
        `${goal.number}. ${wordsIn(goal.title, language).text}`,
        String(tally.due),
        ...dueGroups(tally).map(({ count }) => String(count)),
        tally.due > 0 ? betweenWords(tally.interval, language) : '—',
      ],
    ]
  })
  const groups = dueGroups(view.degrees.tally).map(({ group }) => groupWords[group][language])
  return { columns: [words.goals, words.measures, ...groups, words.degree], rows }
}
