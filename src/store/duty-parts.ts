import type { Duty, DutyKind } from '../core/plan/duty.ts'

/** What one institution has to do with the reports of a measure, as a statement gathers it in JSON. */
export interface DutyPart {
  readonly institution: string
  readonly kind: DutyKind
}

export const dutyFrom = (parts: readonly DutyPart[]): Duty => ({
  reports: parts.find(({ kind }) => kind === 'reports')?.institution ?? '',
  contributes: parts
    .filter(({ kind }) => kind === 'contributes')
    .map(({ institution }) => institution),
})
