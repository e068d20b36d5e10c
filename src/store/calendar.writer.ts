import type { Transaction } from './database.ts'

/** The address at which an account finds the calendar of an institution; the one before leads nowhere from now on. */
export async function keepFeed(
  transaction: Transaction,
  feed: {
    readonly accountId: string
    readonly institutionId: string
    readonly token: string
    readonly renewedAt: string
  },
): Promise<void> {
  const { token, renewedAt } = feed
  await transaction
    .insertInto('calendar_feed')
    .values({
      account_id: feed.accountId,
      institution_id: feed.institutionId,
      token,
      renewed_at: renewedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'institution_id'])
        .doUpdateSet({ token, renewed_at: renewedAt }),
    )
    .execute()
}
