import type { Council } from '../../../core/access/council.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Indicator, TargetRevision } from '../../../core/plan/plan.ts'
import { ruleInForce } from '../../../core/plan/target-in-force.ts'
import { baselineWords } from '../../../render/words/baseline-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { Said } from '../said.tsx'
import { ActWords } from './act-words.tsx'

/** The targets that an indicator had, the one that holds on the day asked for marked; nothing where it had one. */
export function TargetHistory(props: {
  indicator: Indicator
  asOf: PlainDate | null
  council?: Council | undefined
  language: Language
}) {
  const { indicator, asOf, council, language } = props
  const { rule, unit, targetRevisions = [] } = indicator
  const words = yearWords[language]
  if (targetRevisions.length === 0) return null
  const { revision: standing } = ruleInForce(rule, targetRevisions, asOf)
  return (
    <details>
      <summary>
        {words.targetHistory} ({targetRevisions.length})
      </summary>
      <ol class="rows history">
        <li>
          <p>
            {targetWords(rule, unit, language)} · {words.adoptedTarget}
            {standing === null ? <strong> · {words.inForce}</strong> : null}
          </p>
        </li>
        {targetRevisions.map((revision) => (
          <li key={`${revision.from}/${revision.act.number}`}>
            <p>
              {targetWords({ ...rule, target: revision.target }, unit, language)}
              {revision.counting ? (
                <>
                  {' '}
                  · {planWords[language].baseline}:{' '}
                  {baselineWords(
                    { rule: { ...rule, ...revision.counting }, unit },
                    planWords[language].noBaseline,
                    language,
                  )}
                </>
              ) : null}{' '}
              · {words.holdsFrom(formatDate(revision.from, language))}
              {isSame(revision, standing) ? <strong> · {words.inForce}</strong> : null}
            </p>
            <p class="small soft">
              <ActWords act={revision.act} council={council} language={language} />
            </p>
            <p class="words small">
              <Said words={revision.reason} language={language} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

const isSame = (revision: TargetRevision, standing: TargetRevision | null): boolean =>
  revision.from === standing?.from &&
  revision.act === standing.act &&
  revision.target === standing.target
