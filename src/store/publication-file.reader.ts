import type { Language } from '../core/base/language.ts'
import type { Database } from './database.ts'
import type { PreparationKey } from './preparation.reader.ts'

/** A file that was made of a publication, without its bytes. */
export interface PublicationFile {
  readonly name: string
  /** null for a file that is the same in both languages. */
  readonly language: Language | null
  readonly mediaType: string
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
  readonly preparedAt: string
}

/** What there is so far of an edition, in the order in which it was made. */
export async function listPublicationFiles(
  database: Database,
  key: PreparationKey,
): Promise<PublicationFile[]> {
  return await filesOf(database, key).select(shown).orderBy('id').execute()
}

/** The bytes of one file in a language, or of one that is the same in both. */
export async function selectOptionalFileBytes(
  database: Database,
  key: PreparationKey,
  { name, language }: Pick<PublicationFile, 'name' | 'language'>,
): Promise<Uint8Array | undefined> {
  const row = await filesOf(database, key)
    .where('name', '=', name)
    .where((or) => or.or([or('language', 'is', null), or('language', '=', language)]))
    .select('bytes')
    .executeTakeFirst()
  return row?.bytes
}

const shown = [
  'name',
  'language',
  'media_type as mediaType',
  'size',
  'sha256',
  'prepared_at as preparedAt',
] as const

const filesOf = (database: Database, { publicationId, edition }: PreparationKey) =>
  database
    .selectFrom('publication_file')
    .where('publication_id', '=', publicationId)
    .where('edition', '=', edition)
