import { Fragment } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import type { PlanLinks, PlanView } from '../plan/plan-view.ts'
import { Amount } from './amount.tsx'

/** What of the plan's money falls to one goal. */
export function GoalMoney(props: {
  goal: string
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { goal, view, links, language } = props
  const words = moneyPageWords[language]
  const line = view.money?.byGoal.find((each) => each.goal === goal)
  if (!line || line.measures === 0) return null
  return (
    <section class="section" aria-labelledby="money">
      <h2 id="money">{words.money}</h2>
      <div class="card stack-tight">
        <dl class="facts">
          <dt>{words.countedOnce}</dt>
          <dd>
            <Amount of={line.countedOnce} language={language} />
          </dd>
          <dt>{words.asWritten}</dt>
          <dd>
            <Amount of={line.asWritten} language={language} />
          </dd>
          {(['committed', 'spent'] as const).map((kind) =>
            line.reported && line.reported[kind].euro !== null ? (
              <Fragment key={kind}>
                <dt>{words[kind]}</dt>
                <dd>
                  <Amount of={line.reported[kind]} language={language} />
                </dd>
              </Fragment>
            ) : null,
          )}
          <dt>{words.undetermined}</dt>
          <dd>{words.countOfMeasures(line.undetermined)}</dd>
        </dl>
        {line.countedOnce.euro === line.asWritten.euro ? null : (
          <p class="small soft">{words.sharedRule}</p>
        )}
        <p class="small for-screen">
          <a href={links.money}>{words.all}</a>
        </p>
      </div>
    </section>
  )
}
