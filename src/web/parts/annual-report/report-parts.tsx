import type { FigureValue } from '../../../core/annual-report/figure.ts'
import type { PublishedSection } from '../../../core/annual-report/published-report.ts'
import { sectionsOf, type WrittenSection } from '../../../core/annual-report/section.ts'
import type { YearFacts } from '../../../core/annual-report/year-facts.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { VerdictCriteria } from '../../../core/plan/verdict-criteria.ts'
import { annualReportWords, sectionTitles } from '../../../render/words/annual-report-words.ts'
import { glossaryHeading } from '../../../render/words/plan-words.ts'
import { reportWords } from '../../../render/words/report-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { measuresOfGoal } from '../plan/measures-of.tsx'
import type { PlanLinks, PlanView } from '../plan/plan-view.ts'
import { TallyBar } from '../plan/tally-bar.tsx'
import { withoutGoal } from '../years/years-links.ts'
import { criteriaUnits, glossaryUnits, unknownUnits } from './annex-units.tsx'
import { GoalsTable } from './goals-table.tsx'
import { institutionUnits } from './institution-units.tsx'
import { measureUnits } from './measure-units.tsx'
import { numbered, type ReportPart, type Unit } from './report-part.ts'
import { reportTables } from './report-tables.tsx'
import { sectionTitle } from './section-title.tsx'
import { writtenUnits } from './written-units.tsx'

/** A report's text with what it is read with: published and frozen, or in hand with the figures of today. */
export interface ReadableReport {
  readonly sections: readonly PublishedSection[]
  readonly figures: (address: string) => FigureValue | undefined
  readonly facts: YearFacts
}

export interface ReportProps {
  readonly view: PlanView & { readonly criteria?: VerdictCriteria }
  readonly report: ReadableReport
  readonly links: PlanLinks
  readonly language: Language
}

/** The annual report from beginning to end, in the plan's order; what is empty is left out. */
export const reportParts = (props: ReportProps): ReportPart[] =>
  [
    ...sectionsOf(props.view.plan).map((section) => writtenPart(props, section)),
    ...measureParts(props),
    ...annexParts(props),
  ].filter(({ units }) => units.length > 0)

function writtenPart(props: ReportProps, section: WrittenSection): ReportPart {
  const { view, report, language } = props
  const { key, kind, goal } = section
  const text = report.sections.find((each) => each.section === key)?.text
  const written = writtenUnits(text, report.figures, language)
  return {
    key,
    group: kind === 'goal' ? sectionTitles.goal : null,
    title: sectionTitle(section, view.plan),
    number: goal,
    units: [...written, ...beside(props, section)],
    ...(kind === 'institutions' ? { frame: reportTables.institutions(language) } : {}),
  }
}

/** What the program says beside what people wrote. */
function beside({ view, report, links, language }: ReportProps, { kind }: WrittenSection): Unit[] {
  if (kind === 'institutions') return institutionUnits(report.facts.institutions, language)
  if (kind === 'result') {
    const counts = (
      <div class="stack">
        <TallyBar tally={view.degrees.tally} language={language} />
        <GoalsTable degrees={view.degrees} language={language} />
      </div>
    )
    return [{ whole: counts, weight: 4000 + 200 * view.plan.goals.length }]
  }
  if (kind !== 'money' || !view.money) return []
  const money = (
    <p>
      <a href={links.money}>{annualReportPageWords[language].toMoney}</a>
    </p>
  )
  return [{ whole: money, weight: 200 }]
}

/** What came of the measures, goal by goal, and of those that stand under none. */
const measureParts = ({ view, links, language }: ReportProps): ReportPart[] =>
  [...view.plan.goals, null].map((goal) => {
    const none = view.plan.goals.length === 0 ? reportWords.measures : reportWords.withoutGoal
    const title = goal?.title ?? none
    const label = numbered(goal?.number ?? null, wordsIn(title, language).text)
    return {
      key: `measures-${goal?.number ?? withoutGoal}`,
      group: annualReportWords.measures,
      ...{ title, number: goal?.number ?? null },
      units: measureUnits(measuresOfGoal(view, goal?.number ?? ''), view, links, language),
      frame: reportTables.measures(label, language),
    }
  })

const annexParts = ({ view, links, language }: ReportProps): ReportPart[] => {
  const common = { group: annualReportWords.annexes, number: null }
  const heading = glossaryHeading[language]
  return [
    {
      ...{ ...common, key: 'criteria', title: reportWords.criteria },
      units: criteriaUnits(view.criteria ?? view.plan.criteria, language),
    },
    {
      ...{ ...common, key: 'unknown', title: annualReportWords.unknown },
      units: unknownUnits(view, links, language),
      frame: reportTables.unknown(language),
    },
    {
      ...{ ...common, key: 'glossary', title: glossaryHeading },
      units: glossaryUnits(view.plan, language),
      frame: reportTables.glossary(heading),
    },
  ]
}
