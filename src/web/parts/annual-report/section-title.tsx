import type { WrittenSection } from '../../../core/annual-report/section.ts'
import type { InBothLanguages, Language } from '../../../core/base/language.ts'
import { type Words, wordsIn } from '../../../core/base/language.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { sectionTitles } from '../../../render/words/annual-report-words.ts'
import { Said } from '../said.tsx'

/** The title of a section: a goal's is its own. */
export function sectionTitle(
  { kind, goal }: WrittenSection,
  { goals }: Pick<Plan, 'goals'>,
): Words | InBothLanguages {
  const title = goals.find(({ number }) => number === goal)?.title
  return kind === 'goal' && title ? title : sectionTitles[kind]
}

/** The same as plain words, for the title of a page. */
export function sectionTitleText(
  section: WrittenSection,
  plan: Pick<Plan, 'goals'>,
  language: Language,
): string {
  const { text } = wordsIn(sectionTitle(section, plan), language)
  return section.goal === null ? text : `${section.goal}. ${text}`
}

export function SectionTitle(props: {
  section: WrittenSection
  plan: Pick<Plan, 'goals'>
  language: Language
}) {
  const { section, plan, language } = props
  return (
    <>
      {section.goal === null ? '' : `${section.goal}. `}
      <Said words={sectionTitle(section, plan)} language={language} />
    </>
  )
}
