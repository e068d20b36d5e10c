import type { Database } from '../store/database.ts'
import { enqueueJob } from '../store/jobs/job.writer.ts'
import { listPreparationsUnderWay } from '../store/preparation.reader.ts'
import { inTransaction } from './in-transaction.ts'

/**
 * At a start: asks for whatever files are still to be made, those among them that an earlier run was making
 * when it ended. What is asked for twice is made once.
 */
export async function takeUpPreparations(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    for (const key of await listPreparationsUnderWay(transaction))
      await enqueueJob(transaction, 'prepare-publication', key)
  })
}
