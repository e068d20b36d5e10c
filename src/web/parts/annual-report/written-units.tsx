import type { SectionText } from '../../../core/annual-report/typed-section.ts'
import type { Language } from '../../../core/base/language.ts'
import {
  type FigureSource,
  languageToRead,
  printedText,
  type TextLine,
} from '../../../render/annual-report/printed-text.ts'
import { onlyIn } from '../../../render/words/annual-report-words.ts'
import type { Unit } from './report-part.ts'

/** About what a line weighs beside its words, and a figure that leads somewhere, in bytes. */
const [weightOfLine, weightOfFigure] = [20, 75]

/** A section's text in the wanted language, line by line, or in the other one while it is not translated, which is said. */
export function writtenUnits(
  text: SectionText | undefined,
  figures: FigureSource,
  language: Language,
): Unit[] {
  const read = text ? languageToRead(text, language) : null
  if (!text || read === null) return []
  return [
    ...(read === language
      ? []
      : [{ whole: <p class="message">{onlyIn[language]}</p>, weight: 200 }]),
    ...printedText(text[read], figures, read).map((line) => ({
      ...{ line, language: read, weight: weigh(line) },
    })),
  ]
}

const weigh = ({ runs }: TextLine): number =>
  runs.reduce(
    (sum, { text, address }) =>
      sum + Buffer.byteLength(text) + (address === null ? 0 : weightOfFigure),
    weightOfLine,
  )
