import { daysLater } from '../core/base/days-later.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalLatestDraft } from '../store/draft.reader.ts'
import { listLatestAnswers } from '../store/opinion.reader.ts'
import { listAsked, listRoundsDue } from '../store/round.reader.ts'
import { theProgram } from './action-context.ts'
import { announce } from './announce.ts'

/** So many days before the deadline of a round those who have not answered are reminded. */
const daysBefore = 3

/**
 * Recalls to the institutions that have not answered that their opinion is due: once in the last days, and
 * once on the last one; again when the deadline has been extended.
 */
export async function recallOpinionsDue(
  transaction: Transaction,
  today: PlainDate,
  at: string,
): Promise<void> {
  for (const round of await listRoundsDue(transaction, today, daysLater(today, daysBefore))) {
    const { id, planId, number, due } = round
    const answers = await listLatestAnswers(transaction, [id])
    const answered = new Set(answers.map(({ institutionId }) => institutionId))
    const silent = (await listAsked(transaction, id)).filter((each) => !answered.has(each.id))
    const kept = await selectOptionalLatestDraft(transaction, planId)
    if (!kept || silent.length === 0) continue
    const { title, language } = kept.draft
    await announce(transaction, {
      ...{ kind: 'opinion-due-soon', by: theProgram, at },
      key: `${planId}/${number}/${due}/${due === today ? 'last-day' : 'soon'}`,
      to: { institutions: silent.map((each) => each.id) },
      subject: { plan: { title: { [language]: title }, path: '/coordination' }, due },
    })
  }
}
