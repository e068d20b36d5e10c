import type { Mail } from '../core/mail/mail.ts'
import type { Transaction } from '../store/database.ts'
import { enqueueJob } from '../store/jobs/job.writer.ts'
import { insertMail } from '../store/mail.writer.ts'

/**
 * Keeps a mail and asks for its delivery, in the transaction that makes it necessary. Answers with its id,
 * or with nothing where a mail of this key was posted before.
 */
export async function postMail(transaction: Transaction, mail: Mail): Promise<string | null> {
  const mailId = await insertMail(transaction, mail)
  if (mailId !== null) await enqueueJob(transaction, 'deliver-mail', { mailId })
  return mailId
}
