import { formatPeriod } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import { ruleInForce } from '../../../core/plan/target-in-force.ts'
import { isCounted } from '../../../core/report/typed-activity-rule.ts'
import { quantityWords } from '../../../render/words/quantity-words.ts'
import { suppressedMark } from '../../../render/words/suppressed-words.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { Said } from '../said.tsx'
import { Judgements } from './judgements.tsx'
import type { PlanLinks, PlanView } from './plan-view.ts'
import { TargetHistory } from './target-history.tsx'

/** An indicator as it is judged on the day of the view: by the target that holds then. */
export const onTheDay = (indicator: Indicator, { degrees }: PlanView): Indicator => ({
  ...indicator,
  rule: ruleInForce(indicator.rule, indicator.targetRevisions ?? [], degrees.asOf).rule,
})

/** What the year brought to an indicator beside its reports, and what more can be recorded. */
export function IndicatorRecord(props: {
  indicator: Indicator
  measure: Measure
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { indicator, measure, view, links, language } = props
  const { asOf } = view.degrees
  const judgements = (view.circumstances.judgements ?? []).filter(isOf(measure, indicator))
  return (
    <>
      {judgements.length > 1 ? (
        <Judgements judgements={judgements} asOf={asOf} language={language} />
      ) : null}
      <Previous {...props} />
      <TargetHistory indicator={indicator} asOf={asOf} council={view.council} language={language} />
      <Doing indicator={indicator} measure={measure} links={links} language={language} />
    </>
  )
}

const isOf =
  (measure: Measure, indicator: Indicator) =>
  (each: { readonly measure: string; readonly indicator: number }): boolean =>
    each.measure === measure.code && each.indicator === indicator.position

const isTrend = ({ rule, targetRevisions = [] }: Indicator): boolean =>
  [rule, ...targetRevisions].some(({ target }) => target.kind === 'trend')

/** The value that a trend is judged against. */
function Previous(props: {
  indicator: Indicator
  measure: Measure
  view: PlanView
  language: Language
}) {
  const { indicator, measure, view, language } = props
  const words = yearWords[language]
  if (!isTrend(indicator)) return null
  const { previous: all, suppressedPrevious } = view.circumstances
  const previous = all?.find(isOf(measure, indicator))
  const none = suppressedPrevious?.some(isOf(measure, indicator))
    ? suppressedMark
    : words.noPrevious
  return (
    <p class="soft">
      {words.previous}:{' '}
      {previous
        ? words.previousValue(
            quantityWords(previous.value, indicator.unit, language),
            formatPeriod(previous.period, language),
          )
        : none}
      {previous?.source ? (
        <>
          {' ('}
          <Said words={previous.source} language={language} />)
        </>
      ) : null}
    </p>
  )
}

function Doing(props: {
  indicator: Indicator
  measure: Measure
  links: PlanLinks
  language: Language
}) {
  const { indicator, measure, links, language } = props
  const { year } = links
  if (!year) return null
  const words = yearWords[language]
  const steps = [
    { to: year.judge, title: words.judge },
    { to: year.revise, title: words.revise },
    ...(isTrend(indicator) ? [{ to: year.previous, title: words.previous }] : []),
    ...(isCounted(indicator.rule)
      ? [{ to: year.activities, title: evidenceWords[language].rule }]
      : []),
    { to: year.disclosure, title: disclosureWords[language].ofIndicator },
  ]
  return (
    <p class="actions small">
      {steps.map(({ to, title }) =>
        to ? (
          <a key={title} href={to(measure.code, indicator.position)}>
            {title}
            <span class="for-screen-readers">: {wordsIn(indicator.name, language).text}</span>
          </a>
        ) : null,
      )}
    </p>
  )
}
