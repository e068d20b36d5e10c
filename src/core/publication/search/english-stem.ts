/** What the forms of an English word have in common: number and tense go, what makes another word stays. */
export const englishStem = (word: string): string =>
  withoutTense(withoutNumber(word))
    .replace(/(?<=.{5})e$/, '')
    .replace(/(?<=..)y$/, 'i')
    .replace(/([^aeiou])\1$/, '$1')

function withoutNumber(word: string): string {
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/[iy]s[ie]s$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

const tenses = [
  ['ied', 'y'],
  ['ed', ''],
  ['ing', ''],
] as const

/** Of a word of one syllable nothing goes: „king“, „need“, „speed“. */
function withoutTense(word: string): string {
  for (const [end, instead] of tenses) {
    const rest = word.slice(0, -end.length)
    if (!word.endsWith(end) || word.endsWith('eed')) continue
    if (rest.length >= 3 && /[aeiouy]/.test(rest)) return `${rest}${instead}`
  }
  return word
}
