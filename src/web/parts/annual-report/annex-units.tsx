import type { Language } from '../../../core/base/language.ts'
import type { PlanContent } from '../../../core/plan/plan.ts'
import { usualCriteria, type VerdictCriteria } from '../../../core/plan/verdict-criteria.ts'
import { criteria, criteriaOf } from '../../../render/words/criteria-words.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { weightOfWords } from '../paging/page-of.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import type { Unit } from './report-part.ts'

/** By what rules every verdict and percentage was given. */
export const criteriaUnits = (
  criteriaOfPlan: VerdictCriteria = usualCriteria,
  language: Language,
): Unit[] =>
  [criteriaOf(criteriaOfPlan), ...criteria].map((each) => ({
    weight: weightOfWords(each) + 20,
    whole: <p>{each[language]}</p>,
  }))

/** Every indicator that cannot be judged, with the reason. */
export const unknownUnits = (view: PlanView, links: PlanLinks, language: Language): Unit[] =>
  view.plan.measures.flatMap((measure) =>
    measure.indicators.flatMap((indicator, index): Unit[] => {
      const degree = degreeOfMeasure(view, measure.code)?.indicators[index]
      if (degree?.verdict !== 'unknown') return []
      const reason = degree.reason === null ? '' : reasonSentence(degree.reason, language)
      return [
        {
          weight: 300 + weightOfWords(indicator.name) + Buffer.byteLength(reason),
          row: (
            <tr key={`${measure.code} ${indicator.position}`}>
              <td>
                <a href={links.measure(measure.code)}>{measure.number}</a>
              </td>
              <th scope="row">
                <Said words={indicator.name} language={language} />
              </th>
              <td class="whole">{reason}</td>
            </tr>
          ),
        },
      ]
    }),
  )

/** The abbreviations of the plan. */
export const glossaryUnits = ({ glossary }: PlanContent, language: Language): Unit[] =>
  glossary.map(({ abbreviation, meaning }) => ({
    weight: 80 + Buffer.byteLength(abbreviation) + weightOfWords(meaning),
    row: (
      <tr key={abbreviation}>
        <th scope="row">{abbreviation}</th>
        <td>
          <Said words={meaning} language={language} />
        </td>
      </tr>
    ),
  }))
