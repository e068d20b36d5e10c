import type { Council } from '../../../core/access/council.ts'
import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { DegreeBand } from './degree-panel.tsx'
import { DecisionNote } from './people.tsx'
import { ScheduleMark } from './schedule-mark.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** Where a measure stands: its verdict, on how much it rests, and its degree. */
export function Standing(props: {
  degree: MeasureDegree
  criteria: string
  council: Council | undefined
  language: Language
}) {
  const { degree, criteria, council, language } = props
  const words = planWords[language]
  const all = degree.indicators.length
  return (
    <section class="card standing" aria-label={words.standing}>
      <div class="stack-tight">
        <p class="verdict-large">
          <VerdictMark of="measure" verdict={degree.verdict} language={language} />
        </p>
        {degree.schedule ? (
          <p>
            <ScheduleMark status={degree.schedule} language={language} />
          </p>
        ) : null}
        {degree.reason ? <p>{reasonSentence(degree.reason, language)}</p> : null}
        {all > 0 ? <p class="soft">{words.judged(degree.judged, all)}</p> : null}
        {degree.judgedByPerson > 0 ? (
          <p class="soft">{words.judgedByPeople(degree.judgedByPerson)}</p>
        ) : null}
        <p class="small for-screen">
          <a href={criteria}>{words.byWhichCriteria}</a>
        </p>
      </div>
      {all > 0 ? (
        <div class="stack-tight">
          <p class="headline second">
            <span>{words.degree}</span>{' '}
            <strong class="figure">{betweenWords(degree.interval, language)}</strong>
          </p>
          <DegreeBand interval={degree.interval} language={language} />
        </div>
      ) : null}
      <DecisionNote degree={degree} council={council} language={language} />
    </section>
  )
}
