import type { Language } from '../core/base/language.ts'
import type { Database } from './database.ts'
import type { PreparationKey } from './preparation.reader.ts'

export interface NewPublicationFile {
  readonly name: string
  /** null for a file that is the same in both languages. */
  readonly language: Language | null
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Keeps a file for good; one that is there already stays as it is. */
export async function insertPublicationFile(
  database: Database,
  { publicationId, edition }: PreparationKey,
  { name, language, mediaType, bytes }: NewPublicationFile,
  at: string,
): Promise<void> {
  await database
    .insertInto('publication_file')
    .values({
      publication_id: publicationId,
      ...{ edition, name, language, bytes },
      media_type: mediaType,
      prepared_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['publication_id', 'edition', 'name', 'language']).doNothing(),
    )
    .execute()
}
