import { isLanguage, type Language, languages } from '../../core/base/language.ts'

/**
 * The language of an answer: the one that the address asks for, else the one of ours that the program likes best
 * (RFC 9110, 12.5.4), else the first. A header of whatever kind is no reason to refuse.
 */
export function languageWanted(asked: unknown, accepted: string | undefined): Language {
  if (isLanguage(asked)) return asked
  const [best] = (accepted ?? '')
    .slice(0, 1000)
    .split(',')
    .flatMap((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const language = tag.split('-')[0]?.toLowerCase()
      const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(each)?.[1])[0]
      return isLanguage(language) ? [{ language, quality: Number(quality ?? 1) }] : []
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return best?.language ?? languages[0]
}
