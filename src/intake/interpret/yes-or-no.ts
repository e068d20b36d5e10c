import type { LanguageWords } from '../words/language-words.ts'
import { saysOnly } from '../words/phrase-pattern.ts'

/** What is or is not there, and what stands in brackets behind the answer. */
export interface YesOrNo {
  readonly label: string
  readonly value: '1' | '0'
  readonly note: string | null
}

const answered = /^(?:(.*\S)\s*[-–—:]\s*)?(\p{L}{1,5})\s*(?:\(([^()]*)\))?[\s.]*$/su

/** "Приет закон – да", "yes (yes/no)": an answer alone or behind its label; undefined for all else. */
export function readYesOrNo(piece: string, words: LanguageWords): YesOrNo | undefined {
  const [, label = '', answer = '', note = null] = answered.exec(piece) ?? []
  if (saysOnly(answer, words.yes)) return { label, value: '1', note }
  return saysOnly(answer, words.no) ? { label, value: '0', note } : undefined
}
