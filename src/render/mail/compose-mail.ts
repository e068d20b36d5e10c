import MailComposer from 'nodemailer/lib/mail-composer'
import { mailPage } from './mail-page.tsx'
import { mailText } from './mail-text.ts'
import type { MailView } from './mail-view.ts'

export interface MailAddress {
  readonly name: string
  readonly address: string
}

export interface Envelope {
  readonly from: MailAddress
  readonly to: MailAddress
  /** ISO 8601 instant, UTC. */
  readonly date: string
  /** Hexadecimal, of this mail alone: the same for every attempt, so that receivers can tell a repetition. */
  readonly mark: string
}

/**
 * A mail as it travels (RFC 5322, MIME): the same bytes for the same mail, however often it is composed.
 * Names and subjects are encoded, so nothing in them can begin another header.
 */
export async function composeMail(view: MailView, envelope: Envelope): Promise<Uint8Array> {
  const { from, to, date, mark } = envelope
  const stop = view.stopPath === null ? null : `${view.site}${view.stopPath}`
  const composer = new MailComposer({
    from,
    to,
    subject: view.content.subject,
    date: new Date(date),
    messageId: `<${mark}@${from.address.split('@')[1] ?? 'localhost'}>`,
    text: mailText(view),
    html: mailPage(view),
    textEncoding: 'base64',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': view.language,
      // One press in the mail program (RFC 8058).
      ...(stop === null
        ? {}
        : {
            'List-Unsubscribe': `<${stop}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
    baseBoundary: mark,
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await composer.compile().build()
}
