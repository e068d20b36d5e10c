import type { Refusal } from '../base/refusal.ts'
import type { DraftMeasure } from '../draft/draft.ts'
import {
  type Opinion,
  type Opinions,
  proposedCells,
  saysSomething,
  stanceOn,
  topicOf,
  topicsIn,
} from './opinion.ts'

/**
 * All that is missing before an institution's answer can be sent; the field of each is the measure's
 * topic, "12", or "rest".
 *
 * @param own positions of the measures that the institution is to carry out or takes part in: on each
 *   of them it has to say how it stands
 */
export function refusalsToSend(
  opinions: Opinions,
  measures: readonly DraftMeasure[],
  own: readonly number[],
): Refusal[] {
  const wrong = measures.flatMap((measure) => {
    const opinion = opinions[topicOf(measure.position)]
    return saysSomething(opinion) ? refusalsOf(opinion, measure) : []
  })
  const silentOn = measures.filter(
    ({ position }) =>
      own.includes(position) &&
      !saysSomething(opinions[topicOf(position)]) &&
      stanceOn(opinions, position) === null,
  )
  if (topicsIn(opinions).length === 0 && silentOn.length === 0) return [nothingSaid]
  return [...wrong, ...silentOn.map(unanswered)]
}

/** What is missing or does not agree in an opinion on one measure. */
function refusalsOf(opinion: Opinion, measure: DraftMeasure): Refusal[] {
  const field = topicOf(measure.position)
  const { number } = measure
  const proposes = proposedCells(opinion).length > 0
  if (opinion.stance === null)
    return [{ code: 'stance-wanted', field, message: stanceWanted(number) }]
  if (opinion.stance === 'agrees')
    return proposes || opinion.remark !== ''
      ? [{ code: 'agrees-but-remarks', field, message: agreesButRemarks(number) }]
      : []
  return opinion.remark === ''
    ? [{ code: 'remark-wanted', field, message: remarkWanted(number) }]
    : []
}

const nothingSaid: Refusal = {
  code: 'nothing-said',
  field: 'rest',
  message: {
    bg: 'Няма какво да се изпрати: не е отговорено по нито една мярка.',
    en: 'There is nothing to send: no measure has been answered.',
  },
}

const unanswered = ({ position, number }: DraftMeasure): Refusal => ({
  code: 'measure-unanswered',
  field: topicOf(position),
  message: {
    bg: `По мярка ${number} институцията ви е отговорна или партньор, а не е отговорено.`,
    en: `Your institution is responsible or a partner for measure ${number}, and it has no answer.`,
  },
})

const stanceWanted = (number: string) => ({
  bg: `По мярка ${number}: изберете дали институцията я съгласува.`,
  en: `Measure ${number}: choose whether the institution agrees.`,
})

const agreesButRemarks = (number: string) => ({
  bg: `По мярка ${number}: има бележка или предложение, затова изберете „съгласува с бележки“ или „не съгласува“.`,
  en: `Measure ${number}: there is a remark or a proposal, so choose "agrees with remarks" or "objects".`,
})

const remarkWanted = (number: string) => ({
  bg: `По мярка ${number}: напишете бележката или мотивите.`,
  en: `Measure ${number}: write the remark or the reasons.`,
})
