import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource } from '../words/phrase-pattern.ts'

/**
 * A line with its shares in digits: "две трети от общините" says "2/3 от общините", "half of all staff" says "1/2 of
 * staff", "every fourth pupil" says "1 in 4 pupil". The first half of a year is a time, and stays.
 */
export function withShares(line: string, words: LanguageWords): string {
  const { firsts, named, every } = patterns(words)
  if (!line.split(/[^\p{L}]+/u).some((word) => firsts.has(word.toLowerCase()))) return line
  const inDigits = line.replace(named, (printed: string, name: string, link?: string) => {
    const share = shareOf(name, words.shares.named)
    const of = words.shares.link[0] ?? ''
    return share === undefined || (!link && !alone(name, words)) ? printed : `${share} ${of} `
  })
  return inDigits.replace(every, (printed: string, name: string, at: number) => {
    const rest = inDigits.slice(at + printed.length)
    const many = shareOf(name, words.shares.every)
    const time = phraseAtStart(rest, words.durations) !== ''
    return many === undefined || time ? printed : `1 ${words.inEvery[0]} ${many}`
  })
}

type Shares = LanguageWords['shares']['named']

const shareOf = (name: string, shares: Shares): string | undefined => {
  const said = name.toLowerCase().replace(/\s+/g, ' ')
  return shares.find(([, names]) => names.includes(said))?.[0]
}

const alone = (name: string, words: LanguageWords): boolean =>
  words.shares.alone.includes(name.toLowerCase())

const patterns = perLanguage(({ shares, ordinals, thisYear, monthNames, durations }) => {
  const namesOf = (list: Shares) => list.flatMap(([, names]) => names)
  const time = phraseSource([...thisYear, ...monthNames.flat(), ...durations])
  return {
    /** Most lines have none of these words: one look at each saves running the patterns. */
    firsts: new Set(
      [...namesOf(shares.named), ...namesOf(shares.every)].map((name) => name.split(/[ -]/)[0]),
    ),
    named: new RegExp(
      `(?<!${phraseSource(ordinals.flat())}\\s+)(${phraseSource(namesOf(shares.named))})\\s+(?:(${phraseSource(shares.link)})\\s+)?(?!\\d|${time})(?=\\p{L})`,
      'giu',
    ),
    every: new RegExp(`(${phraseSource(namesOf(shares.every))})(?=\\s+\\p{L})`, 'giu'),
  }
})
