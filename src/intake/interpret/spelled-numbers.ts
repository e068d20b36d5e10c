import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import { withShares } from './shares-in-words.ts'

/**
 * A line with the numbers in words that count something written in digits: "Две обучения и поне три
 * срещи" says "2 обучения и поне 3 срещи", "сто и двадесет деца" says "120 деца". "Една от целите" and "едно
 * и също" count nothing, nor does "на едно място".
 */
export function withDigits(printed: string, words: LanguageWords): string {
  const line = withShares(printed, words)
  const { spelled, share, whole, firsts, noCount } = patterns(words)
  if (!line.split(/[\s;,(:–-]/).some((word) => firsts.has(word.toLowerCase()))) return line
  const alone = whole.exec(line)?.[1]
  if (alone !== undefined) return String(numberOf(alone, words))
  const shared = line.replace(
    share,
    (_, one: string, link: string, many: string) =>
      `${numberOf(one, words)}${link}${numberOf(many, words)}`,
  )
  return shared.replace(spelled, (said: string, lead: string, name: string, at: number) => {
    const rest = shared.slice(at + said.length)
    const counts = /^\s*\p{L}/u.test(rest) && phraseAtStart(rest, noCount.after) === ''
    const led = lead.trim() !== '' && phraseAtStart(lead, noCount.before).length === lead.length
    const value = numberOf(name, words)
    // "Zero tolerance" counts nothing.
    const none = value === 0 && !says(rest, words.countable) && !says(rest, words.lowerIsBetter)
    return counts && !led && !none ? `${lead}${value}` : said
  })
}

/** "сто и двадесет": hundreds, tens and ones, each at most once, in this order. */
function numberOf(name: string, words: LanguageWords): number {
  const { values, longestFirst } = patterns(words)
  let value = 0
  let rest = name.toLowerCase()
  while (rest !== '') {
    const next = longestFirst.find((each) => rest.startsWith(each))
    value += values.get(next ?? '') ?? 0
    rest = next === undefined ? rest.slice(1) : rest.slice(next.length)
  }
  return value
}

/** A number in words stands first, behind one word or a dash, or behind "и", "поне" and the like. */
const patterns = perLanguage((words) => {
  const values = new Map([
    ...words.roundNumbers.flatMap(([value, names]) => names.map((name) => [name, value] as const)),
    ...words.numberWords.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ])
  const { and, atLeast, atMost, exactly, withAlso, each, ofWhich, preposition } = words
  const joints = [...and, ...atLeast, ...atMost, ...exactly, ...withAlso, ...each]
  const between = (low: number, high: number): string =>
    phraseSource(
      [...values].flatMap(([name, value]) => (value >= low && value < high ? [name] : [])),
    )
  const [ones, tens, hundreds] = [between(1, 10), between(20, 100), between(100, 1000)]
  const link = `(?:\\s*-\\s*|\\s+(?:${phraseSource(and)}\\s+)?)`
  const below = `(?:${tens}(?:${link}${ones})?|${between(0, 20)})`
  return {
    values,
    longestFirst: [...values.keys()].sort((a, b) => b.length - a.length),
    whole: new RegExp(`^\\s*(${hundreds}(?:${link}${below})?|${below})[\\s.]*$`, 'iu'),
    firsts: new Set([...values.keys()].map((name) => name.split(' ')[0])),
    /** "One in four". */
    share: new RegExp(
      `(${between(1, 2)})(\\s+${phraseSource(words.inEvery)}\\s+)(${between(2, 13)})`,
      'giu',
    ),
    spelled: new RegExp(
      `(^\\s*(?:[\\p{L}-]+\\s+)?|[;,(]\\s*|\\s[–-]\\s+|:\\s*|${phraseSource(joints)}\\s+)(${hundreds}(?:${link}${below})?|${below})`,
      'giu',
    ),
    noCount: {
      before: preposition.filter((phrase) => !joints.includes(phrase)),
      after: [...ofWhich, ...and],
    },
  }
})
