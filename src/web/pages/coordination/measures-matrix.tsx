import { stanceOn, type Topic, topicOf } from '../../../core/coordination/opinion.ts'
import { itemsOn } from '../../../core/coordination/opinion-items.ts'
import { decisionOn } from '../../../core/coordination/outcome.ts'
import { shortNameIn, stanceWords } from '../../../render/words/opinion-words.ts'
import type { KeptAnsweredRound } from '../../../store/answered-round.reader.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { answerWords } from '../../words/answer-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import type { CoordinationScene } from './rounds-page.tsx'

/** The topics of a round on which somebody has said more than that they agree, in the plan's order. */
export const topicsWithRemarks = ({ draft, asked }: KeptAnsweredRound): Topic[] =>
  ([...draft.measures.map(({ position }) => topicOf(position)), 'plan'] as const).filter((topic) =>
    asked.some(({ answer }) => answer && saysMore(answer.opinions, topic)),
  )

const saysMore = (opinions: Parameters<typeof itemsOn>[1], topic: Topic): boolean => {
  const stance = opinions[topic]?.stance
  return (
    itemsOn(topic, opinions).length > 0 ||
    (stance !== undefined && stance !== null && stance !== 'agrees')
  )
}

/** The measures with remarks against the institutions that have answered; each row leads to its opinions. */
export function MeasuresMatrix(props: { scene: CoordinationScene; answered: KeptAnsweredRound }) {
  const { scene, answered } = props
  const { language } = scene.visit
  const words = coordinationWords[language]
  const topics = topicsWithRemarks(answered)
  const asked = answered.asked.filter(({ answer }) => answer !== null)
  if (asked.length === 0) return null
  if (topics.length === 0) return <p>{words.nothingSaid}</p>
  return (
    <div class="stack-tight">
      <h3>{words.measures}</h3>
      <p class="small">{words.measuresHint}</p>
      <p class="small soft">{words.marksLegend}</p>
      <TableFrame label={words.measures}>
        <table class="compact">
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              {asked.map(({ institution }) => (
                <th key={institution.id} scope="col">
                  {shortNameIn(institution, language)}
                </th>
              ))}
              <th scope="col">{words.waiting}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <MatrixRow key={topic} scene={scene} answered={answered} topic={topic} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function MatrixRow(props: { scene: CoordinationScene; answered: KeptAnsweredRound; topic: Topic }) {
  const { scene, answered, topic } = props
  const { visit, planId } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const asked = answered.asked.filter(({ answer }) => answer !== null)
  const waiting = asked.reduce(
    (sum, { answer, decisions }) =>
      sum +
      itemsOn(topic, answer?.opinions ?? {}).filter((item) => !decisionOn(item, decisions)).length,
    0,
  )
  return (
    <tr>
      <th scope="row">
        <a href={paths.rounds(language, planId, answered.round.number, 'topics', topic)}>
          {topicWords(answered, topic, scene)}
        </a>
      </th>
      {asked.map(({ institution, answer }) => {
        const opinions = answer?.opinions ?? {}
        const stance = topic === 'plan' ? null : stanceOn(opinions, Number(topic))
        const remark = topic === 'plan' && itemsOn(topic, opinions).length > 0
        return (
          <td key={institution.id}>
            <span aria-hidden="true">
              {remark ? words.marks['agrees-with-remarks'] : words.marks[stance ?? 'none']}
            </span>
            <span class="for-screen-readers">
              {remark ? words.remark : stance ? stanceWords(stance, language) : words.noOpinion}
            </span>
          </td>
        )
      })}
      <td class="figure">{waiting > 0 ? <strong>{waiting}</strong> : waiting}</td>
    </tr>
  )
}

/** „Мярка 12“, or the plan as a whole. */
export function topicWords(
  { draft }: KeptAnsweredRound,
  topic: Topic,
  { visit }: Pick<CoordinationScene, 'visit'>,
): string {
  const { language } = visit
  const measure = draft.measures.find(({ position }) => topicOf(position) === topic)
  return measure
    ? draftWords[language].measure(measure.number || `(${measure.position})`)
    : answerWords[language].wholePlan
}
