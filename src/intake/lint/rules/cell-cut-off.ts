import type { CellKey } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import type { LanguageWords } from '../../words/language-words.ts'
import { phraseAtEnd } from '../../words/phrase-pattern.ts'
import { wordsOf } from '../../words/words-of.ts'
import { type DraftWords, draftWords } from '../draft-words.ts'
import { type GoingOn, goingOn } from '../going-on.ts'
import { page } from '../pages/cell-cut-off.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'cell-cut-off'
const severity = 'warning'

/** Lists of values and of institutions end in dashes and commas without anything being lost. */
const proseCells: readonly CellKey[] = ['measure', 'objective', 'expectedResults', 'budget']

export const cellCutOff: Rule = {
  name,
  severity,
  about: {
    bg: 'Текстът в клетката изглежда прекъснат.',
    en: 'The text of a cell seems to have been cut off.',
  },
  page,
  check(draft) {
    const all = draftWords(draft)
    const words = goingOn([...all.counts.keys()])
    return proseCells.flatMap((cell) => {
      const texts = goingOn(draft.measures.map((measure) => measure.text[cell]))
      const known = { language: wordsOf[draft.language], all, words, texts }
      return draft.measures.flatMap((measure) => {
        const end = cutOffEnd(withoutDashes(measure.text[cell]), known)
        if (end === undefined) return []
        return [
          {
            ...placeOf(measure, cell),
            rule: name,
            severity: end.sure ? severity : 'info',
            actual: end.words,
            expected: inLanguageOf(draft, { bg: 'завършен текст', en: 'a complete text' }),
            message: {
              bg: `Текстът изглежда прекъснат: „${end.words}“.`,
              en: `The text seems to have been cut off: “${end.words}”.`,
            },
          },
        ]
      })
    })
  },
}

/** A dash on a line of its own stands for a cell in which nothing was to be said. */
const withoutDashes = (text: string): string => text.replace(/(?:\n\s*[–—-]\s*)+$/, '').trim()

interface CutOff {
  readonly words: string
  readonly sure: boolean
}

interface Known {
  readonly language: LanguageWords
  readonly all: DraftWords
  readonly words: GoingOn
  /** The texts of the column. */
  readonly texts: GoingOn
}

/** No word is longer that is looked at to see how a text ends. */
const longestWord = 60

/** A text stops in the middle at a preposition, at what announces a list, at a dash, an open bracket or within a word. */
function cutOffEnd(text: string, known: Known): CutOff | undefined {
  if (text === '') return undefined
  const end = text.slice(-longestWord)
  const last = end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('\n')) + 1)
  const lower = last === last.toLowerCase()
  const dangles = lower && known.language.dangling.includes(last)
  const stops = /(?:[(„«]|\s[–—-]|\p{L}[–—-])$/u.test(text.slice(-2))
  const announces = phraseAtEnd(text, known.language.announcing) !== ''
  if (dangles || announces || stops || stopsInAnother(text, known))
    return { words: tail(text), sure: true }
  const open = unclosed(text)
  if (open !== undefined) return { words: shortened(text.slice(open.at), 60), sure: open.sure }
  const unsure = text.endsWith(',') || (lower && isPartOfWord(last, known))
  return unsure ? { words: tail(text), sure: false } : undefined
}

const tail = (text: string): string => {
  const line = text.slice(-80).replace(/\s+/g, ' ')
  return text.length > 40 ? `…${line.slice(-40).replace(/^\S*\s/, '')}` : line
}

/** Where an opening bracket or quote stands that nothing closes; a quote is often only forgotten. */
function unclosed(line: string): { at: number; sure: boolean } | undefined {
  const bracket = line.lastIndexOf('(')
  if (bracket !== -1 && !line.includes(')', bracket)) return { at: bracket, sure: true }
  const quote = line.lastIndexOf('„')
  const closed = quote === -1 || /[“”"»]/u.test(line.slice(quote + 1))
  return closed ? undefined : { at: quote, sure: false }
}

const longBeginning = 12

/** Another cell of the column goes on in the middle of the word where this one stops. */
const stopsInAnother = (text: string, { texts }: Known): boolean =>
  text.length >= longBeginning && /\p{L}/u.test(text.slice(-1)) && texts.inWord(text)

/** Endings of number, gender and article have fewer letters. */
const moreThanAnEnding = 4

/** The last word is nowhere else in the plan, and another word goes on where it stops. */
const isPartOfWord = (last: string, { all, words }: Known): boolean =>
  all.counts.get(last) === 1 && /^\p{Ll}{3,}$/u.test(last) && words.by(last, moreThanAnEnding)
