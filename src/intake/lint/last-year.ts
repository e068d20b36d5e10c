import type { Decimal } from '../../core/base/decimal.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { tellingWords } from '../interpret/label-similarity.ts'
import { findNumbers } from '../interpret/number.ts'
import { wordsOf } from '../words/words-of.ts'
import { wordsIn } from './draft-words.ts'

/** A number that the document's text gives for last year, with the words around it. */
export interface Result {
  readonly value: Decimal
  readonly words: readonly string[]
  /** What is counted: the word behind the number. */
  readonly next: string
  readonly sentence: string
}

interface ResultWithStems {
  readonly result: Result
  readonly stems: ReadonlySet<string>
}

/** The results of last year that paragraphs tell, to be looked up by what an indicator is called. */
export interface Results {
  readonly of: (name: string) => Result | undefined
}

/** Headings are short; what stands below one is about its year until another names another. */
const longestHeading = 160
const anyYear = /(?<![\d/.№-])(20\d\d)(?![\d/])/gu
/** A bare sentence holds so many characters; a longer one is no sentence. */
const longestSentence = 1200

/** @param names the indicators that will be asked for: only sentences about their words are read. */
export function resultsOf(
  draft: Draft,
  paragraphs: readonly string[],
  names: readonly string[],
): Results {
  const { year, language } = draft
  const words = wordsOf[language]
  if (year === null || paragraphs.length === 0 || names.length === 0) return { of: () => undefined }
  const asked = new Set(names.flatMap(wordsIn).map((word) => stem(word.toLowerCase())))
  const speaksOfThem = (sentence: string): boolean =>
    wordsIn(sentence).some((word) => word.length > 4 && asked.has(stem(word.toLowerCase())))
  const sentences = sentencesAbout(year - 1, paragraphs).filter(speaksOfThem)
  const results = sentences.flatMap((sentence) =>
    numbersIn(sentence, (text) => findNumbers(text, words)).map(({ value, around, next }) => ({
      value,
      next,
      words: tellingWords(around, words),
      sentence,
    })),
  )
  const withStems = results.map((result) => ({ result, stems: new Set(result.words.map(stem)) }))
  const known = new Set(withStems.flatMap(({ stems }) => [...stems]))
  const mayBeThere = (name: string): boolean =>
    wordsIn(name).some((word) => known.has(stem(word.toLowerCase())))
  return {
    of: (name) => (mayBeThere(name) ? best(withStems, tellingWords(name, words)) : undefined),
  }
}

function sentencesAbout(year: number, paragraphs: readonly string[]): string[] {
  let underYear = false
  return paragraphs.flatMap((paragraph) => {
    const years = [...paragraph.slice(0, 4000).matchAll(anyYear)].map((match) => Number(match[1]))
    const names = years.includes(year)
    const other = years.includes(year + 1)
    if (paragraph.length < longestHeading && (names || other)) underYear = names && !other
    if (!underYear && !names) return []
    return paragraph
      .split(/(?<=[\p{L}\d)”“"][.;!])\s+(?=[\p{Lu}–-])|\n/u)
      .filter((sentence) => sentence.length < longestSentence && /\d/.test(sentence))
      .filter((sentence) => underYear || sentence.includes(String(year)))
      .filter((sentence) => !sentence.includes(String(year + 1)))
  })
}

interface NumberAround {
  readonly value: Decimal
  readonly around: string
  readonly next: string
}

/** Each number with the words from the number before it to the one after it. */
function numbersIn(
  sentence: string,
  find: (text: string) => readonly { start: number; end: number; value: Decimal }[],
): NumberAround[] {
  const numbers = find(sentence)
  return numbers.map(({ start, end, value }, index) => ({
    value,
    next: /^\s*(\p{L}+)/u.exec(sentence.slice(end))?.[1]?.toLowerCase() ?? '',
    around: `${sentence.slice(numbers[index - 1]?.end ?? 0, start)} ${sentence.slice(end, numbers[index + 1]?.start)}`,
  }))
}

const stem = (word: string): string => word.slice(0, 5)
/** So much of an indicator's name must stand beside the number. */
const enough = 0.7

/** One word alone must be the very thing that the number counts, but for its ending. */
const isSameNoun = (a: string, b: string): boolean =>
  a.slice(0, 7) === b.slice(0, 7) && Math.abs(a.length - b.length) < 4

/** The result that names the most of an indicator's words; of several the greatest. */
function best(results: readonly ResultWithStems[], named: readonly string[]): Result | undefined {
  const stems = [...new Set(named.map(stem))]
  if (stems.length === 0) return undefined
  let found: { result: Result; share: number } | undefined
  for (const { result, stems: there } of results) {
    const share = stems.filter((each) => there.has(each)).length / stems.length
    if (share < (stems.length < 3 ? 1 : enough)) continue
    if (stems.length === 1 && !isSameNoun(named[0] ?? '', result.next)) continue
    const better =
      found === undefined ||
      share > found.share ||
      (share === found.share && Number(result.value) > Number(found.result.value))
    if (better) found = { result, share }
  }
  return found?.result
}
