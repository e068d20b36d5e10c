import type { Language } from '../../core/base/language.ts'
import type { Rhythm } from '../../core/mail/account-mail.ts'
import type { MailKind } from '../../core/mail/mail.ts'
import type { MailState } from '../../core/mail/mail-state.ts'

interface MailWords {
  readonly title: string
  readonly lead: string
  readonly empty: string
  readonly all: string
  readonly states: Readonly<Record<MailState, string>>
  readonly kinds: Readonly<Record<MailKind, string>>
  readonly filter: string
  readonly state: string
  readonly about: string
  readonly to: string
  readonly made: string
  readonly sent: string
  readonly attempts: string
  readonly kind: string
  readonly trouble: string
  readonly older: string
  readonly again: string
  readonly words: string
  readonly secret: string
  readonly myTitle: string
  readonly myLead: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly reminders: string
  readonly remindersHint: string
  readonly rhythms: Readonly<Record<Rhythm, string>>
  readonly news: string
  readonly newsHint: string
  readonly yes: string
  readonly no: string
  readonly formal: string
  readonly record: string
  readonly stopTitle: string
  readonly stopLead: (name: string) => string
  readonly stop: string
  readonly stoppedTitle: string
  readonly stopped: string
  readonly changeBack: string
}

export const mailWords: Readonly<Record<Language, MailWords>> = {
  bg: {
    title: 'Съобщения',
    lead: 'Всичко, което Мерило изпраща по електронна поща: какво чака, какво е изпратено и какво не е могло да бъде изпратено.',
    empty: 'Няма такива съобщения.',
    all: 'Всички',
    states: {
      waiting: 'Чака',
      sending: 'Изпраща се',
      sent: 'Изпратено',
      failed: 'Неизпратено',
    },
    kinds: {
      digest: 'Съобщение за деня',
      escalation: 'До ръководител на институция',
      reminder: 'Напомняне до институция без профил',
      invitation: 'Покана',
      recovery: 'Възстановяване на достъп',
    },
    filter: 'Състояние на съобщенията',
    state: 'Състояние',
    about: 'Относно',
    to: 'До',
    made: 'Създадено',
    sent: 'Изпратено',
    attempts: 'Опити',
    kind: 'Вид',
    trouble: 'Последна пречка',
    older: 'По-стари',
    again: 'Повторно изпращане',
    words: 'Текст на съобщението',
    secret: 'Препратката за достъп не се показва: знае я само получателят.',
    myTitle: 'Моите съобщения',
    myLead:
      'Какво да Ви казва Мерило по електронна поща. Получавате най-много едно съобщение на ден.',
    language: 'Език на съобщенията',
    languages: { bg: 'Български', en: 'English' },
    reminders: 'Напомняния за отчитане',
    remindersHint: 'Преди срока, след него и докато отчетът бъде подаден.',
    rhythms: { daily: 'В същия ден', weekly: 'Събрани, всеки понеделник' },
    news: 'Съобщения за сведение',
    newsHint: 'Например че отчет е приет.',
    yes: 'Да',
    no: 'Не',
    formal:
      'Изпратените за становище проекти, началото на отчитането и върнатите отчети се съобщават винаги и не чакат понеделник.',
    record: 'Записване',
    stopTitle: 'По-малко съобщения',
    stopLead: (name) =>
      `${name}, може да не получавате съобщения за сведение, а напомнянията да идват събрани, всеки понеделник.`,
    stop: 'Искам по-малко съобщения',
    stoppedTitle: 'Ще получавате по-малко съобщения',
    stopped:
      'От сега няма да получавате съобщения за сведение, а напомнянията ще идват събрани, всеки понеделник.',
    changeBack: 'Промяна: влезте и изберете какви съобщения да получавате',
  },
  en: {
    title: 'Mail',
    lead: 'Everything that Merilo sends by mail: what waits, what was sent, and what could not be sent.',
    empty: 'There is no such mail.',
    all: 'All',
    states: { waiting: 'Waiting', sending: 'Being sent', sent: 'Sent', failed: 'Not sent' },
    kinds: {
      digest: 'Mail of the day',
      escalation: 'To the head of an institution',
      reminder: 'Reminder to an institution without accounts',
      invitation: 'Invitation',
      recovery: 'Recovery of access',
    },
    filter: 'State of the mail',
    state: 'State',
    about: 'About',
    to: 'To',
    made: 'Made',
    sent: 'Sent',
    attempts: 'Attempts',
    kind: 'Kind',
    trouble: 'What last went wrong',
    older: 'Older',
    again: 'Send again',
    words: 'What the mail says',
    secret: 'The link that gives access is not shown: only whoever gets the mail knows it.',
    myTitle: 'My mail',
    myLead: 'What Merilo tells you by mail. You get one mail a day at most.',
    language: 'Language of the mail',
    languages: { bg: 'Български', en: 'English' },
    reminders: 'Reminders of reporting',
    remindersHint: 'Before the last day, after it, and until the report is submitted.',
    rhythms: { daily: 'On the same day', weekly: 'Together, every Monday' },
    news: 'Mail for information',
    newsHint: 'For example that a report was accepted.',
    yes: 'Yes',
    no: 'No',
    formal:
      'Drafts sent for your opinion, the opening of reporting and returned reports are always told, and wait for no Monday.',
    record: 'Record',
    stopTitle: 'Less mail',
    stopLead: (name) =>
      `${name}, you can be without mail for information, and get reminders together, every Monday.`,
    stop: 'I want less mail',
    stoppedTitle: 'You will get less mail',
    stopped:
      'From now on you get no mail for information, and reminders come together, every Monday.',
    changeBack: 'To change it: sign in and choose which mail you get',
  },
}
