import type { Language } from '../../core/base/language.ts'
import type { ReminderLadder } from '../../core/mail/reminder-ladder.ts'

interface ReminderWords {
  readonly title: string
  readonly set: string
  readonly lead: string
  readonly fields: Readonly<
    Record<keyof ReminderLadder, { readonly label: string; readonly hint: string }>
  >
}

export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  bg: {
    title: 'Напомняния за отчитане',
    set: 'Определяне на напомнянията',
    lead: 'Напомня се само за отчети, които не са подадени или са върнати, и само за периоди със срок. Никой не получава повече от едно съобщение на ден.',
    fields: {
      daysBefore: {
        label: 'Колко дни преди срока',
        hint: 'Получават го отчитащите се. Може няколко пъти, например 14, 3. Празно – без напомняне преди срока.',
      },
      firstAfter: {
        label: 'Колко дни след срока за първи път',
        hint: 'Получават го отчитащите се.',
      },
      thenEvery: {
        label: 'След това на всеки толкова дни',
        hint: 'Докато отчетът бъде подаден.',
      },
      headAfter: {
        label: 'След колко дни и до ръководителя на институцията',
        hint: 'На адреса от регистъра на институциите. Празно – никога.',
      },
      secretaryAfter: {
        label: 'След колко дни и до секретариата на съвета',
        hint: 'Празно – никога.',
      },
      mostAfter: {
        label: 'Най-много колко пъти след срока',
        hint: 'Всеки получава най-много толкова напомняния за един период, после спират.',
      },
    },
  },
  en: {
    title: 'Reminders of reporting',
    set: 'Set the reminders',
    lead: 'Only reports that are not submitted or were returned are recalled, and only for periods that have a last day. Nobody gets more than one mail a day.',
    fields: {
      daysBefore: {
        label: 'How many days before the last day',
        hint: 'To those who report. Several times if need be, such as 14, 3. Empty: no reminder before.',
      },
      firstAfter: {
        label: 'How many days after it for the first time',
        hint: 'To those who report.',
      },
      thenEvery: {
        label: 'Then every so many days',
        hint: 'Until the report is submitted.',
      },
      headAfter: {
        label: 'After how many days to the head of the institution, too',
        hint: 'To the address in the register of institutions. Empty: never.',
      },
      secretaryAfter: {
        label: 'After how many days to the secretariat of the council, too',
        hint: 'Empty: never.',
      },
      mostAfter: {
        label: 'How many times at most after the last day',
        hint: 'Each person gets at most this many reminders for one period; then they stop.',
      },
    },
  },
}
