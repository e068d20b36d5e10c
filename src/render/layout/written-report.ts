import {
  frozenFigure,
  type PublishedAnnualReport,
} from '../../core/annual-report/published-report.ts'
import { sectionsOf, type WrittenKind } from '../../core/annual-report/section.ts'
import type { Language } from '../../core/base/language.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { languageToRead, printedText } from '../annual-report/printed-text.ts'
import { onlyIn, sectionTitles } from '../words/annual-report-words.ts'
import { heading, paragraph } from './blocks.ts'
import type { Block } from './document.ts'
import { goalWords } from './goal-words.ts'

/** What people wrote in a section, each figure in it as it was frozen; nothing where nothing was written. */
export function writtenText(report: PublishedAnnualReport, key: string, wanted: Language): Block[] {
  const text = report.sections.find(({ section }) => section === key)?.text
  const language = text ? languageToRead(text, wanted) : null
  if (!text || language === null) return []
  const lines = printedText(text[language], frozenFigure(report), language)
  return [
    ...(language === wanted
      ? []
      : [paragraph({ text: onlyIn[wanted], language: wanted }, { style: 'note' })]),
    ...lines.map(({ kind, runs }, index) =>
      paragraph(
        { text: runs.map(({ text: run }) => run).join(''), language },
        {
          style: kind === 'item' ? 'item' : 'text',
          keepNext: kind === 'paragraph' && lines[index + 1]?.kind === 'item',
        },
      ),
    ),
  ]
}

/** A section under its heading, with what goes with it; nothing where it is empty. */
export function writtenSection(
  report: PublishedAnnualReport,
  kind: Exclude<WrittenKind, 'goal'>,
  language: Language,
  rest: readonly Block[] = [],
): Block[] {
  const text = writtenText(report, kind, language)
  if (text.length + rest.length === 0) return []
  return [heading({ text: sectionTitles[kind][language], language }), ...text, ...rest]
}

/** The highlights, goal by goal. */
export function goalHighlights(
  plan: Plan,
  report: PublishedAnnualReport,
  language: Language,
): Block[] {
  const goals = sectionsOf(plan).flatMap(({ key, goal }) => {
    const text = goal === null ? [] : writtenText(report, key, language)
    return text.length === 0 || goal === null
      ? []
      : [heading(goalWords(plan.goals, goal, language), 2), ...text]
  })
  if (goals.length === 0) return []
  return [heading({ text: sectionTitles.goal[language], language }), ...goals]
}
