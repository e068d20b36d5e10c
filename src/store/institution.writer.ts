import { sql } from 'kysely'
import type { Institution, InstitutionFacts } from '../core/access/institution.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'

/** Nobody else changes the register until the transaction ends. */
export async function lockInstitutions(transaction: Transaction): Promise<void> {
  await sql`lock table institution in share row exclusive mode`.execute(transaction)
}

/** Answers with the new institution's id. */
export async function insertInstitution(
  transaction: Transaction,
  institution: InstitutionFacts,
): Promise<string> {
  const { id } = await transaction
    .insertInto('institution')
    .values({ ...columnsOf(institution), version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Puts a new version in the place of the one before it. */
export async function updateInstitution(
  transaction: Transaction,
  { id, version, ...facts }: Institution,
): Promise<void> {
  await transaction
    .updateTable('institution')
    .set({ ...columnsOf(facts), version })
    .where('id', '=', id)
    .execute()
}

const columnsOf = (facts: InstitutionFacts) => ({
  short_name: facts.shortName,
  short_name_en: facts.shortNameEn,
  name: toJson(facts.name),
  aliases: [...facts.aliases],
  parent_id: facts.parentId,
  email: facts.email,
  email_language: facts.emailLanguage,
  head_name: facts.headName,
  head_email: facts.headEmail,
  head_language: facts.headLanguage,
  valid_from: facts.validFrom,
  valid_to: facts.validTo,
})
