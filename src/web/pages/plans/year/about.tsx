import type { Language } from '../../../../core/base/language.ts'
import type { PlainDate } from '../../../../core/base/plain-date.ts'
import type { Indicator, Measure } from '../../../../core/plan/plan.ts'
import { ruleInForce } from '../../../../core/plan/target-in-force.ts'
import { quantityWords } from '../../../../render/words/quantity-words.ts'
import { targetWords } from '../../../../render/words/target-words.ts'
import { measureTitle } from '../../../parts/plan/measure-title.ts'
import { Said } from '../../../parts/said.tsx'
import { planWords } from '../../../words/plan-words.ts'

/** What a form is about: the measure's own words. */
export function AboutMeasure({ measure, language }: { measure: Measure; language: Language }) {
  return (
    <p class="lead">
      <Said words={measureTitle(measure)} language={language} />
    </p>
  )
}

/** What a form is about: the indicator with its baseline and the target that holds on a day. */
export function AboutIndicator(props: {
  indicator: Indicator
  today: PlainDate
  language: Language
}) {
  const { indicator, today, language } = props
  const { unit, targetRevisions = [] } = indicator
  const { rule } = ruleInForce(indicator.rule, targetRevisions, today)
  const words = planWords[language]
  return (
    <div class="stack-tight">
      <p class="lead">
        <Said words={indicator.name} language={language} />
      </p>
      <p class="soft">
        {words.target}: {targetWords(rule, unit, language)}
        {rule.baseline === null
          ? null
          : ` · ${words.baseline}: ${quantityWords(rule.baseline, unit, language)}`}
      </p>
    </div>
  )
}
