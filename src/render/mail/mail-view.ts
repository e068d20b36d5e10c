import type { Language } from '../../core/base/language.ts'
import type { MailContent } from '../../core/mail/mail.ts'

/** A mail with everything that stands in it, each link whole. */
export interface MailView {
  readonly language: Language
  readonly content: MailContent
  /** Of the site, without a slash at the end: "https://merilo.example.org". */
  readonly site: string
  /** The page behind the link that lets its bearer in; null in all mail but such. */
  readonly secretPath: string | null
  /** The page on which mail can be made less without signing in; null where the law wants it sent. */
  readonly stopPath: string | null
}

/** The page on which whoever has an account says how it wants its mail. */
export const settingsPath = (language: Language) => `/${language}/my-mail`
