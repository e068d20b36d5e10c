import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { euroWords } from '../../../render/words/money-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { DegreeLine } from '../../parts/plan/degree-panel.tsx'
import { tallyOfGoal } from '../../parts/plan/plan-view.ts'
import { TallyLine } from '../../parts/plan/tally-bar.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { planWords } from '../../words/plan-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { CountsList } from './counts-list.tsx'

/** The goals beside each other: counts first, then where the degree lies, then the money. */
export function GoalCards({ kept, language }: { kept: KeptPublication; language: Language }) {
  const { publication, slug } = kept
  const words = portalWords[language]
  return (
    <section class="section" aria-labelledby="goals">
      <h2 id="goals">{words.goalsAtAGlance}</h2>
      <p class="soft small">{words.goalsHint}</p>
      <ol class="plain goal-cards">
        {publication.plan.goals.map((goal) => {
          const tally = tallyOfGoal(publication, goal.number)
          const money = publication.money?.byGoal.find((each) => each.goal === goal.number)
          return (
            <li key={goal.number} class="goal-card">
              <h3>
                <a href={paths.publishedGoal(language, slug, goal.number)}>
                  <span class="ordinal">{goal.number}</span>{' '}
                  <Said words={goal.title} language={language} />
                </a>
              </h3>
              {tally && tally.measures > 0 ? (
                <Counted tally={tally} language={language} />
              ) : (
                <p class="soft">{planWords[language].noMeasures}</p>
              )}
              {money && money.countedOnce.euro !== null ? (
                <p class="goal-money small">
                  <span class="soft">{words.moneyTitle}:</span>{' '}
                  <span class="figure">{euroWords(money.countedOnce, language)}</span>
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Counted({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  return (
    <>
      <p class="goal-count">
        {tally.due === 0 ? (
          words.noneDue
        ) : (
          <>
            <strong>{words.countOf(tally.implemented, tally.due)}</strong> {words.implementedOf}
          </>
        )}
      </p>
      <TallyLine tally={tally} />
      <CountsList tally={tally} language={language} short />
      {tally.due > 0 ? (
        <div class="goal-degree">
          <span class="small soft">{words.degree}</span>
          <DegreeLine interval={tally.interval} language={language} />
        </div>
      ) : null}
    </>
  )
}
