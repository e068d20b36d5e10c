import type { Transaction } from '../store/database.ts'
import { enqueueJob } from '../store/jobs/job.writer.ts'
import type { PreparationKey } from '../store/preparation.reader.ts'
import { insertPreparation } from '../store/preparation.writer.ts'

/** Asks for the files of an edition of a publication, in the transaction that makes it. */
export async function askForPreparation(
  transaction: Transaction,
  key: PreparationKey,
  at: string,
): Promise<void> {
  await insertPreparation(transaction, key, at)
  await enqueueJob(transaction, 'prepare-publication', key)
}
