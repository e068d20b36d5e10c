import type { Refusal } from '../../../../core/base/refusal.ts'
import { selectOptionalDraft } from '../../../../store/draft.reader.ts'
import {
  listRevisionsAfter,
  selectOptionalVersion,
} from '../../../../store/draft-revision.reader.ts'
import { type Answer, notFound, page } from '../../../answer.ts'
import type { Visit } from '../../../visit.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { ConflictPage } from './conflict-page.tsx'
import { differencesOfHeading, differencesOfMeasure } from './differences.ts'
import { measureName } from './place-words.ts'

export const isConflict = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ code }) => code === 'changed-meanwhile')

/** What was sent met what somebody else has saved: both are shown, and nothing is lost. */
export async function conflictAnswer(
  visit: Visit,
  sent: {
    readonly planId: string
    /** The version that the person saw. */
    readonly version: number
    /** null where it is the draft's heading. */
    readonly position: number | null
    readonly typed: Readonly<Record<string, string>>
    readonly action: string
    readonly keep: string
  },
): Promise<Answer> {
  const { planId, version, position, typed, action, keep } = sent
  const { database, language } = visit
  const kept = await selectOptionalDraft(database, planId)
  if (!kept) return notFound
  const then = (await selectOptionalVersion(database, planId, version))?.draft
  const revisions = await listRevisionsAfter(database, planId, version)
  const find = (draft: typeof then) => draft?.measures.find((each) => each.position === position)
  const measure = find(kept.draft)
  const touching = revisions.filter(
    ({ about }) => about.position === undefined || about.position === position,
  )
  if (position !== null && !measure) return notFound
  return page(
    reviewWords[language].conflictTitle,
    <ConflictPage
      visit={visit}
      kept={kept}
      place={measure ? measureName(measure, language) : draftWords[language].mendHeading}
      revisions={touching}
      differences={
        measure
          ? differencesOfMeasure(find(then), measure, language)
          : differencesOfHeading(then, kept.draft, language)
      }
      typed={typed}
      action={action}
      keep={keep}
    />,
    409,
  )
}
