import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
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
  listOfWords(cell, words)
    .replace(patterns(words).throughItsOwn, (clause) => (/\p{Lu}/u.test(clause) ? clause : ''))
    .replace(patterns(words).andOthers, ', ')
    .replace(patterns(words).joined, (both, lead: string, name: string, next: string) =>
      endsBefore(name, next, words) ? `${lead}${name}, ` : both,
    )
    .replace(/(\p{L}{3,})-\s?(\p{Ll}{2,})/gu, (both, left: string, right: string) =>
      known.has(`${left}${right}`.toLowerCase()) ? `${left}${right}` : both,
    )
    .split('\n')
    .map((line) => line.replace(enumerator, ''))
    .join('\n')
    .replace(patterns(words).label, '$1\n')

/** "Department of Justice with An Garda", "МОН с РУО": another name, in capitals. */
const endsBefore = (name: string, next: string, words: LanguageWords): boolean =>
  /^\p{Lu}/u.test(next) &&
  (/^\p{Lu}{2,8}$/u.test(name) ||
    phraseAtStart(name, words.institution) !== '' ||
    phraseAtEnd(name, words.institution) !== '')

/** Lines of one word each are a list, unless the first is only the noun of a name that the column broke. */
function listOfWords(cell: string, words: LanguageWords): string {
  const lines = cell.split('\n').map((line) => line.trim())
  const listed = lines.length > 1 && lines.every((line) => /^[\p{L}\p{N}]{3,}$/u.test(line))
  return listed && !says(lines[0] ?? '', words.institution) ? lines.join(', ') : cell
}

const patterns = perLanguage((words) => ({
  /** "МС, чрез администрацията си": nobody else, unless a name follows. */
  throughItsOwn: new RegExp(
    `[\\s,]{1,5}${phraseSource(words.through)}(?=[^,;\\n()]{0,60}?${phraseSource(words.itsOwn)})[^,;\\n()]*`,
    'giu',
  ),
  /** Where a list or a part of it ends. */
  andOthers: new RegExp(`[\\s,;]*${phraseSource(words.andOthers)}(?=[\\s.]*(?:$|[,;\\n]))`, 'giu'),
  joined: new RegExp(
    `((?:^|[\\n,;])\\s*)([^\\n,;()]{2,80}?)\\s+${phraseSource(words.withAlso)}\\s+(?=(?:${phraseSource(words.unfinished)}\\s+)?(\\p{L}[\\p{L}-]*))`,
    'giu',
  ),
  label: new RegExp(
    `(^|[\\n;,.(])\\s*${phraseSource([...words.leadRole, ...words.partnerRole])}\\s*[:–—-]`,
    'giu',
  ),
}))
