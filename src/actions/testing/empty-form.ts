import type { PlainDate } from '../../core/base/plain-date.ts'
import { reportForm } from '../../render/xlsx/report-form.ts'
import type { Database } from '../../store/database.ts'
import { selectOptionalPlan } from '../../store/plan.reader.ts'
import { selectOptionalReportPlace } from '../../store/report-place.reader.ts'
import { moment } from './contexts.ts'

/** The form of whoever reports on one measure, with nothing filled in. */
export async function emptyForm(
  database: Database,
  at: { readonly slug: string; readonly measure: string; readonly period: string },
): Promise<Uint8Array> {
  const plan = await selectOptionalPlan(database, at.slug)
  const place = await selectOptionalReportPlace(database, at, moment.slice(0, 10) as PlainDate)
  const measure = plan?.measures.find(({ code }) => code === at.measure)
  if (!plan || !place || !measure) throw new Error('no such report is due in the tests')
  const { subject, status, version, content, duty, period, due } = place
  return await reportForm(
    {
      ...{ plan, period, due, madeAt: moment },
      institution: { id: duty.reports, name: { bg: 'Агенция по заетостта' } },
      lines: [
        {
          measure,
          subject,
          status,
          version,
          content,
          degrees: [],
          reportedBy: null,
          proposed: [],
          remarks: {},
        },
      ],
    },
    'bg',
  )
}
