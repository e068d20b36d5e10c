import type { OfIndicator } from '../core/degree/circumstances.ts'
import type { IndicatorLink } from '../core/plan/indicator-lineage.ts'
import { type DisclosureRule, keyOf, nothingSensitive } from '../core/publication/disclosure.ts'
import {
  type DisclosureMark,
  disclosureRuleOf,
  formerPlaces,
  withThoseBefore,
} from '../core/publication/disclosure-marks.ts'
import { toldBefore } from '../core/publication/told-before.ts'
import { withhold } from '../core/publication/withhold.ts'
import { isSuppressed, withoutNames } from '../core/report/report.ts'
import type { Database } from '../store/database.ts'
import { listDisclosureMarks } from '../store/disclosure.reader.ts'
import { listIndicatorLinks } from '../store/lineage.reader.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import { listKeptVersions } from '../store/publication.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'

/** The rule by which a plan is published today. */
export async function disclosureOfPlan(database: Database, slug: string): Promise<DisclosureRule> {
  const marks = await listDisclosureMarks(database)
  if (marks.length === 0) return nothingSensitive
  const links = await listIndicatorLinks(database)
  const earlier = await publicationsOf(database, slug)
  const rule = withThoseBefore(disclosureRuleOf(slug, marks, links), earlier)
  return { ...rule, carried: await carriedOf(database, slug, rule, { marks, links }) }
}

const publicationsOf = async (database: Database, slug: string) =>
  (await listKeptVersions(database, slug)).map(({ publication }) => publication)

interface Known {
  readonly marks: readonly DisclosureMark[]
  readonly links: readonly IndicatorLink[]
}

/** The sensitive indicators whose baseline and last year's value are of a plan of which something is kept back. */
async function carriedOf(
  database: Database,
  slug: string,
  { sensitive }: DisclosureRule,
  known: Known,
): Promise<OfIndicator[]> {
  const isSensitive = new Set(sensitive.map(keyOf))
  const former = formerPlaces(slug, known.links).filter(({ of }) => isSensitive.has(keyOf(of)))
  const kept = new Map<string, ReadonlySet<string>>()
  for (const { former: place } of former)
    if (!kept.has(place.slug)) kept.set(place.slug, await keptIn(database, place.slug, known))
  return former
    .filter(({ former: place }) => kept.get(place.slug)?.has(keyOf(place)))
    .map(({ of }) => of)
}

/** The indicators of a plan of which some report would be kept back if it were published now. */
async function keptIn(
  database: Database,
  slug: string,
  { marks, links }: Known,
): Promise<ReadonlySet<string>> {
  const plan = await selectOptionalPlan(database, slug)
  if (!plan) return new Set()
  const reports = await selectReportsOfPlan(database, plan.id)
  const told = withhold(
    {
      plan,
      reports: reports.map((each) => ({ ...each, reports: each.reports.map(withoutNames) })),
      circumstances: {},
    },
    disclosureRuleOf(slug, marks, links),
    toldBefore(await publicationsOf(database, slug)),
  )
  return new Set(
    told.reports
      .filter((each) => each.reports.some(({ reported }) => isSuppressed(reported)))
      .map(keyOf),
  )
}
