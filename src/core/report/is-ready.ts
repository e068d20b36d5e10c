import { areRefusals } from '../base/refusal.ts'
import { checkEntry, unconfirmed } from './entry-check.ts'
import { judgeReport } from './judge-report.ts'
import type { ReportContent } from './report-content.ts'
import type { ReportSubject } from './report-fields.ts'

/** Whether a report can be submitted as it is: nothing is wrong or missing, nothing waits to be confirmed. */
export function isReady(subject: ReportSubject, content: ReportContent): boolean {
  const judged = judgeReport(subject, content)
  return !areRefusals(judged) && unconfirmed(checkEntry(subject, judged), content).length === 0
}
