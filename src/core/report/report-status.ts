import type { Refusal } from '../base/refusal.ts'

/** Where the report of a measure for a period stands. */
export const reportStatuses = ['open', 'draft', 'submitted', 'returned', 'accepted'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/**
 * What may be done with a report of which status, and what becomes of it. The only place this is
 * written. What was returned stays returned while it is mended; what was accepted is locked.
 */
export const reportMoves = {
  save: { open: 'draft', draft: 'draft', returned: 'returned' },
  submit: { open: 'submitted', draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned' },
  accept: { submitted: 'accepted' },
  reopen: { accepted: 'returned' },
} as const satisfies Record<string, Partial<Record<ReportStatus, ReportStatus>>>

export type ReportMove = keyof typeof reportMoves

/** A report that nobody has begun is open, and kept nowhere. */
export type KeptReportStatus = Exclude<ReportStatus, 'open'>

/** What is kept of a report for good, each with what it said then; what is only saved is in the log. */
export const recordedMoves = [
  'submit',
  'return',
  'accept',
  'reopen',
] as const satisfies ReportMove[]
export type RecordedMove = (typeof recordedMoves)[number]

/** What a report comes to, or the refusal when no such thing can be done with it. */
export function statusAfter(from: ReportStatus, move: ReportMove): ReportStatus | Refusal {
  const after: Partial<Record<ReportStatus, ReportStatus>> = reportMoves[move]
  return after[from] ?? wrongReportStatus
}

export const canBe = (status: ReportStatus, move: ReportMove): boolean =>
  typeof statusAfter(status, move) === 'string'

const wrongReportStatus: Refusal = {
  code: 'wrong-report-status',
  message: {
    bg: 'Това вече не е възможно за този отчет: състоянието му се е променило. Презаредете страницата.',
    en: 'The report is no longer in a status that allows this. Reload the page.',
  },
}
