import { Paragraph, TextRun } from 'docx'
import { languageTags } from '../../core/base/language.ts'
import type { Printed } from '../layout/printed.ts'
import { lineEnds } from '../layout/table-height.ts'
import { printable } from '../package/printable.ts'

/** The run of a line: it names its language so that spelling, hyphenation and speech follow it. */
export const runOf = ({ text, language }: Printed): TextRun =>
  new TextRun({ text: printable(text), language: { value: languageTags[language] } })

/** One paragraph per line that has anything in it; a single empty one where none has. */
export function paragraphsOf({ text, language }: Printed, style: string): Paragraph[] {
  const lines = text.split(lineEnds).filter((line) => line.trim() !== '')
  return (lines.length > 0 ? lines : ['']).map(
    (line) => new Paragraph({ style, children: [runOf({ text: line, language })] }),
  )
}
