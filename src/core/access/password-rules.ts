import type { Refusal } from '../base/refusal.ts'

/** NIST SP 800-63B-4, 3.1.1.2: a password that may be the only thing shown has at least 15 characters. */
export const shortestPassword = 15
const longestPassword = 200

/** What has to be left of a password when all that can be guessed is taken out of it. */
const leastLeft = 8

/** Whose password it is: nobody's own name makes a secret. */
interface Owner {
  readonly email: string
  readonly name: string
}

/**
 * Why a password will not do, or nothing when it will. It may be of any characters (NIST SP 800-63B-4
 * forbids to ask for certain kinds of them), but not of what others would try first: common words,
 * keyboard rows, counting, repetitions, years, the owner's or the program's own name.
 */
export function refusalOfPassword(password: string, owner: Owner): Refusal | undefined {
  const length = [...password.normalize('NFKC')].length
  if (length < shortestPassword) return tooShort
  if (length > longestPassword) return tooLong
  return leftOf(password, owner) < leastLeft ? guessable : undefined
}

/** How many different characters are left when what can be guessed is taken out. */
function leftOf(password: string, owner: Owner): number {
  const words = [...commonWords, ...ownWords(owner)].sort((a, b) => b.length - a.length)
  let left = password.normalize('NFKC').toLowerCase()
  for (const word of words) left = left.replaceAll(word, ' ')
  left = left.replace(/(?:19|20)\d\d/g, ' ').replace(/(.)\1{2,}/gsu, ' ')
  return new Set(withoutRuns(left).replace(/\s/g, '')).size
}

const ownWords = ({ email, name }: Owner): string[] =>
  `${email} ${name}`
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)

const keyboardRows = [
  ...['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'],
  ...['явертъуиопшщ', 'асдфгхйкл', 'зьцжбнм', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  'абвгдежзийклмнопрстуфхцчшщъьюя',
]
const lines = keyboardRows.flatMap((row) => [row, [...row].reverse().join('')])

/** Four or more characters that stand in a row on a keyboard or in an alphabet, either way, are no secret. */
function withoutRuns(text: string): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    const length = longestRunAt(text, at)
    if (length < 4) left += text[at]
    at += length < 4 ? 1 : length
  }
  return left
}

function longestRunAt(text: string, at: number): number {
  let length = 1
  while (lines.some((line) => line.includes(text.slice(at, at + length + 1)))) {
    if (at + length >= text.length) break
    length += 1
  }
  return length
}

/** What people choose first, in the languages of our users; a beginning is enough for what follows it. */
const commonWords = [
  ...[
    'password',
    'passwort',
    'passphrase',
    'pass',
    'secret',
    'letmein',
    'welcome',
    'login',
    'admin',
  ],
  ...[
    'administrator',
    'user',
    'test',
    'guest',
    'root',
    'default',
    'changeme',
    'iloveyou',
    'monkey',
  ],
  ...['dragon', 'football', 'baseball', 'sunshine', 'princess', 'master', 'superman', 'qwerty'],
  ...['computer', 'internet', 'hello', 'love', 'money', 'summer', 'winter', 'spring', 'autumn'],
  ...['bulgaria', 'sofia', 'plovdiv', 'varna', 'burgas', 'levski', 'cska', 'merilo', 'council'],
  ...['парола', 'тайна', 'добредошли', 'здравей', 'вход', 'администратор', 'админ', 'потребител'],
  ...['секретариат', 'обичамте', 'обичам', 'любов', 'слънце', 'лято', 'зима', 'пролет', 'есен'],
  ...['българия', 'софия', 'пловдив', 'варна', 'бургас', 'левски', 'цска', 'мерило', 'съвет'],
  ...['parola', 'taina', 'zdravei', 'obicham', 'sekretariat', 'ministerstvo', 'министерство'],
]

const tooShort: Refusal = {
  code: 'password-too-short',
  field: 'password',
  message: {
    bg: `Въведете парола от поне ${shortestPassword} знака. Няколко несвързани думи са дълги и лесни за запомняне.`,
    en: `Enter a password of at least ${shortestPassword} characters. A few unrelated words are long and easy to remember.`,
  },
}

const tooLong: Refusal = {
  code: 'password-too-long',
  field: 'password',
  message: {
    bg: `Въведете парола от най-много ${longestPassword} знака.`,
    en: `Enter a password of at most ${longestPassword} characters.`,
  },
}

const guessable: Refusal = {
  code: 'password-guessable',
  field: 'password',
  message: {
    bg: 'Тази парола лесно се отгатва: съставена е от често избирани думи, поредни знаци или Вашето име. Изберете друга.',
    en: 'This password is easy to guess: it is made of words that many choose, of characters in a row, or of your name. Choose another.',
  },
}
