import type { Period } from '../core/base/period.ts'
import type { FileKind } from '../core/report/file-kind.ts'
import type { Database } from './database.ts'
import { isRowId } from './row-id.ts'

/** A file or a link that a report rests on. */
export interface KeptEvidence {
  readonly id: string
  /** The measure's code. */
  readonly measure: string
  readonly measureId: string
  /** The indicator's position; null for the measure as a whole. */
  readonly indicator: number | null
  readonly period: Period
  /** A link's words, a file's name. */
  readonly title: string
  readonly address: string | null
  readonly file: { readonly sha256: string; readonly kind: FileKind; readonly size: number } | null
  readonly enteredBy: string
  readonly enteredAt: string
  readonly demonstration: boolean
  /** Why and by whom it was withdrawn; null while it stands. */
  readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: string } | null
}

/** All that was given for a plan, or for one measure of it, in the order of entering. */
export async function listEvidence(
  database: Database,
  of: { readonly planId: string; readonly measure?: string },
): Promise<KeptEvidence[]> {
  const { planId, measure } = of
  let query = evidence(database).where('measure.plan_id', '=', planId)
  if (measure !== undefined) query = query.where('measure.code', '=', measure)
  const rows = await query.orderBy('evidence.id').execute()
  return rows.map(evidenceFrom)
}

/** One piece of an adopted plan's evidence; nothing when there is none of this id in it. */
export async function selectOptionalEvidence(
  database: Database,
  at: { readonly slug: string; readonly measure: string; readonly id: string },
): Promise<KeptEvidence | undefined> {
  if (!isRowId(at.id)) return undefined
  const row = await evidence(database)
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .where('evidence.id', '=', at.id)
    .where('plan.slug', '=', at.slug)
    .where('measure.code', '=', at.measure)
    .executeTakeFirst()
  return row && evidenceFrom(row)
}

const evidence = (database: Database) =>
  database
    .selectFrom('evidence')
    .innerJoin('measure', 'measure.id', 'evidence.measure_id')
    .leftJoin('evidence_withdrawal', 'evidence_withdrawal.evidence_id', 'evidence.id')
    .select([
      'evidence.id',
      'evidence.measure_id',
      'evidence.indicator',
      'evidence.period',
      'evidence.title',
      'evidence.address',
      'evidence.file_sha256',
      'evidence.file_kind',
      'evidence.file_size',
      'evidence.entered_by',
      'evidence.entered_at',
      'evidence.demonstration',
      'measure.code',
      'evidence_withdrawal.reason',
      'evidence_withdrawal.entered_by as withdrawn_by',
      'evidence_withdrawal.entered_at as withdrawn_at',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof evidence>['executeTakeFirstOrThrow']>>

function evidenceFrom(row: Row): KeptEvidence {
  const { file_sha256: sha256, file_kind: kind, file_size: size } = row
  const { reason, withdrawn_by: by, withdrawn_at: at } = row
  return {
    id: row.id,
    measure: row.code,
    measureId: row.measure_id,
    indicator: row.indicator,
    period: row.period as Period,
    title: row.title,
    address: row.address,
    file: sha256 !== null && kind !== null && size !== null ? { sha256, kind, size } : null,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    demonstration: row.demonstration,
    withdrawn: reason !== null && by !== null && at !== null ? { reason, by, at } : null,
  }
}
