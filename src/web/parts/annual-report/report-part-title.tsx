import type { Language } from '../../../core/base/language.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { Said } from '../said.tsx'
import { numbered, type ReportPart } from './report-part.ts'

type Titled = Pick<ReportPart, 'number' | 'title' | 'group'>

/** The title of a part under the heading of its group. */
export const PartTitle = ({ part, language }: { part: Titled; language: Language }) => (
  <>
    {part.number === null ? '' : `${part.number}. `}
    <Said words={part.title} language={language} />
  </>
)

/** The same as plain words, with its group before it where it stands alone. */
export function partTitleText({ number, title, group }: Titled, language: Language): string {
  const own = numbered(number, wordsIn(title, language).text)
  return group === null ? own : `${wordsIn(group, language).text}: ${own}`
}
