import { type Static, Type } from 'typebox'
import { mayFor } from '../../../core/access/permissions.ts'
import {
  type AnswerInHand,
  readOptionalAnswerInHand,
} from '../../../store/answer-in-hand.reader.ts'
import type { Visit } from '../../visit.ts'

const id = Type.String({ pattern: '^[1-9][0-9]{0,17}$' })
const answer = { id, round: Type.String({ pattern: '^[1-9][0-9]{0,4}$' }), institution: id }
export const OfAnswer = Type.Object(answer)
export const OfTopic = Type.Object({
  ...answer,
  topic: Type.String({ pattern: '^(plan|[1-9][0-9]{0,4})$' }),
})

/** Far more than is ever taken: what is too long is refused beside its field, with what was typed. */
export const Text = Type.String({ maxLength: 100_000 })
/** How many versions or changes the person saw. */
export const Seen = Type.String({ pattern: '^[0-9]{1,9}$' })

/** The answer's name, as actions and addresses take it. */
export const nameOf = ({ id, round, institution }: Static<typeof OfAnswer>) => ({
  planId: id,
  round: Number(round),
  institutionId: institution,
})

/** What is answered; to those who do not stand for the institution it is not there. */
export const answerInHand = async (
  visit: Visit,
  params: Static<typeof OfAnswer>,
): Promise<AnswerInHand | undefined> =>
  mayFor(visit, 'give-opinion', [params.institution])
    ? await readOptionalAnswerInHand(visit.database, nameOf(params))
    : undefined
