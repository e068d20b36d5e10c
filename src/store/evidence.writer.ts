import type { Period } from '../core/base/period.ts'
import type { FileKind } from '../core/report/file-kind.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'

/** What a report rests on: kept for good, withdrawn at most. */
export interface NewEvidence {
  readonly measureId: string
  readonly indicator: number | null
  readonly period: Period
  readonly title: string
  readonly what:
    | { readonly address: string }
    | { readonly sha256: string; readonly kind: FileKind; readonly size: number }
}

/** Answers with its id. */
export async function insertEvidence(
  transaction: Transaction,
  { measureId, indicator, period, title, what }: NewEvidence,
  entry: EnteredBy & { readonly accountId: string },
): Promise<string> {
  const { id } = await transaction
    .insertInto('evidence')
    .values({
      measure_id: measureId,
      ...{ indicator, period, title },
      ...('address' in what
        ? { address: what.address, file_sha256: null, file_kind: null, file_size: null }
        : { address: null, file_sha256: what.sha256, file_kind: what.kind, file_size: what.size }),
      account_id: entry.accountId,
      demonstration: entry.demonstration,
      ...entryColumns(entry),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertEvidenceWithdrawal(
  transaction: Transaction,
  evidenceId: string,
  reason: string,
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  await transaction
    .insertInto('evidence_withdrawal')
    .values({ evidence_id: evidenceId, reason, ...entryColumns(entry) })
    .execute()
}
