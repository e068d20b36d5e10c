import { formatInstant } from '../../../core/base/format.ts'
import type { SentAnswer } from '../../../core/coordination/answered-round.ts'
import { tableOfOpinions } from '../../../core/coordination/table-of-opinions.ts'
import type { AnswerInHand } from '../../../store/answer-in-hand.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { OpinionRows } from './opinion-rows.tsx'

/** All that an institution has sent in a round, the latest answer first, as it was sent. */
export function SentPage(props: { visit: Visit; hand: AnswerInHand; home: string }) {
  const { visit, hand, home } = props
  const { language } = visit
  const words = answerWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.coordination(language), words: words.list },
          { to: home, words: hand.draft.title || draftWords[language].untitled },
        ]}
      />
      <h1>{words.history}</h1>
      {hand.sent.length === 0 ? <p>{words.notSent}</p> : null}
      {hand.sent.toReversed().map((answer) => (
        <section key={answer.number} class="section stack-tight">
          <h2>{words.answerNumber(answer.number)}</h2>
          <p class="soft small">
            {words.sentBy(answer.sentBy, formatInstant(answer.sentAt, language))}
          </p>
          <OpinionRows
            visit={visit}
            draft={hand.draft}
            label={words.answerNumber(answer.number)}
            rows={rowsOf(hand, answer)}
            decided={false}
          />
        </section>
      ))}
    </>
  )
}

const rowsOf = ({ round, draft, institution }: AnswerInHand, answer: SentAnswer) =>
  tableOfOpinions([{ round, draft, asked: [{ institution, answer, decisions: [] }] }])
