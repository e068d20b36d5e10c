import { type Permission, refusalUnlessFor } from '../core/access/permissions.ts'
import { localTime } from '../core/base/instant.ts'
import { type Refusal, Refused } from '../core/base/refusal.ts'
import {
  type KeptReportStatus,
  type ReportMove,
  type ReportStatus,
  statusAfter,
} from '../core/report/report-status.ts'
import type { Transaction } from '../store/database.ts'
import { type KeptMove, keepReport } from '../store/measure-report.writer.ts'
import { type ReportPlace, selectOptionalReportPlace } from '../store/report-place.reader.ts'
import type { ActionContext } from './action-context.ts'
import { changedMeanwhile, noSuchReport, yearIsClosed } from './refusals.ts'

/** Which report: of a measure, for a period of its plan's calendar. */
export interface ReportAddress {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  readonly period: string
}

export interface ReportToChange {
  readonly place: ReportPlace
  /** What it comes to. */
  readonly status: KeptReportStatus
}

/**
 * A report as it stands, for whoever may make this move with it.
 *
 * @throws {Refused} when no such report is due, its institutions are not the actor's, or its status does
 *   not allow the move.
 */
export async function reportToChange(
  { actor, now }: ActionContext,
  transaction: Transaction,
  address: ReportAddress,
  move: ReportMove,
  permission: Permission,
): Promise<ReportToChange> {
  const place = await selectOptionalReportPlace(transaction, address, localTime(now()).date)
  if (!place) throw new Refused(noSuchReport)
  const notTheirs = refusalUnlessFor(actor, permission, institutionsFor(move, place))
  if (notTheirs) throw new Refused(notTheirs)
  if (place.isClosed) throw new Refused(yearIsClosed)
  return { place, status: keptStatus(statusAfter(place.status, move)) }
}

/** Whoever helps to write may save; the institution that reports submits. */
const institutionsFor = (move: ReportMove, { duty }: ReportPlace): readonly string[] =>
  move === 'save' ? [duty.reports, ...duty.contributes] : [duty.reports]

function keptStatus(after: ReportStatus | Refusal): KeptReportStatus {
  if (typeof after !== 'string') throw new Refused(after)
  if (after === 'open') throw new TypeError('a report is opened by nobody')
  return after
}

/** @throws {Refused} when somebody changed the report since it was read. */
export async function keepMove(
  transaction: Transaction,
  place: ReportPlace,
  move: KeptMove,
): Promise<void> {
  if (!(await keepReport(transaction, place, move))) throw new Refused(changedMeanwhile)
}

/** The name of a report in the log. */
export const reportId = ({ slug, measure, period }: ReportAddress): string =>
  `${slug}/${measure}/${period}`

/** @throws {Refused} when the person saw another version of the report than the one that is kept. */
export function refuseUnlessSeen({ version }: ReportPlace, seen: number): void {
  if (version !== seen) throw new Refused(changedMeanwhile)
}
