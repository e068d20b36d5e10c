import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'
import type { InstitutionIndex } from './institution-index.ts'

const enumerator = /^\s*(?:\d{1,2}[.)]|\p{L}\)|[•·●▪■◦○*–—-]+)\s*/u

/**
 * A cell of institutions as its names are read: without "и др.", labels like "Водещ:" and the signs of a
 * list, words whole that a hyphen at the end of a line has parted.
 */
export const institutionText = (
  cell: string,
  words: LanguageWords,
  { words: known }: InstitutionIndex,
): string =>
  cell
    .replace(patterns(words).andOthers, ', ')
    .replace(/(\p{L}{3,})-\s?(\p{Ll}{2,})/gu, (both, left: string, right: string) =>
      known.has(`${left}${right}`.toLowerCase()) ? `${left}${right}` : both,
    )
    .split('\n')
    .map((line) => line.replace(enumerator, ''))
    .join('\n')
    .replace(patterns(words).label, '$1\n')

const patterns = perLanguage((words) => ({
  /** Where a list or a part of it ends. */
  andOthers: new RegExp(`[\\s,;]*${phraseSource(words.andOthers)}(?=[\\s.]*(?:$|[,;\\n]))`, 'giu'),
  label: new RegExp(
    `(^|[\\n;,.(])\\s*${phraseSource([...words.leadRole, ...words.partnerRole])}\\s*[:–—-]`,
    'giu',
  ),
}))
