import type { Language } from '../../../core/base/language.ts'
import { criteria } from '../../../render/words/criteria-words.ts'
import { planWords } from '../../words/plan-words.ts'

/** Where the criteria stand on the page of a plan. */
export const criteriaOnPage = '#criteria'

/** By what rules every verdict and percentage was given: published beside them. */
export function Criteria({ language }: { language: Language }) {
  return (
    <section class="section" aria-labelledby="criteria">
      <h2 id="criteria">{planWords[language].criteria}</h2>
      <details>
        <summary>{planWords[language].criteriaShown}</summary>
        <div class="card stack-tight">
          {criteria.map((each) => (
            <p key={each.en}>{each[language]}</p>
          ))}
        </div>
      </details>
    </section>
  )
}
