import type { Institution } from '../core/access/institution.ts'
import type { Database } from './database.ts'

/** The whole register, in the order of the short names. */
export async function listInstitutions(database: Database): Promise<Institution[]> {
  return await institutions(database).orderBy('short_name').orderBy('id').execute()
}

export async function hasInstitutions(database: Database): Promise<boolean> {
  const first = await database.selectFrom('institution').select('id').limit(1).executeTakeFirst()
  return first !== undefined
}

const institutions = (database: Database) =>
  database
    .selectFrom('institution')
    .select([
      'id',
      'short_name as shortName',
      'short_name_en as shortNameEn',
      'name',
      'aliases',
      'parent_id as parentId',
      'email',
      'email_language as emailLanguage',
      'head_name as headName',
      'head_email as headEmail',
      'head_language as headLanguage',
      'valid_from as validFrom',
      'valid_to as validTo',
      'version',
    ])
