import type { Refusal } from '../../../core/base/refusal.ts'
import { type Answer, notFound, page } from '../../answer.ts'
import type { Visit } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { OverviewPage } from './overview-page.tsx'
import { reportScene } from './scene.ts'

/** The report with its sections, and with why something was refused. */
export async function overviewAnswer(
  visit: Visit,
  slug: string,
  typed: Readonly<Record<string, string>> = {},
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const scene = await reportScene(visit, slug)
  if (!scene) return notFound
  return page(
    annualReportPageWords[visit.language].title(scene.view.plan.year),
    <OverviewPage visit={visit} scene={scene} typed={typed} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}
