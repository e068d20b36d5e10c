import type { Database } from '../store/database.ts'
import type { PreparationKey } from '../store/preparation.reader.ts'
import {
  listPublicationFiles,
  type PublicationFile,
  selectOptionalFileBytes,
} from '../store/publication-file.reader.ts'
import type { Surroundings } from './action-context.ts'
import type { Keys } from './keys.ts'
import { makeBundle, type PreparedFile } from './make-bundle.ts'
import type { LastFile } from './prepare-publication.ts'

export const bundleName = 'bundle.zip'

/**
 * The signed bundle, made of all files that were prepared before it.
 *
 * @param site the site's own address, without a slash at the end
 */
export const bundleFile = (now: Surroundings['now'], keys: Keys, site: string): LastFile => ({
  name: bundleName,
  mediaType: 'application/zip',
  make: async (database, key, kept) => {
    if (kept.edition !== key.edition) throw new Error('another edition is served by now')
    const files = await listPublicationFiles(database, key)
    const prepared: PreparedFile[] = []
    for (const file of files) prepared.push(await withBytes(database, key, file))
    return await makeBundle({ database, now }, keys, { kept, prepared, site })
  },
})

async function withBytes(
  database: Database,
  key: PreparationKey,
  { name, language, mediaType }: PublicationFile,
): Promise<PreparedFile> {
  const bytes = await selectOptionalFileBytes(database, key, { name, language })
  if (!bytes) throw new Error(`the prepared file ${name} is gone`)
  return { name, language, mediaType, bytes }
}
