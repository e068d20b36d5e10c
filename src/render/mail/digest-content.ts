import type { Language } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { MailContent, MailSection } from '../../core/mail/mail.ts'
import { type NoticeKind, noticeKinds } from '../../core/mail/notice.ts'
import type { Owed } from '../../core/mail/owed.ts'
import { toldWords } from '../words/told-words.ts'
import { noticeLines, owedLine, type Told } from './told-lines.ts'

export interface Digest {
  readonly toName: string
  readonly language: Language
  readonly today: PlainDate
  readonly notices: readonly Told[]
  /** What the account itself is to report. */
  readonly owed: readonly Owed[]
  /** What others have not reported, for the secretary of the council. */
  readonly owedElsewhere: readonly Owed[]
}

/** All that one person is told on one day, the most pressing first. */
export function digestContent(digest: Digest): MailContent {
  const { language, today, notices, owed, owedElsewhere } = digest
  const words = toldWords[language]
  const owedLines = (which: readonly Owed[]) =>
    which.map((each) => owedLine(each, today, language, '/duties'))
  const othersLines = owedElsewhere.map((each) =>
    owedLine(
      ...([each, today, language] as const),
      `/plans/${each.plan.slug}/reports/${each.period}?institution=${each.institutionId}`,
    ),
  )
  const sections: readonly MailSection[] = [
    { heading: words.overdue, lines: owedLines(owed.filter(({ due }) => due < today)) },
    { heading: words.overdueElsewhere, lines: othersLines },
    { heading: words.due, lines: owedLines(owed.filter(({ due }) => due >= today)) },
    ...(Object.keys(noticeKinds) as NoticeKind[]).map((kind) => ({
      heading: words.notices[kind],
      lines: noticeLines(
        notices.filter((notice) => notice.kind === kind),
        language,
      ),
    })),
  ].filter(({ lines }) => lines.length > 0)
  return {
    subject: sections.map(({ heading }) => heading).join('; '),
    greeting: words.greeting(digest.toName),
    opening: [words.opening],
    sections,
    closing: [],
  }
}

/** What the head of an institution is told of the reports that it owes. */
export function escalationContent(
  institution: string,
  owed: readonly Owed[],
  today: PlainDate,
  language: Language,
): MailContent {
  const words = toldWords[language]
  return {
    subject: words.escalation(institution),
    greeting: words.formalGreeting,
    opening: [words.escalationOpening(institution)],
    // Whoever heads an institution need not have an account, and could not open the pages.
    sections: [
      {
        heading: words.overdue,
        lines: owed.map((each) => ({ ...owedLine(each, today, language, ''), path: null })),
      },
    ],
    closing: [words.escalationClosing],
  }
}
