import { formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { comparePeriods, type Period } from '../../../core/base/period.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import type { IndicatorToReport } from '../../../core/report/report-fields.ts'
import { quantityWords } from '../../../render/words/quantity-words.ts'
import { reportedValueWords } from '../../../render/words/reported-value-words.ts'
import { reportedWords as yearWords } from '../../../render/words/reported-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'

/** What a person needs to see beside a field: target, baseline, what was reported last, the year so far. */
export function IndicatorFacts(props: {
  indicator: Indicator
  toReport: IndicatorToReport
  /** The period that is reported on: what was reported for later ones is not what went before. */
  period: Period
  degree: Degree | undefined
  language: Language
}) {
  const { indicator, toReport, period, degree, language } = props
  const words = reportingWords[language]
  const { rule, accepted, previous } = toReport
  const { unit } = indicator
  const last = accepted.findLast((each) => comparePeriods(each.period, period) <= 0)
  return (
    <dl class="facts beside">
      <Fact name={planWords[language].target} value={targetWords(rule, unit, language)} />
      {rule.baseline === null ? null : (
        <Fact
          name={planWords[language].baseline}
          value={quantityWords(rule.baseline, unit, language)}
        />
      )}
      {last ? (
        <Fact
          name={words.lastValue}
          value={`${reportedValueWords(last.reported, unit, language)} (${formatPeriod(last.period, language, 'short')})`}
        />
      ) : null}
      {accepted.length > 0 && degree ? (
        <Fact name={words.yearSoFar} value={yearWords(degree, unit, language)} />
      ) : null}
      {previous === null ? null : (
        <Fact name={words.lastYear} value={quantityWords(previous, unit, language)} />
      )}
    </dl>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
