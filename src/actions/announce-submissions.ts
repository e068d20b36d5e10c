import type { PlainDate } from '../core/base/plain-date.ts'
import type { Transaction } from '../store/database.ts'
import { listExpectedReports } from '../store/expected-report.reader.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { listNoticeKeys } from '../store/notice.reader.ts'
import { theProgram } from './action-context.ts'
import { announce } from './announce.ts'

/**
 * Lets the secretariat know of the reports that wait for it: of each submission once. It is gathered when the
 * mail of the day is made, so that submitting itself waits for nothing.
 */
export async function announceSubmissions(
  transaction: Transaction,
  today: PlainDate,
  at: string,
): Promise<void> {
  const waiting = (await listExpectedReports(transaction, {}, today)).filter(
    ({ status }) => status === 'submitted',
  )
  if (waiting.length === 0) return
  const known = new Set(await listNoticeKeys(transaction, 'report-submitted'))
  const register = new Map((await listInstitutions(transaction)).map((each) => [each.id, each]))
  for (const { plan, measure, period, version, duty } of waiting) {
    const key = `${plan.slug}/${measure.code}/${period}/${version}`
    const institution = register.get(duty.reports)
    if (known.has(`report-submitted/${key}`) || !institution) continue
    const { shortName, shortNameEn } = institution
    const reports = `/plans/${plan.slug}/reports/${period}`
    await announce(transaction, {
      ...{ kind: 'report-submitted', key, by: theProgram, at, to: { role: 'secretariat' } },
      subject: {
        plan: { title: plan.title, path: `${reports}?institution=${institution.id}` },
        measure: { number: measure.number, path: `${reports}/${measure.code}` },
        ...{ period, institution: { bg: shortName, en: shortNameEn ?? shortName } },
      },
    })
  }
}
