import type { Transaction } from '../store/database.ts'
import type { ReportPlace } from '../store/report-place.reader.ts'
import { selectToldInstitution, selectToldMeasure } from '../store/told-subject.reader.ts'
import type { ActionContext } from './action-context.ts'
import { announce } from './announce.ts'

/** Lets the people of the institution that reports know what became of a report. */
export async function announceReport(
  { actor }: ActionContext,
  transaction: Transaction,
  kind: 'report-returned' | 'report-accepted',
  place: ReportPlace,
  at: string,
): Promise<void> {
  const { slug, measure, measureId, period, version, duty } = place
  const { title, number } = await selectToldMeasure(transaction, measureId)
  const institution = await selectToldInstitution(transaction, duty.reports)
  await announce(transaction, {
    ...{ kind, by: actor, at },
    key: `${slug}/${measure}/${period}/${version + 1}`,
    to: { institutions: [duty.reports] },
    subject: {
      plan: { title, path: '/duties' },
      measure: { number, path: `/duties/${slug}/${period}/${measure}` },
      ...{ period, institution },
    },
  })
}
