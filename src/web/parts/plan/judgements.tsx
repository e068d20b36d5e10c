import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import {
  type Judgement,
  judgementInForce,
  type PublishedJudgement,
} from '../../../core/degree/judgement.ts'
import { yearWords } from '../../words/year-words.ts'
import { Said } from '../said.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** Every judgement of an indicator up to a day, the latest first, the one that holds marked. */
export function Judgements(props: {
  judgements: readonly (PublishedJudgement | Judgement)[]
  asOf: PlainDate | null
  language: Language
}) {
  const { judgements, asOf, language } = props
  const words = yearWords[language]
  const known = judgements.filter(({ on }) => asOf === null || on <= asOf)
  if (known.length === 0) return null
  const standing = judgementInForce(known, asOf)
  return (
    <details>
      <summary>
        {words.judgements} ({known.length})
      </summary>
      <ol class="rows history">
        {known.toReversed().map((each, index) => (
          <li key={`${each.on}/${known.length - index}`}>
            <p>
              <VerdictMark of="indicator" verdict={each.verdict} language={language} />
              {' · '}
              {each === standing ? <strong>{words.inForce}</strong> : words.superseded}
            </p>
            <p class="words">
              <Said words={each.reason} language={language} />
            </p>
            <p class="small soft">
              {[
                ...('by' in each ? [each.by] : []),
                each.position ?? words.someone,
                formatDate(each.on, language),
              ].join(', ')}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
