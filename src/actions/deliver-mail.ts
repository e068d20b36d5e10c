import { createHash } from 'node:crypto'
import { isMailAddress } from '../core/mail/mail-address.ts'
import { stateAfterFailure } from '../core/mail/mail-state.ts'
import { composeMail } from '../render/mail/compose-mail.ts'
import type { Database } from '../store/database.ts'
import { selectMailToSend } from '../store/mail.reader.ts'
import { holdMail, letGoOfMail, markNotSent, markSending, markSent } from '../store/mail.writer.ts'
import type { Surroundings } from './action-context.ts'
import { type MailOffice, RefusedForGood } from './mail-office.ts'

/**
 * Sends a mail that is still to be sent; nothing where it has been sent, was given up, or is being sent by
 * somebody else. That an attempt begins is kept before it begins, and that it got through after it did: a
 * process that ends in between leaves `sending` behind, and the mail is carried again, as the same letter.
 *
 * @throws what went wrong, when the mail is worth another attempt.
 */
export async function deliverMail(
  { database, now }: Surroundings,
  office: MailOffice,
  id: string,
): Promise<void> {
  await database.connection().execute(async (connection) => {
    if (!(await holdMail(connection, id))) return
    try {
      if (await markSending(connection, id, now())) await attempt(connection, now, office, id)
    } finally {
      await letGoOfMail(connection, id)
    }
  })
}

async function attempt(
  connection: Database,
  now: () => string,
  office: MailOffice,
  id: string,
): Promise<void> {
  const mail = await selectMailToSend(connection, id)
  try {
    if (!isMailAddress(mail.toEmail)) throw new RefusedForGood(`no address: ${mail.toEmail}`)
    const bytes = await composeMail(
      {
        ...mail,
        site: office.site,
        stopPath:
          mail.kind === 'digest' && mail.preferenceToken !== null
            ? `/stop-mail/${mail.preferenceToken}`
            : null,
      },
      {
        from: office.from,
        to: { name: mail.toName, address: mail.toEmail },
        date: mail.createdAt,
        mark: createHash('sha256').update(mail.key).digest('hex').slice(0, 32),
      },
    )
    const { key, toEmail: to } = mail
    await office.carrier.carry({ key, from: office.from.address, to, bytes })
  } catch (error) {
    const forGood = error instanceof RefusedForGood
    const state = stateAfterFailure(mail.attempts, forGood)
    await markNotSent(connection, id, { state, error: told(error) })
    if (state === 'failed') return
    throw error
  }
  await markSent(connection, id, now())
}

/** The first words of an error: enough to see what to mend. */
const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300)
