import type { Language } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { MailContent, MailSection } from '../../core/mail/mail.ts'
import { type NoticeKind, noticeKinds } from '../../core/mail/notice.ts'
import type { Owed } from '../../core/mail/owed.ts'
import { toldWords } from '../words/told-words.ts'
import { owedSections } from './owed-sections.ts'
import { noticeLines, owedLine, type Told } from './told-lines.ts'

export interface Digest {
  readonly toName: string
  readonly language: Language
  readonly today: PlainDate
  readonly notices: readonly Told[]
  /** What the account itself is to report or to give its opinion on. */
  readonly owed: readonly Owed[]
  /** What others have not, for the secretary of the council. */
  readonly owedElsewhere: readonly Owed[]
}

/** All that one person is told on one day, the most pressing first. */
export function digestContent(digest: Digest): MailContent {
  const { language, today, notices, owed, owedElsewhere } = digest
  const words = toldWords[language]
  const elsewhere = (kind: Owed['kind']) =>
    owedElsewhere
      .filter((each) => each.kind === kind)
      .map((each) => owedLine(each, today, language, pageOf(each)))
  const [overdue, rest] = [
    owedSections(
      owed.filter(({ due }) => due < today),
      today,
      language,
    ),
    owedSections(
      owed.filter(({ due }) => due >= today),
      today,
      language,
    ),
  ]
  const sections: readonly MailSection[] = [
    ...overdue,
    { heading: words.overdueElsewhere, lines: elsewhere('reports') },
    { heading: words.opinionsOverdueElsewhere, lines: elsewhere('opinion') },
    ...rest,
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

/** Where the secretary of the council finds what an institution owes. */
const pageOf = (owed: Owed): string =>
  owed.kind === 'reports'
    ? `/plans/${owed.plan.slug}/reports/${owed.period}?institution=${owed.institutionId}`
    : `/drafts/${owed.planId}/rounds/${owed.round}`
