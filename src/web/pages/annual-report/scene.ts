import { toldNow } from '../../../actions/told-now.ts'
import { type ChangedFigure, changedFigures } from '../../../core/annual-report/changed-figures.ts'
import type { SectionComment } from '../../../core/annual-report/comment.ts'
import type { FigureTable } from '../../../core/annual-report/figure.ts'
import { reportFigures } from '../../../core/annual-report/report-figures.ts'
import { sectionsOf, type WrittenSection } from '../../../core/annual-report/section.ts'
import type { SectionVersion } from '../../../core/annual-report/section-version.ts'
import type { ReportData } from '../../../core/annual-report/year-facts.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { degreesOfPlan } from '../../../core/degree/plan-degrees.ts'
import { disclosureRuleOf } from '../../../core/publication/disclosure-marks.ts'
import {
  type AnnualReportAct,
  type KeptAnnualReport,
  listAnnualReportActs,
  listSectionComments,
  selectOptionalAnnualReport,
} from '../../../store/annual-report.reader.ts'
import type { Database } from '../../../store/database.ts'
import { listDisclosureMarks } from '../../../store/disclosure.reader.ts'
import { listIndicatorLinks } from '../../../store/lineage.reader.ts'
import { selectYearFacts } from '../../../store/year-facts.reader.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { planAtWork } from '../plans/plan-at-work.ts'
import { planSubject } from '../plans/subject.ts'

/** The annual report of a plan as its pages show it: what is written, and the figures of today. */
export interface ReportScene {
  readonly view: PlanView
  /** The codes of the measures of which whoever looks sees only what has been published. */
  readonly outOfSight: ReadonlySet<string>
  readonly data: ReportData
  readonly figures: FigureTable
  /** Undefined while nobody has begun one. */
  readonly kept: KeptAnnualReport | undefined
  readonly acts: readonly AnnualReportAct[]
  readonly sections: readonly SectionScene[]
  /** Whether small counts of some of the plan's indicators are kept from the public. */
  readonly hasSensitive: boolean
}

export interface SectionScene {
  readonly section: WrittenSection
  readonly latest: SectionVersion | undefined
  readonly changed: readonly ChangedFigure[]
  readonly comments: readonly SectionComment[]
}

/** Nothing where there is no such plan. */
export async function reportScene(visit: Visit, slug: string): Promise<ReportScene | undefined> {
  const subject = await planSubject(visit, { slug })
  if (!subject) return undefined
  const { today } = subject
  const { database } = visit
  // What a figure was before tells as much as what it is.
  const { outOfSight } = subject.view
  const isAway = (address: string) => outOfSight.has(/^measure (\S+)/.exec(address)?.[1] ?? '')
  const view = await toldView(visit, slug, today)
  if (!view) return undefined
  const data = { ...view, facts: await selectYearFacts(database, view.plan, today) }
  const figures = reportFigures(data)
  const kept = await selectOptionalAnnualReport(database, view.plan.id)
  const acts = kept ? await listAnnualReportActs(database, view.plan.id) : []
  const comments = kept ? await listSectionComments(database, view.plan.id) : []
  return {
    ...{ view, outOfSight, data, figures, kept, acts },
    hasSensitive: kept !== undefined && (await isSensitive(database, slug)),
    sections: sectionsOf(view.plan).map((section): SectionScene => {
      const latest = kept?.sections.find((each) => each.section === section.key)
      return {
        ...{ section, latest },
        changed: (latest ? changedFigures(latest, figures) : []).filter(
          ({ address }) => !isAway(address),
        ),
        comments: comments.filter((each) => each.section === section.key),
      }
    }),
  }
}

/** As the text is written, whoever looks at it: of what may be told. */
async function toldView(
  { database }: Visit,
  slug: string,
  today: PlainDate,
): Promise<PlanView | undefined> {
  const view = await planAtWork(database, slug, today)
  if (!view) return undefined
  const told = await toldNow(database, view)
  const { plan, reports, circumstances } = told
  return { ...view, ...told, degrees: degreesOfPlan(plan, reports, circumstances) }
}

async function isSensitive(database: Database, slug: string): Promise<boolean> {
  const marks = await listDisclosureMarks(database)
  if (!marks.some(({ sensitive }) => sensitive)) return false
  return disclosureRuleOf(slug, marks, await listIndicatorLinks(database)).sensitive.length > 0
}
