import { formatPeriod } from '../../../core/base/format.ts'
import type { Period } from '../../../core/base/period.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reportingWords } from '../../words/reporting-words.ts'

/** The way back from reports to their plan; from a period and from one report, further back. */
export function WayToReports(props: {
  visit: Visitor
  plan: Plan
  /** Whether the page stands below the overview. */
  below?: boolean
  period?: Period
}) {
  const { visit, plan, below, period } = props
  const { language } = visit
  return (
    <Breadcrumbs
      language={language}
      steps={[
        ...wayToPlan(plan, language),
        ...(below
          ? [{ to: paths.reports(language, plan.slug), words: reportingWords[language].reports }]
          : []),
        ...(period
          ? [
              {
                to: paths.reportsOf(language, plan.slug, period),
                words: formatPeriod(period, language),
              },
            ]
          : []),
      ]}
    />
  )
}
