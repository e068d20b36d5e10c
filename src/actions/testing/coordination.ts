import type { Institution } from '../../core/access/institution.ts'
import type { Topic } from '../../core/coordination/opinion.ts'
import type { RawOpinion } from '../../core/coordination/typed-opinion.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { Database } from '../../store/database.ts'
import { insertInstitution } from '../../store/institution.writer.ts'
import { readWriting } from '../../store/opinion.reader.ts'
import { selectOptionalRound } from '../../store/round.reader.ts'
import type { ActionContext } from '../action-context.ts'
import { saveOpinion } from '../save-opinion.ts'
import { sendAnswer } from '../send-answer.ts'
import { sendDraftRound } from '../send-draft-round.ts'
import { contextOf } from './contexts.ts'
import { draft, keepDraft } from './keep-draft.ts'

const institution = (shortName: string): Omit<Institution, 'id' | 'version'> => ({
  shortName,
  shortNameEn: null,
  name: { bg: `Министерство ${shortName}`, en: `Ministry ${shortName}` },
  aliases: [],
  parentId: null,
  email: null,
  headName: null,
  headEmail: null,
  emailLanguage: 'bg',
  headLanguage: 'bg',
  validFrom: null,
  validTo: null,
})

/** Puts institutions into the register; answers with their ids, in the same order. */
export const keepInstitutions = (database: Database, ...shortNames: string[]): Promise<string[]> =>
  database.transaction().execute(async (transaction) => {
    const ids: string[] = []
    for (const each of shortNames) ids.push(await insertInstitution(transaction, institution(each)))
    return ids
  })

export const rawRound = {
  due: '20.05.2024',
  message: 'Моля за становище.',
  visibility: 'when-closed',
  silence: 'no-answer',
}

/** A draft that has just been sent to institutions. */
export async function keepRound(
  database: Database,
  institutions: readonly string[],
  kept: Draft = draft,
): Promise<{ planId: string; round: number }> {
  const planId = await keepDraft(database, kept)
  const request = { planId, version: 1, round: rawRound, institutions }
  const { number } = await sendDraftRound(contextOf(database), request)
  return { planId, round: number }
}

export const objects: RawOpinion = { stance: 'objects', remark: 'Няма средства.', cells: {} }
export const agrees: RawOpinion = { stance: 'agrees', remark: '', cells: {} }

/** A person of an institution in a round: what they save and send, from what is there. */
export function answering(
  context: ActionContext,
  name: { readonly planId: string; readonly round: number; readonly institutionId: string },
) {
  const writing = async () => {
    const round = await selectOptionalRound(context.database, name.planId, name.round)
    return await readWriting(context.database, round?.id ?? '0', name.institutionId)
  }
  const save = async (topic: Topic, typed: RawOpinion) => {
    const seen = (await writing()).topics.get(topic)?.version ?? 0
    return await saveOpinion(context, { ...name, topic, typed, seen })
  }
  const send = async () => sendAnswer(context, { ...name, seen: (await writing()).changes })
  return { writing, save, send }
}
