import { formatInstant } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import type { Asked } from '../../../core/coordination/answered-round.ts'
import { type Stance, stanceOn, stances } from '../../../core/coordination/opinion.ts'
import { undecidedItems } from '../../../core/coordination/outcome.ts'
import { phaseOf, roundAllows } from '../../../core/coordination/round.ts'
import { shortNameIn } from '../../../render/words/opinion-words.ts'
import type { KeptAnsweredRound } from '../../../store/answered-round.reader.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import type { CoordinationScene } from './rounds-page.tsx'

/** One row for each institution that was asked: whether it has answered, with what, and what waits. */
export function InstitutionsTable(props: {
  scene: CoordinationScene
  answered: KeptAnsweredRound
}) {
  const { scene, answered } = props
  const { language } = scene.visit
  const words = coordinationWords[language]
  return (
    <div class="stack-tight">
      <h3>{words.institutions}</h3>
      <TableFrame label={words.institutions}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.institution}</th>
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.agrees}</th>
              <th scope="col">{words.remarks}</th>
              <th scope="col">{words.objects}</th>
              <th scope="col">{words.waiting}</th>
            </tr>
          </thead>
          <tbody>
            {answered.asked.map((asked) => (
              <Row key={asked.institution.id} scene={scene} answered={answered} asked={asked} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function Row(props: { scene: CoordinationScene; answered: KeptAnsweredRound; asked: Asked }) {
  const { scene, answered, asked } = props
  const { visit, planId } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const { round, draft } = answered
  const { institution, answer, decisions } = asked
  const counts: Record<Stance, number> = { agrees: 0, 'agrees-with-remarks': 0, objects: 0 }
  for (const { position } of draft.measures) {
    const stance = answer ? stanceOn(answer.opinions, position) : null
    if (stance) counts[stance] += 1
  }
  const waiting = answer ? undecidedItems(answer.opinions, decisions).length : 0
  const takesAnswers = roundAllows[phaseOf(round, localTime(visit.now()).date)].includes('answer')
  const of = { planId, round: round.number, institutionId: institution.id }
  const headings = {
    agrees: words.agrees,
    'agrees-with-remarks': words.remarks,
    objects: words.objects,
  }
  return (
    <tr>
      <th scope="row">
        <abbr title={institution.name[language]}>{shortNameIn(institution, language)}</abbr>
      </th>
      <td>
        <AnswerState scene={scene} answered={answered} asked={asked} />
        {takesAnswers ? (
          <>
            {' '}
            <a class="small" href={paths.answer(language, of)}>
              {words.enterFor}
              <span class="for-screen-readers">: {shortNameIn(institution, language)}</span>
            </a>
          </>
        ) : null}
      </td>
      {stances.map((stance) => (
        <td key={stance} class="figure" data-head={answer ? headings[stance] : undefined}>
          {answer ? counts[stance] : null}
        </td>
      ))}
      <td class="figure" data-head={answer ? words.waiting : undefined}>
        {answer ? waiting > 0 ? <strong>{waiting}</strong> : waiting : null}
      </td>
    </tr>
  )
}

/** Whether the institution has answered, is at it, or is silent. */
function AnswerState(props: {
  scene: CoordinationScene
  answered: KeptAnsweredRound
  asked: Asked
}) {
  const { scene, answered, asked } = props
  const { language } = scene.visit
  const words = coordinationWords[language]
  const { round } = answered
  const { answer, institution } = asked
  if (answer)
    return (
      <span>
        {words.answeredBy(answer.sentBy, formatInstant(answer.sentAt, language), answer.number)}
      </span>
    )
  if (round.ended) return <span class="tag warning">{words.silent[round.silence]}</span>
  const writes = scene.writing.get(round.id)?.includes(institution.id)
  return <span class="soft">{writes ? words.writing : words.awaited}</span>
}
