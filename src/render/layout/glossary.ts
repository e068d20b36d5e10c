import { type Language, wordsIn } from '../../core/base/language.ts'
import type { PlanContent } from '../../core/plan/plan.ts'
import { glossaryColumns, glossaryHeading } from '../words/plan-words.ts'
import { bodyRow, heading } from './blocks.ts'
import type { Block, Heading } from './document.ts'

/** The abbreviations under a heading of their own; nothing where the plan explains none. */
export function glossary(
  { glossary: entries, language: own }: Pick<PlanContent, 'glossary' | 'language'>,
  language: Language,
  level: Heading['level'] = 1,
): Block[] {
  if (entries.length === 0) return []
  const label = { text: glossaryHeading[language], language }
  return [
    heading(label, level),
    {
      kind: 'table',
      label,
      shares: [24, 84],
      width: 0.713_44,
      header: [glossaryColumns.map((words) => ({ words: { text: words[language], language } }))],
      rows: entries.map(({ abbreviation, meaning }) =>
        bodyRow([
          { words: { text: abbreviation, language: own } },
          { words: wordsIn(meaning, language) },
        ]),
      ),
    },
  ]
}
