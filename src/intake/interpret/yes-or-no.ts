import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, saysOnly } from '../words/phrase-pattern.ts'

/** What is or is not there, and what stands in brackets behind the answer. */
export interface YesOrNo {
  readonly label: string
  /** null where only the question is put: "да/не". */
  readonly value: '1' | '0' | null
  readonly note: string | null
  /** The answer before an arrow: "не → да". */
  readonly was: '1' | '0' | null
}

const farthestRead = 80

const answerOf = (said: string, words: LanguageWords): '1' | '0' | null =>
  saysOnly(said, words.no) ? '0' : saysOnly(said, words.yes) ? '1' : null

/** "Приет закон – да", "yes (yes/no)", "(да/не)": an answer or a question; undefined for all else. */
export function readYesOrNo(piece: string, words: LanguageWords): YesOrNo | undefined {
  const { ends, answered, before, asked } = patterns(words)
  if (!ends.test(piece.slice(-farthestRead))) return undefined
  const [, said = '', answer = '', note = null] = answered.exec(piece) ?? []
  const value = answerOf(answer, words)
  if (value !== null) {
    const [, label = '', first = ''] = before.exec(said) ?? []
    const was = answerOf(first, words)
    return was === null ? { label: said, value, note, was } : { label, value, note, was }
  }
  const [, label] = piece.includes('/') ? (asked.exec(piece) ?? []) : []
  return label === undefined ? undefined : { label, value: null, note: null, was: null }
}

const patterns = perLanguage((words) => {
  const yes = phraseSource(words.yes)
  const no = phraseSource(words.no)
  const answer = `(?:${yes}|${no})`
  const tail = '\\s*(?:\\(([^()]*)\\))?[\\s.]*$'
  return {
    /** Nearly every piece ends otherwise, and need not be looked at further. */
    ends: new RegExp(`${answer}\\s*\\)?${tail}`, 'iu'),
    answered: new RegExp(`^(?:(.*\\S)\\s*[-–—:→]\\s*)?(${answer})${tail}`, 'isu'),
    before: new RegExp(`^(?:(.*\\S)\\s*[-–—:]\\s*)?(${answer})\\s*$`, 'isu'),
    asked: new RegExp(
      `^([^/]*?)\\s?[-–—:]?\\s?\\(?\\s?${yes}\\s?/\\s?${no}\\s?\\)?[\\s.]*$`,
      'isu',
    ),
  }
})
