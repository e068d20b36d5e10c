import { areRefusals, Refused } from '../core/base/refusal.ts'
import { checkEntry, unconfirmed } from '../core/report/entry-check.ts'
import { judgeReport } from '../core/report/judge-report.ts'
import type { ReportContent } from '../core/report/report-content.ts'
import type { Change } from '../store/audit-entry.ts'
import type { Transaction } from '../store/database.ts'
import type { ReportPlace } from '../store/report-place.reader.ts'
import type { ActionContext } from './action-context.ts'
import { differing } from './report-edit.ts'
import { keepMove, type ReportToChange, reportId } from './report-to-change.ts'

/** A report that is about to change, in the transaction that changes it. */
export interface ReportInHand extends ReportToChange {
  readonly context: ActionContext
  readonly transaction: Transaction
  /** The id of the uploaded form that it changes by; left out where it was typed on a page. */
  readonly form?: string
  /** Whether the log is taken in the same breath, when nothing else is to be written before its row. */
  readonly locksLog?: boolean
}

/**
 * Keeps what was written and answers with what the log is to say of it; nothing where nothing changed.
 *
 * @throws {Refused} when somebody changed the report since it was read.
 */
export async function keepDraft(
  { context, transaction, place, status, form }: ReportInHand,
  content: ReportContent,
): Promise<Change | null> {
  const before = place.content?.fields ?? {}
  const changed = differing(content.fields, before)
  if (Object.keys(changed).length === 0) return null
  const at = context.now()
  await keepMove(transaction, place, { status, content, by: context.actor.name, at })
  return {
    ...{ at, actor: context.actor, action: 'save-report', ...named(place) },
    old: place.version === 0 ? null : differing(before, content.fields),
    new: { ...changed, ...by(form) },
  }
}

/**
 * Keeps a submission and answers with what the log is to say of it.
 *
 * @throws {Refused} with everything that is wrong, missing or not confirmed, and when somebody changed the
 *   report since it was read.
 */
export async function keepSubmission(
  { context, transaction, place, status, form, locksLog = false }: ReportInHand,
  content: ReportContent,
): Promise<Change> {
  refuseUnlessSound(place, content)
  const at = context.now()
  await keepMove(transaction, place, {
    ...{ status, content, by: context.actor.name, at },
    step: { move: 'submit', remark: null, remarks: {}, locksLog },
  })
  return {
    ...{ at, actor: context.actor, action: 'submit-report', ...named(place) },
    old: { status: place.status, version: place.version },
    new: { status, version: place.version + 1, fields: content.fields, ...by(form) },
  }
}

const by = (form: string | undefined) => (form === undefined ? {} : { form })

const named = (place: ReportPlace) =>
  ({
    entity: 'measure-report',
    entityId: reportId(place),
    institutions: [place.duty.reports],
  }) as const

function refuseUnlessSound({ subject }: ReportPlace, content: ReportContent): void {
  const judged = judgeReport(subject, content)
  if (areRefusals(judged)) throw new Refused(...judged)
  const asked = unconfirmed(checkEntry(subject, judged), content)
  if (asked.length > 0) throw new Refused(...asked)
}
