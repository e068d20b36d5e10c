import { sql } from 'kysely'
import type { Institution } from '../core/access/institution.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'

/** Nobody else changes the register until the transaction ends. */
export async function lockInstitutions(transaction: Transaction): Promise<void> {
  await sql`lock table institution in share row exclusive mode`.execute(transaction)
}

/** Answers with the new institution's id. */
export async function insertInstitution(
  transaction: Transaction,
  institution: Omit<Institution, 'id' | 'version'>,
): Promise<string> {
  const { id } = await transaction
    .insertInto('institution')
    .values({
      short_name: institution.shortName,
      short_name_en: institution.shortNameEn,
      name: toJson(institution.name),
      aliases: [...institution.aliases],
      parent_id: institution.parentId,
      email: institution.email,
      head_name: institution.headName,
      head_email: institution.headEmail,
      valid_from: institution.validFrom,
      valid_to: institution.validTo,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
