import type { AnsweredRound } from '../core/coordination/answered-round.ts'
import type { Database } from './database.ts'
import { selectOptionalVersion } from './draft-revision.reader.ts'
import { listLatestAnswers, listOpinionDecisions } from './opinion.reader.ts'
import { type KeptRound, listAsked, listRounds } from './round.reader.ts'

/** A round with all that was said in it, and with what it is kept under. */
export interface KeptAnsweredRound extends AnsweredRound {
  readonly round: KeptRound
}

/** The rounds of a plan with the draft as it was sent, every latest answer and what became of it. */
export async function listAnsweredRounds(
  database: Database,
  planId: string,
): Promise<KeptAnsweredRound[]> {
  const rounds = await listRounds(database, planId)
  const ids = rounds.map(({ id }) => id)
  const answers = await listLatestAnswers(database, ids)
  const decisions = await listOpinionDecisions(database, ids)
  const answered: KeptAnsweredRound[] = []
  for (const round of rounds) {
    const sent = await selectOptionalVersion(database, planId, round.draftVersion)
    if (!sent) throw new Error(`version ${round.draftVersion} of draft ${planId} is gone`)
    const asked = await listAsked(database, round.id)
    const of = <Each extends { roundId: string; institutionId: string }>(all: Each[], id: string) =>
      all.filter((each) => each.roundId === round.id && each.institutionId === id)
    answered.push({
      round,
      draft: sent.draft,
      asked: asked.map(({ aliases: _, ...institution }) => ({
        institution,
        answer: of(answers, institution.id)[0] ?? null,
        decisions: of(decisions, institution.id),
      })),
    })
  }
  return answered
}
