import { cellKeys, type ImpliedWords, type MeasureText } from '../../core/draft/draft.ts'
import { inAnyLanguage } from '../words/any-language.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { withMoneyUnit } from '../words/money-unit.ts'

/**
 * The cells as they are read, with what their headers say of every number in them: "4.2" below "million
 * EUR" is read as 4.2 million EUR, while the words of the measure stay the document's.
 */
export function withImplied(
  text: MeasureText,
  implied: ImpliedWords,
  words: LanguageWords,
): MeasureText {
  const said = cellKeys.flatMap((key) => {
    const unit = key === 'responsible' || text[key] === '' ? undefined : implied[key]
    return unit === undefined ? [] : [[key, eachLine(text[key], unit, inAnyLanguage(words))]]
  })
  return said.length === 0 ? text : { ...text, ...Object.fromEntries(said) }
}

const eachLine = (text: string, unit: string, words: LanguageWords): string =>
  text
    .split('\n')
    .map((line) => (unit === '%' ? withPercent(line) : withMoneyUnit(line, unit, words)))
    .join('\n')

/** Behind the only number of what a line, or one year of it, says of its name. */
const withPercent = (line: string): string =>
  line.includes('%')
    ? line
    : line
        .split(';')
        .map((part) => (oneNumber.test(part.slice(part.search(lastSign) + 1)) ? `${part} %` : part))
        .join(';')

const lastSign = /[–—:](?=[^–—:]*$)/u
const oneNumber = /^\D*\d[\d\s.,]*$/
