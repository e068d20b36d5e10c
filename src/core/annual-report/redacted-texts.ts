import type { Plan } from '../plan/plan.ts'
import type { PublishedSection, SignedReport } from './published-report.ts'
import { sectionsOf, type WrittenKind } from './section.ts'
import { boundAddresses, noText, type SectionText } from './typed-section.ts'

/** What stands in the place of a signed text that rests on figures that are kept from the public since. */
export const redactedText: SectionText = {
  bg: 'Този текст е заличен след публикуването: той е писан по стойности, които биха могли да разкрият отделни хора.',
  en: 'This text was taken out after it was published: it was written of values that could reveal individual people.',
}

/** What is told in these is chosen by how all indicators stand: also what they leave out tells. */
const ofAll: readonly WrittenKind[] = ['introduction', 'result', 'not-carried-out']

/**
 * A signed report without the texts that were written of the indicators of these measures, by their numbers or by
 * how they stand. Which go does not depend on what the values were, since that would tell of them, too.
 */
export function withoutTellingTexts<Report extends Pick<SignedReport, 'sections'>>(
  report: Report,
  { goals, measures }: Pick<Plan, 'goals' | 'measures'>,
  kept: ReadonlySet<string>,
): Report {
  const touched = new Set(measures.filter(({ code }) => kept.has(code)).map(({ goal }) => goal))
  const written = new Map(sectionsOf({ goals }).map((each) => [each.key, each]))
  const tells = ({ section, text }: PublishedSection): boolean => {
    const { kind, goal = null } = written.get(section) ?? {}
    if (kind === undefined || ofAll.includes(kind)) return true
    return (
      (goal !== null && touched.has(goal)) || boundAddresses(text).some((each) => isOf(each, kept))
    )
  }
  return {
    ...report,
    sections: report.sections.map((each) =>
      tells(each) ? { ...each, text: redacted(each.text) } : each,
    ),
  }
}

/** Sums over the plan or a goal rest on all that is in them. */
const isOf = (address: string, kept: ReadonlySet<string>): boolean => {
  const [subject, code = ''] = address.split(' ')
  return subject === 'measure' ? kept.has(code) : /^(?:plan|goal|last)$/.test(subject ?? '')
}

const redacted = (text: SectionText): SectionText => ({
  bg: text.bg === '' ? noText.bg : redactedText.bg,
  en: text.en === '' ? noText.en : redactedText.en,
})
