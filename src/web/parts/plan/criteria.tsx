import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { VerdictCriteria } from '../../../core/plan/verdict-criteria.ts'
import { criteria as sentences } from '../../../render/words/criteria-words.ts'
import { planWords } from '../../words/plan-words.ts'

/** Where the criteria stand on the page of a plan. */
export const criteriaOnPage = '#criteria'

const limits = ['exceededAbove', 'metFrom', 'partlyAbove', 'tolerance'] as const

/** By what rules every verdict and percentage was given: the plan's own limits, then how they are used. */
export function Criteria(props: { criteria: VerdictCriteria; language: Language }) {
  const { criteria, language } = props
  const words = planWords[language]
  return (
    <section class="section" aria-labelledby="criteria">
      <h2 id="criteria">{words.criteria}</h2>
      <div class="card stack">
        <table class="compact narrow">
          <caption class="for-screen-readers">{words.criteria}</caption>
          <thead class="for-screen-readers">
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit) => (
              <tr key={limit}>
                <th scope="row">{words[limit]}</th>
                <td class="number strong">{formatPercent(criteria[limit], language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <details>
          <summary>{words.criteriaShown}</summary>
          <div class="stack-tight">
            {sentences.map((each) => (
              <p key={each.en}>{each[language]}</p>
            ))}
          </div>
        </details>
      </div>
    </section>
  )
}
