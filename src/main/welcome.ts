import type { Language } from '../core/base/language.ts'
import type { FirstAccount } from './wiring.ts'

/** What a person reads when the server is ready: where it is and, once, how to sign in. */
export function welcome(address: string, account: FirstAccount | null, language: Language): string {
  return `${sentences[language](address, account).join('\n')}\n`
}

const sentences: Record<Language, (address: string, account: FirstAccount | null) => string[]> = {
  bg: (address, account) => [
    `Мерило работи на ${address}`,
    ...(account
      ? [
          `За първи вход: ${account.email}, парола ${account.password}`,
          'Запишете паролата: няма да бъде показана отново.',
        ]
      : []),
    'Спиране: Ctrl-C.',
  ],
  en: (address, account) => [
    `Merilo is at ${address}`,
    ...(account
      ? [
          `To sign in for the first time: ${account.email}, password ${account.password}`,
          'Write the password down: it will not be shown again.',
        ]
      : []),
    'To stop it: Ctrl-C.',
  ],
}
