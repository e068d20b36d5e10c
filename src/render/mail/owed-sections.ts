import type { Language } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { MailSection } from '../../core/mail/mail.ts'
import type { Owed } from '../../core/mail/owed.ts'
import { toldWords } from '../words/told-words.ts'
import { owedLine } from './told-lines.ts'

/** What an institution is to do, what is overdue first; a section of what there is nothing of is left out. */
export function owedSections(
  owed: readonly Owed[],
  today: PlainDate,
  language: Language,
): readonly MailSection[] {
  const words = toldWords[language]
  const lines = (kind: Owed['kind'], isOverdue: boolean) =>
    owed
      .filter((each) => each.kind === kind && each.due < today === isOverdue)
      .map((each) => owedLine(each, today, language, own[each.kind]))
  return [
    { heading: words.overdue, lines: lines('reports', true) },
    { heading: words.opinionsOverdue, lines: lines('opinion', true) },
    { heading: words.due, lines: lines('reports', false) },
    { heading: words.notices['opinion-due-soon'], lines: lines('opinion', false) },
  ].filter((section) => section.lines.length > 0)
}

/** Where whoever owes something finds it. */
const own: Readonly<Record<Owed['kind'], string>> = { reports: '/duties', opinion: '/coordination' }
