import { createTransport } from 'nodemailer'
import { type MailCarrier, RefusedForGood } from '../../actions/mail-office.ts'

const second = 1_000

/**
 * Hands each letter to a mail server: "smtp://user:password@host:587", with encryption from the start
 * "smtps://host". A letter that is carried again has the same Message-ID; whether the server took the first
 * one when the connection broke in the last moment, nobody can know.
 */
export function smtpCarrier(url: string): MailCarrier {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 30 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    carry: async ({ from, to, bytes }) => {
      try {
        await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(bytes) })
      } catch (error) {
        throw isForGood(error) ? new RefusedForGood((error as Error).message) : error
      }
    },
  }
}

/** The server answered 5xx to the recipient or the letter; a wrong password is ours to mend, and worth another attempt. */
function isForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
}
