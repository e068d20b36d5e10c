/**
 * Writes the number of an automatically numbered paragraph in the format that its level asks for
 * (ECMA-376 part 1, 17.18.59 ST_NumberFormat). Formats of other scripts and formats in words are
 * written in digits: the count stays right, only its dress is lost.
 */
export function formatNumber(value: number, format: string): string {
  return (formats.get(format) ?? String)(value)
}

const latin = [...'abcdefghijklmnopqrstuvwxyz']
/** The alphabet as the standard lists it for russianLower: without ё, й, ъ and ь. */
const russian = [...'абвгдежзиклмнопрстуфхцчшщыэюя']

const upper =
  (format: (value: number) => string) =>
  (value: number): string =>
    format(value).toUpperCase()

const lowerLetter = (value: number): string => letter(value, latin)
const russianLower = (value: number): string => letter(value, russian)

const formats = new Map<string, (value: number) => string>([
  ['none', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['numberInDash', (value) => `- ${value} -`],
  ['decimalEnclosedParen', (value) => `(${value})`],
  ['decimalEnclosedFullstop', (value) => `${value}.`],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', upper(roman)],
  ['lowerLetter', lowerLetter],
  ['upperLetter', upper(lowerLetter)],
  ['russianLower', russianLower],
  ['russianUpper', upper(russianLower)],
])

/** a, b, ... z, aa, bb, ...: after the last letter Word repeats the letter, it does not carry. */
function letter(value: number, alphabet: readonly string[]): string {
  const times = Math.ceil(value / alphabet.length)
  const isWritable = value >= 1 && times <= 30
  return isWritable ? (alphabet[(value - 1) % alphabet.length] ?? '').repeat(times) : String(value)
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of romanSigns) {
    written += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return written
}
