import { daysLater } from '../core/base/days-later.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { OwedOpinion } from '../core/mail/owed.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalLatestDraft } from '../store/draft.reader.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { listLatestAnswers } from '../store/opinion.reader.ts'
import { listAsked, listRoundsDue } from '../store/round.reader.ts'

/** Rounds that ended so long ago and were left open are waited for no longer, nor those that last so long yet. */
const mostDays = 366

/** The opinions that were asked for in rounds that are not over and that no institution has sent. */
export async function owedOpinions(
  transaction: Transaction,
  today: PlainDate,
): Promise<OwedOpinion[]> {
  const owed: OwedOpinion[] = []
  const rounds = await listRoundsDue(
    transaction,
    daysLater(today, -mostDays),
    daysLater(today, mostDays),
  )
  const register = rounds.length === 0 ? [] : await listInstitutions(transaction)
  for (const { id, planId, number: round, due } of rounds) {
    const answers = await listLatestAnswers(transaction, [id])
    const answered = new Set(answers.map(({ institutionId }) => institutionId))
    const silent = (await listAsked(transaction, id)).filter((each) => !answered.has(each.id))
    const kept = await selectOptionalLatestDraft(transaction, planId)
    if (!kept) continue
    const plan = { title: { [kept.draft.language]: kept.draft.title }, slug: null }
    for (const { id: institutionId } of silent) {
      const found = register.find((each) => each.id === institutionId)
      if (!found) continue
      const institution = { bg: found.shortName, en: found.shortNameEn ?? found.shortName }
      owed.push({ kind: 'opinion', planId, plan, institutionId, institution, round, due })
    }
  }
  return owed
}
