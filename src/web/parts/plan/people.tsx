import type { Council } from '../../../core/access/council.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { DecidingAct, Indicator } from '../../../core/plan/plan.ts'
import { targetLines } from '../../../render/words/amendment-lines.ts'
import { betweenWords, degreeWords } from '../../../render/words/degree-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { Said } from '../said.tsx'
import { ActWords } from './act-words.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/*
 * What people have decided or found. It stands in a frame of its own with its reason, and what was
 * computed stands in it too: nothing that a person says replaces a figure.
 */

/** A measure carried over or dropped by a body's decision. */
export function DecisionNote(props: {
  degree: MeasureDegree
  /** Whose plan it is, as in what is published. */
  council?: Council | undefined
  language: Language
}) {
  const { degree, council, language } = props
  const { decision } = degree
  if (!decision) return null
  const words = planWords[language]
  return (
    <div class="by-people">
      <p>
        <span class="tag">{words.byDecision}</span>{' '}
        <VerdictMark of="measure" verdict={decision.kind} language={language} />
      </p>
      <p>
        <Said words={decision.reason} language={language} />
      </p>
      <Act act={decision.act} council={council} language={language} />
      {decision.from ? (
        <p class="small soft">
          {yearWords[language].holdsFrom(formatDate(decision.from, language))}
        </p>
      ) : null}
      <p class="small">
        {words.computed}: <VerdictMark of="measure" verdict={degree.computed} language={language} />
        {degree.indicators.length > 0 ? ` ${betweenWords(degree.interval, language)}` : null}
      </p>
    </div>
  )
}

/** A person's judgement of an indicator; their name only where it has not been published. */
export function JudgementNote({ degree, language }: { degree: Degree; language: Language }) {
  const { judgement } = degree
  if (!judgement) return null
  const words = planWords[language]
  const who = [
    formatDate(judgement.on, language),
    ...('by' in judgement ? [judgement.by] : []),
    ...(judgement.position === undefined ? [] : [judgement.position]),
  ]
  return (
    <div class="by-people">
      <p>
        <span class="tag">{words.byJudgement}</span>{' '}
        <VerdictMark of="indicator" verdict={judgement.verdict} language={language} />
      </p>
      <p>
        <Said words={judgement.reason} language={language} />
      </p>
      <p class="small soft">{who.join(', ')}</p>
      <p class="small">
        {words.computed}:{' '}
        <VerdictMark of="indicator" verdict={degree.computed} language={language} />
        {degree.degree === null ? null : ` ${degreeWords(degree, language)}`}
      </p>
    </div>
  )
}

/** The amendment by which an indicator is judged, beside what was adopted: a target, a baseline, a way of measuring. */
export function RevisionNote(props: {
  indicator: Indicator
  degree: Degree
  council?: Council | undefined
  language: Language
}) {
  const { indicator, degree, council, language } = props
  const { revision } = degree
  if (!revision) return null
  const words = planWords[language]
  return (
    <div class="by-people">
      {revision.counting ? (
        <>
          <p>
            <span class="tag">{words.countingRevised}</span>
          </p>
          {targetLines({ ...revision, indicator }, language).map(({ key, label, change }) => (
            <p key={key}>
              {label}: {words.insteadOfThat(change.after, change.before)}
            </p>
          ))}
        </>
      ) : (
        <p>
          <span class="tag">{words.targetRevised}</span>{' '}
          {words.insteadOf(targetWords(indicator.rule, indicator.unit, language))}
        </p>
      )}
      <p>
        <Said words={revision.reason} language={language} />
      </p>
      <Act act={revision.act} council={council} language={language} />
    </div>
  )
}

const Act = (props: { act: DecidingAct; council: Council | undefined; language: Language }) => (
  <p class="small soft">
    <ActWords {...props} />
  </p>
)
