import type { Council } from '../../../core/access/council.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { type DecidedStep, decisionInForce } from '../../../core/plan/decision.ts'
import { yearWords } from '../../words/year-words.ts'
import { Said } from '../said.tsx'
import { ActWords } from './act-words.tsx'

/** What was decided of a measure up to a day, the latest first, the decision that holds marked. */
export function Decisions(props: {
  decisions: readonly DecidedStep[]
  asOf: PlainDate | null
  council?: Council | undefined
  language: Language
}) {
  const { decisions, asOf, council, language } = props
  const words = yearWords[language]
  const known = decisions.filter(({ act }) => asOf === null || act.date <= asOf)
  if (known.length === 0) return null
  const standing = decisionInForce(known, asOf)
  return (
    <section class="section" aria-labelledby="decisions">
      <h2 id="decisions">{words.decisions}</h2>
      <ol class="rows history">
        {known.toReversed().map((each, index) => (
          <li key={`${each.act.date}/${each.act.number}/${known.length - index}`}>
            <p>
              {words.stepHints[each.kind]}
              {standing?.act === each.act ? <strong> · {words.inForce}</strong> : null}
            </p>
            <p class="small soft">
              <ActWords act={each.act} council={council} language={language} />
              {each.from ? ` · ${words.holdsFrom(formatDate(each.from, language))}` : null}
            </p>
            <p class="words">
              <Said words={each.reason} language={language} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
