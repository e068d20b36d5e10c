import type { LanguageWords } from '../words/language-words.ts'
import { saysOnly } from '../words/phrase-pattern.ts'

/** What is or is not there, and what stands in brackets behind the answer. */
export interface YesOrNo {
  readonly label: string
  /** null where only the question is put: "да/не". */
  readonly value: '1' | '0' | null
  readonly note: string | null
  /** The answer before an arrow: "не → да". */
  readonly was: '1' | '0' | null
}

/** Nearly every piece ends otherwise, and need not be looked at further. */
const shortEnd = /(?:^|[^\p{L}])\p{L}{1,5}\s*\)?\s*(?:\([^()]*\))?[\s.]*$/u
const farthestRead = 80

const answered = /^(?:(.*\S)\s*[-–—:→]\s*)?(\p{L}{1,5})\s*(?:\(([^()]*)\))?[\s.]*$/su
const asked = /^([^/]*?)\s?[-–—:]?\s?\(?\s?(\p{L}{1,5})\s?\/\s?(\p{L}{1,5})\s?\)?[\s.]*$/su

const fromAnswer = /^(?:(.*\S)\s*[-–—:]\s*)?(\p{L}{1,5})\s*$/su

const answerOf = (said: string, words: LanguageWords): '1' | '0' | null =>
  saysOnly(said, words.yes) ? '1' : saysOnly(said, words.no) ? '0' : null

/** "Приет закон – да", "yes (yes/no)", "(да/не)": an answer or a question; undefined for all else. */
export function readYesOrNo(piece: string, words: LanguageWords): YesOrNo | undefined {
  if (!shortEnd.test(piece.slice(-farthestRead))) return undefined
  const [, said = '', answer = '', note = null] = answered.exec(piece) ?? []
  const value = answerOf(answer, words)
  if (value !== null) {
    const [, label = '', before = ''] = fromAnswer.exec(said) ?? []
    const was = answerOf(before, words)
    return was === null ? { label: said, value, note, was } : { label, value, note, was }
  }
  const [, named = '', first = '', second = ''] = piece.includes('/')
    ? (asked.exec(piece) ?? [])
    : []
  return saysOnly(first, words.yes) && saysOnly(second, words.no)
    ? { label: named, value: null, note: null, was: null }
    : undefined
}
