import type { MailAddress } from '../render/mail/compose-mail.ts'

/** A mail in its envelope. */
export interface Letter {
  /** The same for the same mail for ever; see `Mail`. */
  readonly key: string
  readonly from: string
  readonly to: string
  readonly bytes: Uint8Array
}

/**
 * Takes a letter out of the house. It has done so when this resolves, and not before; carried again, the
 * letter is to be the same one, not a second.
 */
export interface MailCarrier {
  carry(letter: Letter): Promise<void>
}

/** Said by a carrier that need not be asked again: no such recipient, no such sender. */
export class RefusedForGood extends Error {
  override readonly name = 'RefusedForGood'
}

/** What mail is sent by. */
export interface MailOffice {
  readonly carrier: MailCarrier
  readonly from: MailAddress
  /** The site's own address, without a slash at the end. */
  readonly site: string
}
