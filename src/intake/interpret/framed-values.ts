import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'

/**
 * A cell that says of itself what is where things stand and what is to be reached ("Базова: 120, целева:
 * 150", also on two lines) with an arrow in place of those words: "120 → 150". Printed arrows become one sign.
 */
export function withArrows(text: string, words: LanguageWords): string {
  const arrowed = text.replace(/\s*(?:-+>|=+>|>>|[⇒➔➜⟶»](?=\s*\d))\s*/gu, ' → ')
  return /\d/.test(text) ? arrowed.replace(framed(words), '$1 → ') : arrowed
}

const framed = perLanguage(({ columnWords }) => {
  const [from, to] = [headsOf(columnWords.baseline), headsOf(columnWords.target)]
  const sign = '\\s*(?:\\(?(?:19|20)\\d{2}\\)?(?!\\d))?\\s*[:=–—-]?\\s*'
  return new RegExp(
    `${phraseSource(from)}${sign}(\\d[^\\n;,/:]{0,30}?)\\s*[,;/|\\n]?\\s*${phraseSource(to)}${sign}(?=[^\\p{L}\\d\\n]{0,5}\\d)`,
    'giu',
  )
})

/** "базова стойност" and "базова" alone: the first word of a header says it where a value follows. */
function headsOf(headers: readonly string[]): string[] {
  const first = headers.flatMap((header) => {
    const [word = '', ...others] = header.split(' ')
    return others.length === 1 ? [word] : []
  })
  return [...headers, ...first]
}
