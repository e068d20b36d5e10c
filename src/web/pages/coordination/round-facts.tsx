import { formatDate, formatInstant } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import { phaseOf } from '../../../core/coordination/round.ts'
import type { KeptRound } from '../../../store/round.reader.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'

/** What those who answer have to know of a round: to when, from whom, with what message, how it ended. */
export function RoundFacts({ visit, round }: { visit: Visit; round: KeptRound }) {
  const { language } = visit
  const words = answerWords[language]
  const phase = phaseOf(round, localTime(visit.now()).date)
  const { ended } = round
  return (
    <div class="card stack-tight">
      <p class="row-of-links">
        <strong>{words.due(formatDate(round.due, language))}</strong>
        <span class={phase === 'open' ? 'tag' : 'tag warning'}>{words.phases[phase]}</span>
      </p>
      <p class="soft small">{words.sentBy(round.sentBy, formatInstant(round.sentAt, language))}</p>
      {round.message === '' ? null : (
        <div>
          <h2 class="lead">{words.message}</h2>
          <p class="words">{round.message}</p>
        </div>
      )}
      {ended ? (
        <p>
          {words.ended(ended.how, ended.by, formatInstant(ended.at, language))}{' '}
          {ended.reason === '' ? null : `${words.endReason}: ${ended.reason}`}
        </p>
      ) : null}
    </div>
  )
}
