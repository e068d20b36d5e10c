import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart } from '../words/phrase-pattern.ts'
import type { CellLine } from './cell-lines.ts'
import { cleanLabel } from './clean-label.ts'

/** A line of a cell with the heading that it stands under. */
export interface HeadedLine {
  readonly text: string
  readonly parent: string | null
}

/** A line that ends with a colon heads the lines after it; "Реклама: банери – 3;" heads its own line too. */
export function linesUnderHeadings(lines: readonly CellLine[], words: LanguageWords): HeadedLine[] {
  const headed: HeadedLine[] = []
  let heading: { text: string; over: 'bulleted' | 'lower-case' | 'all' } | null = null
  for (const [index, line] of lines.entries()) {
    if (line.text.endsWith(':')) {
      const next = lines[index + 1]
      heading = { text: cleanLabel(line.text), over: next?.bulleted ? 'bulleted' : 'all' }
      continue
    }
    const own = /^([^:;–—]{3,60}):\s+(\p{L}[^:]*[-–—]\s*\d.*)$/u.exec(line.text)
    if (own) heading = { text: cleanLabel(own[1] ?? ''), over: 'lower-case' }
    else if (heading && !covers(heading.over, line)) heading = null
    headed.push({ text: own?.[2] ?? line.text, parent: headingText(heading?.text, words) })
  }
  return headed
}

function covers(over: 'bulleted' | 'lower-case' | 'all', line: CellLine): boolean {
  if (over === 'bulleted') return line.bulleted
  return over === 'all' || /^[\p{Ll}\d]/u.test(line.text)
}

/** "Брой:" heads a list but tells nothing of what is counted. */
function headingText(heading: string | undefined, words: LanguageWords): string | null {
  if (heading === undefined) return null
  return phraseAtStart(heading, words.countOf) === heading ? null : heading
}
