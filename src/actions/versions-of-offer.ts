import type { Versions } from '../core/draft/mends.ts'
import type { Database, Transaction } from '../store/database.ts'
import { selectOptionalReading } from '../store/draft-revision.reader.ts'
import type { OfferedVersion } from '../store/offered-version.reader.ts'

/** An offered version beside the draft as it is and as its document said it before people mended it. */
export async function versionsOfOffer(
  database: Database | Transaction,
  offer: Pick<OfferedVersion, 'planId' | 'current' | 'currentDocumentId' | 'draft'>,
): Promise<Versions> {
  const { planId, current: ours, currentDocumentId, draft: theirs } = offer
  const read = await selectOptionalReading(database, planId, currentDocumentId)
  return { read: read ?? ours, ours, theirs }
}
