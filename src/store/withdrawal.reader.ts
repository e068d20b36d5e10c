import type { Withdrawal } from '../core/publication/withdrawal.ts'
import type { Database } from './database.ts'

/** A published version that was withdrawn: that it was there, and why it is there no more. */
export interface WithdrawnVersion extends Withdrawal {
  readonly slug: string
  readonly version: number
  readonly publishedAt: string
  readonly withdrawnAt: string
}

/** What was withdrawn, of one plan or of all, the latest withdrawal first. */
export async function listWithdrawn(
  database: Database,
  slug?: string,
): Promise<WithdrawnVersion[]> {
  const rows = await database
    .selectFrom('publication_withdrawal')
    .innerJoin('publication', 'publication.id', 'publication_withdrawal.publication_id')
    .innerJoin('plan', 'plan.id', 'publication.plan_id')
    .select([
      'plan.slug',
      'publication.version',
      'publication.published_at as publishedAt',
      'publication_withdrawal.entered_at as withdrawnAt',
      'reason',
      'act_body',
      'act',
      'act_number',
      'act_date',
    ])
    .$narrowType<{ slug: string }>()
    .$if(slug !== undefined, (query) => query.where('plan.slug', '=', slug ?? ''))
    .orderBy('publication_withdrawal.entered_at', 'desc')
    .orderBy('publication.id', 'desc')
    .execute()
  return rows.map(({ act_body, act, act_number, act_date, ...row }) => ({
    ...row,
    act: { body: act_body, act, number: act_number, date: act_date },
  }))
}
