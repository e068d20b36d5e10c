import { languages, type PlanLanguage, planLanguages } from '../../core/base/language.ts'
import type { LanguageWords } from './language-words.ts'
import { perLanguage } from './per-language.ts'
import { wordsOf } from './words-of.ts'

/** More words than these make nobody surer. */
const mostWords = 20_000

/**
 * The language that a text is in, by the words that each language is full of, the words of its plans'
 * headers, how its words end, and the letters that it does not have. Words of another script, such as English abbreviations
 * in a Bulgarian plan, speak neither for nor against it. Where little speaks for
 * any other it is the likeliest, or else the first language.
 */
export function documentLanguage(texts: Iterable<string>, likeliest?: PlanLanguage): PlanLanguage {
  const words = wordsIn(texts)
  const [best] = planLanguages
    .map((language) => ({
      language,
      score: scoreOf(words, signsOf(wordsOf[language])) + (language === likeliest ? headStart : 0),
    }))
    .sort((a, b) => b.score - a.score)
  return best !== undefined && best.score > 0 ? best.language : (likeliest ?? languages[0])
}

/** The words, and how often each stands there. A Latin letter alone numbers something. */
function wordsIn(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let all = 0
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (/^[a-z]$/.test(word)) continue
      counts.set(word, (counts.get(word) ?? 0) + 1)
      all += 1
    }
    if (all >= mostWords) break
  }
  return counts
}

/** One everyday word more for another language may be chance. */
const headStart = 2

interface Signs {
  readonly everyday: ReadonlySet<string>
  readonly ofPlans: ReadonlySet<string>
  readonly telling: RegExp
  /** A letter of a script that it is written in; and one of those that it has not. */
  readonly script: RegExp
  readonly otherLetters: RegExp
}

const scripts = ['Cyrillic', 'Latin'] as const

const signsOf = perLanguage(
  ({ letters, everyday, telling, columnWords, askingWords, monthNames }: LanguageWords): Signs => {
    const own = scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letters))
    const inScript = own.map((script) => `\\p{Script=${script}}`).join('')
    const ofPlans = [...Object.values(columnWords), ...askingWords, ...monthNames].flat()
    return {
      everyday: new Set(everyday),
      ofPlans: new Set(ofPlans.flatMap((phrase) => phrase.match(/\p{L}{2,}/gu) ?? [])),
      telling,
      script: new RegExp(`[${inScript}]`, 'u'),
      otherLetters: new RegExp(`[[${inScript}]--[${letters}]]`, 'v'),
    }
  },
)

const weight = { everyday: 2, ofPlans: 2, telling: 1, otherLetters: -2, script: 0.01 }

function scoreOf(words: ReadonlyMap<string, number>, signs: Signs): number {
  let score = 0
  for (const [word, count] of words) {
    if (signs.everyday.has(word)) score += weight.everyday * count
    if (signs.ofPlans.has(word)) score += weight.ofPlans * count
    // How one word ends says no more for its being repeated.
    if (word.length > 3 && signs.telling.test(word)) score += weight.telling
    if (signs.script.test(word)) score += weight.script * count
    if (signs.otherLetters.test(word)) score += weight.otherLetters * count
  }
  return score
}
