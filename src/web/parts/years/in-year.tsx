import { formatPercent } from '../../../core/base/format.ts'
import { areSaidAlike, type Language } from '../../../core/base/language.ts'
import type { IndicatorInYear, IndicatorYears } from '../../../core/degree/strategy-years.ts'
import { baselineWords } from '../../../render/words/baseline-words.ts'
import { ruleJudgedBy } from '../../../render/words/chart-words.ts'
import { reportedWords } from '../../../render/words/reported-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { VerdictMark } from '../plan/verdict-mark.tsx'
import { Said } from '../said.tsx'
import type { YearsLinks } from './years-links.ts'

/** What an indicator was in one year; all its parts where it was split, and words where it was not there. */
export function InYear(props: {
  all: readonly IndicatorInYear[]
  isPlanned: boolean
  /** As it is in the plan that is looked at. */
  own: IndicatorYears
  links: YearsLinks
  language: Language
}) {
  const { all, isPlanned, own, links, language } = props
  const words = strategyYearsWords[language]
  if (all.length === 0)
    return <span class="small soft">{isPlanned ? words.notInPlan : words.noPlan}</span>
  return (
    <div class="stack">
      {all.map((each) => (
        <One
          key={`${each.measure.code} ${each.indicator.position}`}
          each={each}
          own={own}
          links={links}
          language={language}
        />
      ))}
    </div>
  )
}

function One(props: {
  each: IndicatorInYear
  own: IndicatorYears
  links: YearsLinks
  language: Language
}) {
  const { each, own, links, language } = props
  const { slug, measure, indicator, degree } = each
  const { rule, unit, name } = indicator
  const words = planWords[language]
  const isNamedAlike = areSaidAlike(name, own.indicator.name)
  const facts: readonly (readonly [string, string])[] = [
    [
      strategyYearsWords[language].reported,
      degree ? reportedWords(degree, unit, language) : words.nothingReported,
    ],
    [words.target, targetWords(ruleJudgedBy(rule, degree), unit, language)],
    [
      words.baseline,
      baselineWords({ rule: ruleJudgedBy(rule, degree), unit }, words.noBaseline, language),
    ],
  ]
  return (
    <div class="stack-tight">
      {degree ? (
        <p>
          <VerdictMark of="indicator" verdict={degree.verdict} shared language={language} />
          {degree.degree === null ? null : (
            <>
              {' '}
              <strong class="figure">{formatPercent(degree.degree, language, 1)}</strong>
            </>
          )}
        </p>
      ) : null}
      {facts.map(([fact, value]) => (
        <p key={fact} class="small">
          <span class="soft">{fact}:</span> {value}
        </p>
      ))}
      {measure === own.measure ? null : (
        <p class="small">
          {isNamedAlike ? null : (
            <>
              <Said words={name} language={language} />
              {' · '}
            </>
          )}
          <a href={links.measure(slug, measure.code)}>{words.measure(measure.number)}</a>
        </p>
      )}
    </div>
  )
}
