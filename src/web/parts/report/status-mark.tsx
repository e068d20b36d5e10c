import type { Language } from '../../../core/base/language.ts'
import type { ReportStatus } from '../../../core/report/report-status.ts'
import type { Tone } from '../../../render/chart/paint.ts'
import { reportingWords } from '../../words/reporting-words.ts'

/** Shapes on a 16 x 16 field: sheets of paper in their states. */
const looks: Readonly<Record<ReportStatus, { shape: string; tone: Tone }>> = {
  open: { shape: 'M2.5 1.5h11v13h-11zm1.6 1.6v9.8h7.8V3.1z', tone: 'unknown' },
  draft: {
    shape: 'M2.5 1.5h11v13h-11zm1.6 1.6v9.8h7.8V3.1zM5.5 5h5v1.5h-5zm0 3h3v1.5h-3z',
    tone: 'unknown',
  },
  submitted: { shape: 'M2.5 1.5h11v13h-11zM8 3.5 4.5 7h2.4v5h2.2V7h2.4z', tone: 'partly' },
  returned: {
    shape: 'M6 2 1 7l5 5V8.8h4.5a2.2 2.2 0 0 1 0 4.4H8v2h2.5a4.2 4.2 0 0 0 0-8.4H6z',
    tone: 'not',
  },
  accepted: {
    shape: 'M2.5 1.5h11v13h-11zm9 3.6-4.1 4.6-2.4-2.4-1.1 1.1 3.5 3.5 5.2-5.7z',
    tone: 'met',
  },
}

/** Where a report stands, as shape, word and colour; with a number before the word where it stands for many. */
export function StatusMark(props: { status: ReportStatus; language: Language; count?: number }) {
  const { status, language, count = 1 } = props
  const { shape, tone } = looks[status]
  const { statuses, severalStatuses } = reportingWords[language]
  return (
    <span class={`verdict tone-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shape} fill="currentColor" fill-rule="evenodd" />
      </svg>
      {props.count === undefined ? null : `${props.count} `}
      {(count === 1 ? statuses : severalStatuses)[status]}
    </span>
  )
}
