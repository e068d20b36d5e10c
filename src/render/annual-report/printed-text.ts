import type { FigureValue } from '../../core/annual-report/figure.ts'
import { segmentsOf } from '../../core/annual-report/markup.ts'
import type { SectionText } from '../../core/annual-report/typed-section.ts'
import { type Language, languages } from '../../core/base/language.ts'
import { figureWords } from '../words/figure-words.ts'

/** A run of a line: words, or a figure as it is printed with the address that it comes from. */
export interface TextRun {
  readonly text: string
  /** Null of words. */
  readonly address: string | null
  /** Whether there is no such figure; it then stands as it was written. */
  readonly isMissing: boolean
}

/** A paragraph of a text, or an item of a list. */
export interface TextLine {
  readonly kind: 'paragraph' | 'item'
  readonly runs: readonly TextRun[]
}

/** What is known of a figure by its address. */
export type FigureSource = (address: string) => FigureValue | undefined

const item = /^\s*[-–•*]\s+/

/** A text in lines, with each figure in it as it is printed. */
export const printedText = (text: string, figures: FigureSource, language: Language): TextLine[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      kind: item.test(line) ? 'item' : 'paragraph',
      runs: runsOf(line.replace(item, ''), figures, language),
    }))

const runsOf = (line: string, figures: FigureSource, language: Language): TextRun[] =>
  segmentsOf(line).map((segment) => {
    if (segment.kind === 'words') return { text: segment.text, address: null, isMissing: false }
    const figure = figures(segment.written)
    return {
      text: figure ? figureWords(figure, language) : `{{${segment.written}}}`,
      address: segment.written,
      isMissing: figure === undefined,
    }
  })

/** The language that a text is read in: the wanted one, or the other while it is not translated; null where nothing is written. */
export const languageToRead = (text: SectionText, wanted: Language): Language | null =>
  [wanted, ...languages].find((language) => text[language] !== '') ?? null
