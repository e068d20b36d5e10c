import { daysBetween } from '../../core/base/days-between.ts'
import { formatDate, formatPeriod } from '../../core/base/format.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { MailLine } from '../../core/mail/mail.ts'
import type { NoticeKind, NoticeSubject } from '../../core/mail/notice.ts'
import type { Owed } from '../../core/mail/owed.ts'
import { toldWords } from '../words/told-words.ts'

export interface Told {
  readonly kind: NoticeKind
  readonly subject: NoticeSubject
}

/** What a mail says of notices of one kind: those that differ by their measures alone share a line. */
export function noticeLines(notices: readonly Told[], language: Language): MailLine[] {
  const together = new Map<string, Told[]>()
  for (const notice of notices) {
    const { measure: _, ...rest } = notice.subject
    const key = JSON.stringify(rest)
    together.set(key, [...(together.get(key) ?? []), notice])
  }
  return [...together.values()].map((same) => noticeLine(same, language))
}

function noticeLine(same: readonly Told[], language: Language): MailLine {
  const words = toldWords[language]
  const [{ kind, subject }] = same as [Told]
  const measures = same.flatMap((each) => each.subject.measure ?? [])
  const day = subject.due && formatDate(subject.due, language)
  const parts = [
    subject.institution?.[language],
    words.quoted(wordsIn(subject.plan.title, language).text),
    subject.period && formatPeriod(subject.period, language),
    measures.length > 0 ? words.measures(measures.map(({ number }) => number)) : undefined,
    day && (forOpinion.includes(kind) ? words.untilForOpinion(day) : words.firstDue(day)),
  ]
  const path = measures.length === 1 && measures[0] ? measures[0].path : subject.plan.path
  return { text: parts.filter((part) => part).join(', '), path: `/${language}${path}` }
}

/** The notices whose day is the last one for an opinion. */
const forOpinion: readonly NoticeKind[] = [
  'sent-for-opinion',
  'opinions-due-later',
  'opinion-due-soon',
]

/** What a mail says of reports or an opinion that are owed: of which institution, on what, until when. */
export function owedLine(owed: Owed, today: PlainDate, language: Language, path: string): MailLine {
  const words = toldWords[language]
  const day = formatDate(owed.due, language)
  const left = daysBetween(today, owed.due)
  const parts = [
    owed.institution[language],
    words.quoted(wordsIn(owed.plan.title, language).text),
    ...(owed.kind === 'reports'
      ? [formatPeriod(owed.period, language), words.measures(owed.measures)]
      : []),
    left > 0
      ? words.dueIn(day, left)
      : left === 0
        ? words.dueToday(day)
        : words.dueBefore(day, -left),
  ]
  return { text: parts.join(', '), path: `/${language}${path}` }
}
