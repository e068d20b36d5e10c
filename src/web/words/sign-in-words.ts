import type { Language } from '../../core/base/language.ts'

interface SignInWords {
  readonly title: string
  readonly email: string
  readonly password: string
  readonly firstTime: string
  readonly submit: string
  readonly through: (provider: string) => string
}

const bg: SignInWords = {
  title: 'Вход',
  email: 'Електронна поща',
  password: 'Парола',
  firstTime:
    'При първото стартиране програмата създава профил на секретариата и показва паролата му веднъж, в прозореца, от който е стартирана.',
  submit: 'Вход',
  through: (provider) => `Вход през ${provider}`,
}

const en: SignInWords = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  firstTime:
    'On its first start the program makes an account for the secretariat and prints its password once, in the window it was started from.',
  submit: 'Sign in',
  through: (provider) => `Sign in through ${provider}`,
}

export const signInWords: Readonly<Record<Language, SignInWords>> = { bg, en }
