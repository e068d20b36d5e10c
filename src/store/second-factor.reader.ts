import type { Database } from './database.ts'

export interface SecondFactor {
  readonly sealedSecret: string
  /** null until a code was shown once. */
  readonly confirmedAt: string | null
}

export async function selectOptionalSecondFactor(
  database: Database,
  accountId: string,
): Promise<SecondFactor | undefined> {
  return await database
    .selectFrom('second_factor')
    .select(['sealed_secret as sealedSecret', 'confirmed_at as confirmedAt'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/** How many recovery codes have not been used yet. */
export async function countRecoveryCodes(database: Database, accountId: string): Promise<number> {
  const { count } = await database
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
