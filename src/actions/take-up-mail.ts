import type { Database } from '../store/database.ts'
import { enqueueJob } from '../store/jobs/job.writer.ts'
import { listMailToSend } from '../store/mail.reader.ts'
import { inTransaction } from './in-transaction.ts'

/**
 * At a start: asks for all mail that is still to be sent. What an earlier run was sending when it ended is
 * among it; a mail whose job is there already is asked for twice and sent once.
 */
export async function takeUpMail(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    for (const mailId of await listMailToSend(transaction))
      await enqueueJob(transaction, 'deliver-mail', { mailId })
  })
}
