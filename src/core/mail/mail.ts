import type { Language } from '../base/language.ts'

/**
 * What a mail is: what of a day is told together, what the head of an institution is told, what the contact of
 * one without accounts is reminded of, a way in.
 */
export const mailKinds = ['digest', 'escalation', 'reminder', 'invitation', 'recovery'] as const
export type MailKind = (typeof mailKinds)[number]

/** A sentence, with the page of the site that it leads to. */
export interface MailLine {
  readonly text: string
  /** Without the site's own address: "/bg/plans/plan-2024". */
  readonly path: string | null
}

export interface MailSection {
  readonly heading: string
  readonly lines: readonly MailLine[]
}

/** What a mail says, in the language of whoever gets it. No link in it opens a door; see `secretPath`. */
export interface MailContent {
  readonly subject: string
  readonly greeting: string
  readonly opening: readonly string[]
  readonly sections: readonly MailSection[]
  readonly closing: readonly string[]
}

export interface Mail {
  /** The same for the same mail for ever: nothing is sent twice under one key. */
  readonly key: string
  readonly kind: MailKind
  /** null for whoever has no account. */
  readonly accountId: string | null
  readonly toName: string
  readonly toEmail: string
  readonly language: Language
  readonly content: MailContent
  /** The page behind a link that lets its bearer in; forgotten as soon as the mail is sent. */
  readonly secretPath: string | null
  /** ISO 8601 instant, UTC. */
  readonly createdAt: string
}
