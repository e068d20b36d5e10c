import type { Transaction } from './database.ts'

/** An identity of a provider, by a mark of the provider's name for the person, and whose it is. */
export interface IdentityLink {
  readonly issuer: string
  readonly subjectHash: string
  readonly accountId: string
  readonly linkedAt: string
}

export async function insertIdentityLink(
  transaction: Transaction,
  { issuer, subjectHash, accountId, linkedAt }: IdentityLink,
): Promise<void> {
  await transaction
    .insertInto('identity_link')
    .values({
      issuer,
      subject_hash: subjectHash,
      account_id: accountId,
      linked_at: linkedAt,
    })
    .execute()
}

/** The id of the account that the identity is linked to. */
export async function selectLinkedAccount(
  transaction: Transaction,
  issuer: string,
  subjectHash: string,
): Promise<string | undefined> {
  const link = await transaction
    .selectFrom('identity_link')
    .select('account_id as accountId')
    .where('issuer', '=', issuer)
    .where('subject_hash', '=', subjectHash)
    .executeTakeFirst()
  return link?.accountId
}

/** Whether the account has an identity of the provider already. */
export async function isLinkedTo(
  transaction: Transaction,
  issuer: string,
  accountId: string,
): Promise<boolean> {
  const link = await transaction
    .selectFrom('identity_link')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return link !== undefined
}

/** The account is somebody else's to the identity provider no longer. */
export async function deleteIdentityLinks(
  transaction: Transaction,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('identity_link').where('account_id', '=', accountId).execute()
}
