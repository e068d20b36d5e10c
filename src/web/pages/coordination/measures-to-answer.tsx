import type { Refusal } from '../../../core/base/refusal.ts'
import { proposedCells, saysSomething, topicOf } from '../../../core/coordination/opinion.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import type { AnswerScene } from './answer-page.tsx'
import { StanceTag } from './stance-tag.tsx'

/** Measures as lines that lead to their forms, each with what has been answered so far. */
export function MeasuresToAnswer(props: {
  scene: AnswerScene
  measures: readonly DraftMeasure[]
  refusals: readonly Refusal[]
}) {
  const { scene, measures, refusals } = props
  const { language } = scene.visit
  return (
    <ol class="rows">
      {measures.map((measure) => {
        const topic = topicOf(measure.position)
        const wrong = refusals.filter(({ field }) => field === topic)
        return (
          <li key={topic} class="measure-line" id={topic} tabIndex={-1}>
            <span class="soft">{measure.number}</span>
            <div class="stack-tight">
              <a class="clamp" href={scene.at('topics', topic)} lang={scene.hand.draft.language}>
                {measure.text.measure || draftWords[language].empty}
              </a>
              {wrong.map(({ code, message }) => (
                <p key={code} class="field-error small">
                  {message[language]}
                </p>
              ))}
            </div>
            <span class="verdict-line small">
              <AnswerSoFar scene={scene} measure={measure} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function AnswerSoFar({ scene, measure }: { scene: AnswerScene; measure: DraftMeasure }) {
  const { visit, hand } = scene
  const { language } = visit
  const words = answerWords[language]
  const { topics } = hand.writing
  const opinion = topics.get(topicOf(measure.position))?.opinion
  if (!saysSomething(opinion)) {
    const agreed = topics.get('rest')?.opinion.stance === 'agrees'
    return <span class="soft">{agreed ? words.withTheRest : words.unanswered}</span>
  }
  const cells = proposedCells(opinion).length
  return (
    <>
      {opinion.stance ? (
        <StanceTag stance={opinion.stance} language={language} />
      ) : (
        <span class="tag warning">{words.unfinished}</span>
      )}
      {cells > 0 ? <span class="soft">{words.proposals(cells)}</span> : null}
    </>
  )
}
