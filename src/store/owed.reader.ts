import type { PlainDate } from '../core/base/plain-date.ts'
import type { OwedReports } from '../core/mail/owed.ts'
import { isOwed } from '../core/report/what-is-due.ts'
import type { Database } from './database.ts'
import { type ExpectedReport, listExpectedReports } from './expected-report.reader.ts'
import { listInstitutions } from './institution.reader.ts'

/**
 * All reports that have a last day and lie with their institutions, of plans at work whose year is open: of
 * each plan, period and institution together, by their last day. What was returned is owed again; what is not
 * due is not.
 */
export async function listOwed(database: Database, today: PlainDate): Promise<OwedReports[]> {
  const owed = (await listExpectedReports(database, {}, today)).filter(
    ({ due, status, notDue }) => due !== null && isOwed(status, notDue),
  )
  const register = new Map((await listInstitutions(database)).map((each) => [each.id, each]))
  const groups = Map.groupBy(owed, ({ plan, period, duty }) =>
    [plan.id, period, duty.reports].join('/'),
  )
  return [...groups.values()]
    .flatMap((group) => owedBy(group, register))
    .toSorted(
      (a, b) => compareWords(a.due, b.due) || compareWords(a.institution.bg, b.institution.bg),
    )
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function owedBy(
  group: readonly ExpectedReport[],
  register: ReadonlyMap<string, Awaited<ReturnType<typeof listInstitutions>>[number]>,
): OwedReports[] {
  const [first] = group
  const institution = first && register.get(first.duty.reports)
  if (!institution || first.due === null) return []
  const { plan, period, due } = first
  const { shortName, shortNameEn } = institution
  return [
    {
      kind: 'reports',
      planId: plan.id,
      plan: { title: plan.title, slug: plan.slug },
      institutionId: institution.id,
      institution: { bg: shortName, en: shortNameEn ?? shortName },
      ...{ period, due },
      measures: group.map(({ measure }) => measure.number),
    },
  ]
}
