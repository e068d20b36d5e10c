import type { Language } from '../../core/base/language.ts'
import type { NoticeKind } from '../../core/mail/notice.ts'

interface ToldWords {
  readonly greeting: (name: string) => string
  readonly formalGreeting: string
  readonly opening: string
  readonly notices: Readonly<Record<NoticeKind, string>>
  readonly due: string
  readonly overdue: string
  readonly overdueElsewhere: string
  readonly opinionsOverdue: string
  readonly opinionsOverdueElsewhere: string
  readonly measures: (numbers: readonly string[]) => string
  readonly untilForOpinion: (day: string) => string
  readonly firstDue: (day: string) => string
  readonly dueIn: (day: string, days: number) => string
  readonly dueToday: (day: string) => string
  readonly dueBefore: (day: string, days: number) => string
  readonly quoted: (title: string) => string
  readonly escalationOpening: (institution: string) => string
  readonly escalationClosing: string
  readonly contactOpening: (institution: string) => string
  readonly contactClosing: string
}

const list = (numbers: readonly string[], and: string): string =>
  numbers.length < 2
    ? (numbers[0] ?? '')
    : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`

/** What is told and recalled to people, as it stands in mail. */
export const toldWords: Readonly<Record<Language, ToldWords>> = {
  bg: {
    greeting: (name) => `Здравейте, ${name},`,
    formalGreeting: 'Уважаема госпожо, уважаеми господине,',
    opening: 'Ето какво ново има за Вас в Мерило.',
    notices: {
      'sent-for-opinion': 'Проекти, изпратени за становище',
      'opinions-due-later': 'Удължен срок за становище',
      'opinion-due-soon': 'Очаквани становища',
      'draft-withdrawn': 'Проекти, върнати от съгласуване',
      'round-closed': 'Приключени съгласувания',
      'answer-received': 'Получени становища',
      'year-opened': 'Започва отчитане',
      'report-submitted': 'Отчети, подадени за приемане',
      'report-returned': 'Върнати отчети',
      'report-accepted': 'Приети отчети',
      'files-not-prepared': 'Публикации, чиито файлове не можаха да бъдат изготвени',
    },
    due: 'Предстоящо отчитане',
    overdue: 'Просрочени отчети',
    overdueElsewhere: 'Институции с просрочени отчети',
    opinionsOverdue: 'Просрочени становища',
    opinionsOverdueElsewhere: 'Институции с просрочени становища',
    measures: (numbers) => `${numbers.length === 1 ? 'мярка' : 'мерки'} ${list(numbers, 'и')}`,
    untilForOpinion: (day) => `становище до ${day}`,
    firstDue: (day) => `първи срок ${day}`,
    dueIn: (day, days) => `срок ${day} (${days === 1 ? 'остава 1 ден' : `остават ${days} дни`})`,
    dueToday: (day) => `срок ${day} (днес)`,
    dueBefore: (day, days) =>
      `срокът изтече на ${day} (преди ${days === 1 ? '1 ден' : `${days} дни`})`,
    quoted: (title) => `„${title}“`,
    escalationOpening: (institution) =>
      `Обръщаме се към Вас като ръководител на ${institution}: срокът изтече, а изброеното по-долу още не е подадено.`,
    escalationClosing: 'Когато всичко бъде подадено, напомнянията спират.',
    contactOpening: (institution) =>
      `Напомняме какво се очаква от ${institution}. Пишем на този адрес, защото в Мерило още няма профил, с който институцията да работи.`,
    contactClosing:
      'За да подавате отчети и становища, поискайте от секретариата на съвета покана за служител, който отговаря за тях.',
  },
  en: {
    greeting: (name) => `Hello ${name},`,
    formalGreeting: 'Dear Sir or Madam,',
    opening: 'This is what is new for you in Merilo.',
    notices: {
      'sent-for-opinion': 'Drafts sent for your opinion',
      'opinions-due-later': 'More time for your opinion',
      'opinion-due-soon': 'Opinions awaited from you',
      'draft-withdrawn': 'Drafts taken back from coordination',
      'round-closed': 'Rounds of coordination closed',
      'answer-received': 'Opinions received',
      'year-opened': 'Reporting has opened',
      'report-submitted': 'Reports submitted, to be accepted',
      'report-returned': 'Reports returned',
      'report-accepted': 'Reports accepted',
      'files-not-prepared': 'Publications whose files could not be prepared',
    },
    due: 'Reports due',
    overdue: 'Reports overdue',
    overdueElsewhere: 'Institutions whose reports are overdue',
    opinionsOverdue: 'Opinions overdue',
    opinionsOverdueElsewhere: 'Institutions whose opinions are overdue',
    measures: (numbers) =>
      `${numbers.length === 1 ? 'measure' : 'measures'} ${list(numbers, 'and')}`,
    untilForOpinion: (day) => `opinion by ${day}`,
    firstDue: (day) => `first due on ${day}`,
    dueIn: (day, days) => `due on ${day} (${days === 1 ? '1 day' : `${days} days`} left)`,
    dueToday: (day) => `due on ${day} (today)`,
    dueBefore: (day, days) => `was due on ${day} (${days === 1 ? '1 day' : `${days} days`} ago)`,
    quoted: (title) => `“${title}”`,
    escalationOpening: (institution) =>
      `We turn to you as the head of ${institution}: the last day has passed, and what is listed below has not been submitted.`,
    escalationClosing: 'Once everything is submitted, the reminders stop.',
    contactOpening: (institution) =>
      `This is what is awaited from ${institution}. We write to this address because nobody of the institution has an account in Merilo yet.`,
    contactClosing:
      'To submit reports and opinions, ask the secretariat of the council to invite whoever is responsible for them.',
  },
}
