import { formatDate, formatInstant } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import { phaseOf } from '../../../core/coordination/round.ts'
import { shortNameIn } from '../../../render/words/opinion-words.ts'
import type { RoundToAnswer } from '../../../store/round.reader.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'

/** The drafts that await an opinion of the visitor's institutions, and those that no longer do. */
export function CoordinationList({
  visit,
  rounds,
}: {
  visit: Visit
  rounds: readonly RoundToAnswer[]
}) {
  const words = answerWords[visit.language]
  const awaited = rounds.filter(({ ended }) => ended === null)
  const over = rounds.filter(({ ended }) => ended !== null)
  return (
    <>
      <div class="stack-tight">
        <h1>{words.list}</h1>
        <p class="lead">{words.listLead}</p>
      </div>
      <section class="section" aria-labelledby="awaited">
        <h2 id="awaited">{words.awaited}</h2>
        {awaited.length === 0 ? <p>{words.nothingToAnswer}</p> : null}
        <Rounds visit={visit} rounds={awaited} />
      </section>
      {over.length > 0 ? (
        <section class="section" aria-labelledby="over">
          <h2 id="over">{words.over}</h2>
          <Rounds visit={visit} rounds={over} />
        </section>
      ) : null}
    </>
  )
}

function Rounds({ visit, rounds }: { visit: Visit; rounds: readonly RoundToAnswer[] }) {
  const { language } = visit
  const words = answerWords[language]
  const today = localTime(visit.now()).date
  if (rounds.length === 0) return null
  return (
    <ul class="rows">
      {rounds.map((round) => (
        <li key={`${round.id} ${round.institutionId}`}>
          <h3 lang={round.language}>
            <a href={paths.answer(language, { ...round, round: round.number })}>
              {round.title || draftWords[language].untitled}
            </a>
          </h3>
          <p class="row-of-links soft small">
            <span>{shortNameIn(round, language)}</span>
            <span>{words.round(round.number)}</span>
            <span>{words.due(formatDate(round.due, language))}</span>
            <span>
              {round.answeredAt === null
                ? words.phases[phaseOf(round, today)]
                : words.answeredOn(formatInstant(round.answeredAt, language))}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
