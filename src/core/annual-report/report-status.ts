import type { Permission } from '../access/permissions.ts'
import type { Refusal } from '../base/refusal.ts'

/** Where the annual report stands: two sign it, the secretariat and then the council. */
export const annualReportStatuses = ['draft', 'in-review', 'signed', 'signed-off'] as const
export type AnnualReportStatus = (typeof annualReportStatuses)[number]

/**
 * What may be done with a report of which status, and what becomes of it. The only place this is written.
 * What is edited in review stays there; what is edited after somebody has signed is a draft again.
 */
export const annualReportMoves = {
  edit: { draft: 'draft', 'in-review': 'in-review', signed: 'draft', 'signed-off': 'draft' },
  send: { draft: 'in-review' },
  return: { 'in-review': 'draft', signed: 'draft', 'signed-off': 'draft' },
  sign: { 'in-review': 'signed' },
  'sign-off': { signed: 'signed-off' },
} as const satisfies Record<string, Partial<Record<AnnualReportStatus, AnnualReportStatus>>>

export type AnnualReportMove = keyof typeof annualReportMoves

/** The moves that are acts of their own; an edit is a version of a section. */
export const annualReportSteps = [
  'send',
  'return',
  'sign',
  'sign-off',
] as const satisfies AnnualReportMove[]
export type AnnualReportStep = (typeof annualReportSteps)[number]

/** The permission that each move needs. */
export const neededFor = {
  edit: 'write-annual-report',
  send: 'write-annual-report',
  return: 'review-annual-report',
  sign: 'write-annual-report',
  'sign-off': 'sign-off-annual-report',
} as const satisfies Record<AnnualReportMove, Permission>

/** What a report comes to, or the refusal when no such thing can be done with it. */
export function annualReportAfter(
  from: AnnualReportStatus,
  move: AnnualReportMove,
): AnnualReportStatus | Refusal {
  const after: Partial<Record<AnnualReportStatus, AnnualReportStatus>> = annualReportMoves[move]
  return after[from] ?? wrongStatus
}

export const canMove = (from: AnnualReportStatus, move: AnnualReportMove): boolean =>
  typeof annualReportAfter(from, move) === 'string'

/** Whether somebody's signature is lost when it is edited. */
export const losesSignature = (status: AnnualReportStatus): boolean =>
  status !== 'draft' && annualReportAfter(status, 'edit') === 'draft'

const wrongStatus: Refusal = {
  code: 'wrong-annual-report-status',
  message: {
    bg: 'Това вече не е възможно: състоянието на годишния отчет се е променило. Презаредете страницата.',
    en: 'The annual report is no longer in a status that allows this. Reload the page.',
  },
}
