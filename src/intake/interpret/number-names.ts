import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'

/** Stands in for a character of a name: neither a digit, a letter nor a space. */
const blank = '\u0001'

/**
 * The text with every number that is a name and no quantity blanked out, each character by one, so that
 * places stay: dates, years, numbers of acts and articles, ordinals, numbers inside words.
 */
export function withoutNames(text: string, words: LanguageWords): string {
  if (!/\d/.test(text)) return text
  return namePatterns(words).reduce(
    (rest, pattern) => rest.replace(pattern, (match) => match.replace(/\d/g, blank)),
    text,
  )
}

const namePatterns = perLanguage((words) => {
  const month = phraseSource(words.monthNames.flat())
  const year = unitSource(words.year)
  const attached = unitSource([
    ...words.pieces,
    ...words.countable,
    ...words.currencies.BGN,
    ...words.currencies.EUR,
    ...words.thousand,
    ...words.lakh,
    ...words.million,
    ...words.crore,
    ...words.year,
    ...words.months,
    ...words.measuringUnits,
  ])
  const century = '(?:19|20)\\d{2}'
  return [
    // 31.12.2024, 31.12. 2024, 1/3/2024, 2024-12-31, 12.2024
    /(?<!\d)\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s*(?:19|20)?\d{2}(?!\d)/gu,
    /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/gu,
    /(?<!\d)(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}(?!\d)/gu,
    // 20 юни 2019, март 2024, May 2024, October 18, 2023
    new RegExp(`(?<!\\d)\\d{1,2}\\s+(?=${month})`, 'giu'),
    new RegExp(`(?<=${month}\\s+)\\d{1,2}(?=,\\s+${century})`, 'giu'),
    new RegExp(`(?<=${month}\\s+(?:[\\d${blank}]{1,2},\\s+)?)${century}(?!\\d)`, 'giu'),
    // 2014-2020, 2023/2024, 2024/25; 2024 г.; (за) 2024 at the end of a clause
    new RegExp(`(?<!\\d)${century}(?:\\s?[-–—/]\\s?${century}|[-–—/]\\d{2})(?!\\d)`, 'gu'),
    new RegExp(`(?<!\\d)${century}\\s*${year}`, 'giu'),
    new RegExp(
      `(?<=${phraseSource(words.beforeYear)}\\s+)${century}(?=\\s*(?:$|[^\\s\\p{L}\\d%])|\\s+${phraseSource(words.delivered)})`,
      'giu',
    ),
    // end-2025, края на 2025
    new RegExp(
      `(?<=${phraseSource([...words.endOf, ...words.middleOf, ...words.startOf])}[\\s-]+)${century}(?!\\d)`,
      'giu',
    ),
    // № 8121з-64, чл. 21а, Directive 2009/50
    new RegExp(
      `(?<=${phraseSource(words.beforeReference)}\\s*\\p{L}{0,3})\\d[\\p{L}\\d./-]*(?:\\(\\d+\\))*`,
      'giu',
    ),
    // the card „60+“, “Horizon 2030”
    /(?<=[„“«][^„“”«»\n]{0,60})\d(?=[^„“”«»\n]{0,60}[“”»])/gu,
    // (2024)
    /(?<=\(\s*)20[1-4]\d(?=\s*\))/gu,
    // 02/987 65 43, +359 2 987 65 43
    /(?<!\d)(?:0\d{1,3}[ /]|\+\d{2,3} ?)[\d /]{4,}\d/gu,
    // 52/100, 7/10: out of how many points
    /(?<=\p{L}[\p{L})]*[:–—-]?\s*(?<![\d.,/])\d{1,3}(?:[.,]\d+)?\s?\/\s?)(?:100|10)(?=\s*(?:$|[;)\n→⇢]))/gu,
    // the line 112, the helpline 116 000
    new RegExp(
      `(?<=${phraseSource(words.phone)}\\s*)(?:112|911|116 ?\\d{3}|1\\d{4}|0\\d{2,3}(?: ?\\d{2,3}){0,3})(?!\\d)`,
      'giu',
    ),
    // 226/2019, 2021/2303
    /(?<![\d.,])\d+\/\d+[\d/.-]*/gu,
    // 4,2/5
    /(?<=\d[.,]\d+\s?\/\s?)\d+/gu,
    // 1:25, 10:30
    /(?<!\d)\d{1,3}:\d{1,3}(?!\d)/gu,
    // 7-ми, 30-ти, 12-месечен, 2nd
    /(?<!\d)\d+-\p{Ll}+/gu,
    /(?<!\d)\d+(?:st|nd|rd|th)(?!\p{L})/giu,
    new RegExp(`(?<=${phraseSource(words.comparedWith)}\\s+)${century}(?!\\d)`, 'giu'),
    // Отчет за Q4 2024, обучени лица 2024
    new RegExp(`(?<=(?:\\p{L}\\d{0,2}|${blank})\\s+)20[1-4]\\d(?=\\s*(?:$|[;,)\\n]))`, 'gu'),
    // 2024: 5; 2025 – 10: a year and what it has
    /(?<!\d)(?:19|20)\d{2}(?=\s*[:=]\s*\d)/gu,
    /(?<=(?:^|[;,(\n–—-])\s*)20[1-4]\d(?=\s*:(?!\d))/gu,
    /(?<=(?:^|[;,(:\n–—-])\s*)20[1-4]\d(?=\s*[–—-]\s*\d)/gu,
    // A21, спот0; 21а, 8121з-64, 5G, unless the letters are a unit: 3бр., 80лв
    /(?<=\p{L})\d[\p{L}\d]*(?:[-./]\d+)*/gu,
    new RegExp(`(?<![\\d.,])\\d+(?!${attached})\\p{L}[\\p{L}\\d]*(?:[-/]\\d[\\d./]*)?`, 'giu'),
  ]
})
