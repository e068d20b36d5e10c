import type { Language } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { MailContent, MailSection } from '../../core/mail/mail.ts'
import type { Owed } from '../../core/mail/owed.ts'
import { toldWords } from '../words/told-words.ts'
import { owedSections } from './owed-sections.ts'

/** What the head of an institution is told of what it owes. */
export const escalationContent = (
  owed: readonly Owed[],
  today: PlainDate,
  language: Language,
): MailContent => {
  const { escalationOpening, escalationClosing } = toldWords[language]
  return contentOf(owed, today, language, escalationOpening, [escalationClosing])
}

/** What the contact of an institution is reminded of, where nobody of it has an account. */
export const contactContent = (
  owed: readonly Owed[],
  today: PlainDate,
  language: Language,
): MailContent => {
  const { contactOpening, contactClosing, escalationClosing } = toldWords[language]
  return contentOf(owed, today, language, contactOpening, [contactClosing, escalationClosing])
}

function contentOf(
  owed: readonly Owed[],
  today: PlainDate,
  language: Language,
  opening: (institution: string) => string,
  closing: readonly string[],
): MailContent {
  const institution = owed[0]?.institution[language] ?? ''
  const sections = withoutPages(owedSections(owed, today, language))
  return {
    subject: [...sections.map(({ heading }) => heading), institution].join(' · '),
    greeting: toldWords[language].formalGreeting,
    opening: [opening(institution)],
    sections,
    closing,
  }
}

/** Whoever has no account could not open the pages. */
const withoutPages = (sections: readonly MailSection[]): readonly MailSection[] =>
  sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map((line) => ({ ...line, path: null })),
  }))
