import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'

/** A budget cell as its sums can be read: "BGN100" with a space, "100 (сто) лв." without the sum in words. */
export const fundingText = (cell: string, words: LanguageWords): string => {
  const { glued, spelled } = patterns(words)
  return cell.replace(glued, '$1 ').replace(spelled, '$1 ')
}

const patterns = perLanguage((words) => {
  const all = [...words.currencies.BGN, ...words.currencies.EUR, ...words.otherCurrencies]
  const named = all.filter((name) => /^\p{L}+$/u.test(name)).sort((a, b) => b.length - a.length)
  return {
    glued: new RegExp(`(?<![\\p{L}\\p{N}])(${named.join('|')})(?=\\d)`, 'giu'),
    spelled: new RegExp(`(\\d)\\s?\\([\\p{L}\\s-]{3,80}\\)\\s?(?=${phraseSource(all)})`, 'giu'),
  }
})
