import type { AnnualReportStatus } from '../../../core/annual-report/report-status.ts'
import type { Language } from '../../../core/base/language.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'

const looks: Readonly<Record<AnnualReportStatus, string>> = {
  draft: 'info',
  'in-review': 'warning',
  signed: 'warning',
  'signed-off': 'added',
}

/** Where an annual report stands. */
export const AnnualReportMark = (props: { status: AnnualReportStatus; language: Language }) => (
  <span class={`tag ${looks[props.status]}`}>
    {annualReportPageWords[props.language].statuses[props.status]}
  </span>
)
