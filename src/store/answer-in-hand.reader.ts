import type { AskedInstitution, SentAnswer } from '../core/coordination/answered-round.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { Database } from './database.ts'
import { selectOptionalLatestDraft } from './draft.reader.ts'
import { selectOptionalVersion } from './draft-revision.reader.ts'
import { listSentAnswers, readWriting, type Writing } from './opinion.reader.ts'
import {
  type KeptRound,
  listAsked,
  listRoundDeadlines,
  type RoundDeadline,
  selectOptionalRound,
} from './round.reader.ts'

/** All that an institution has before it when it answers in a round. */
export interface AnswerInHand {
  readonly round: KeptRound
  readonly deadlines: readonly RoundDeadline[]
  readonly institution: AskedInstitution & { readonly aliases: readonly string[] }
  /** The draft as it was sent. */
  readonly draft: Draft
  /** The draft as it is by now, and its version. */
  readonly now: { readonly draft: Draft; readonly version: number }
  readonly writing: Writing
  /** What it has sent so far, the first answer first. */
  readonly sent: readonly SentAnswer[]
}

/** Nothing when there is no such round, or the institution is not asked in it. */
export async function readOptionalAnswerInHand(
  database: Database,
  name: { readonly planId: string; readonly round: number; readonly institutionId: string },
): Promise<AnswerInHand | undefined> {
  const { planId, institutionId } = name
  const round = await selectOptionalRound(database, planId, name.round)
  if (!round) return undefined
  const institution = (await listAsked(database, round.id)).find(({ id }) => id === institutionId)
  if (!institution) return undefined
  const then = await selectOptionalVersion(database, planId, round.draftVersion)
  const now = await selectOptionalLatestDraft(database, planId)
  if (!then || !now) return undefined
  return {
    ...{ round, institution, draft: then.draft, now },
    deadlines: await listRoundDeadlines(database, round.id),
    writing: await readWriting(database, round.id, institutionId),
    sent: await listSentAnswers(database, round.id, institutionId),
  }
}
