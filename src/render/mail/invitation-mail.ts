import type { InvitationPurpose } from '../../core/access/sign-in-method.ts'
import { formatInstant } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import type { MailContent } from '../../core/mail/mail.ts'
import { toldWords } from '../words/told-words.ts'

interface InvitationWords {
  readonly subject: string
  readonly opening: string
  readonly closing: (until: string) => readonly string[]
}

const words: Readonly<Record<Language, Readonly<Record<InvitationPurpose, InvitationWords>>>> = {
  bg: {
    invitation: {
      subject: 'Покана за работа в „Мерило“',
      opening: 'За вас е създаден профил в „Мерило“. Изберете паролата си на този адрес:',
      closing: (until) => [
        `Адресът важи до ${until} и само веднъж. Не го предавайте на друго лице.`,
        'Ако не очаквате тази покана, не правете нищо.',
      ],
    },
    recovery: {
      subject: 'Нова парола за „Мерило“',
      opening:
        'Администраторът отмени досегашната ви парола и втория фактор за вход. Изберете нова парола на този адрес:',
      closing: (until) => [
        `Адресът важи до ${until} и само веднъж. Не го предавайте на друго лице.`,
        'Ако не сте поискали това, обърнете се към администратора.',
      ],
    },
  },
  en: {
    invitation: {
      subject: 'Invitation to work in Merilo',
      opening: 'An account in Merilo has been made for you. Choose your password at this address:',
      closing: (until) => [
        `The address is good until ${until} and only once. Pass it on to nobody.`,
        'If you do not expect this invitation, there is nothing to do.',
      ],
    },
    recovery: {
      subject: 'A new password for Merilo',
      opening:
        'The administrator has taken away your password and second factor. Choose a new password at this address:',
      closing: (until) => [
        `The address is good until ${until} and only once. Pass it on to nobody.`,
        'If you did not ask for this, speak to the administrator.',
      ],
    },
  },
}

/** What goes with a link that lets its bearer set a password. */
export function invitationMail(
  purpose: InvitationPurpose,
  { toName, expiresAt }: { readonly toName: string; readonly expiresAt: string },
  language: Language,
): MailContent {
  const { subject, opening, closing } = words[language][purpose]
  return {
    subject,
    greeting: toldWords[language].greeting(toName),
    opening: [opening],
    sections: [],
    closing: closing(formatInstant(expiresAt, language)),
  }
}
