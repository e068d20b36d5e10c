import { bundleName } from '../../../actions/bundle-file.ts'
import { isUnderWay } from '../../../core/publication/preparation.ts'
import { isOffered, isOnlyKept, type Rendition } from '../../../render/rendition.ts'
import {
  type KeptPreparation,
  selectOptionalPreparation,
} from '../../../store/preparation.reader.ts'
import { selectOptionalFileBytes } from '../../../store/publication-file.reader.ts'
import { type Answer, notFound, page } from '../../answer.ts'
import { drawnFile } from '../../drawn-file.tsx'
import type { Visit } from '../../visit.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import type { Edition } from './edition.ts'

/** A file that a version can be had as: as it was prepared, until then drawn, unless it is only ever had as prepared. */
export async function renditionFile(
  rendition: Rendition,
  { kept }: Edition,
  visit: Visit,
): Promise<Answer> {
  const { slug, version } = kept
  if (!isOffered(rendition, kept.publication)) return notFound
  const preparation = await selectOptionalPreparation(visit.database, slug, version)
  const { language, origin: site } = visit
  const { name, mediaType: type } = rendition
  const file = { name: `${slug}-v${version}-${language}-${name}`, type }
  const bytes =
    preparation && (await selectOptionalFileBytes(visit.database, preparation, { name, language }))
  if (bytes) return { kind: 'file', bytes, ...file }
  if (isOnlyKept(rendition)) return notThere(visit, preparation)
  const { content } = kept
  return await drawnFile(visit, file, { of: 'publication', name, language, content, site })
}

/** The signed bundle, once all that goes into it is there. */
export async function bundleFile(
  { kept: { slug, version } }: Edition,
  visit: Visit,
): Promise<Answer> {
  const { database, language } = visit
  const preparation = await selectOptionalPreparation(database, slug, version)
  const file = { name: bundleName, language }
  const bytes = preparation && (await selectOptionalFileBytes(database, preparation, file))
  if (!bytes) return notThere(visit, preparation)
  return { kind: 'file', bytes, type: 'application/zip', name: `${slug}-v${version}-${bundleName}` }
}

/** Service Unavailable while it is on its way; nothing where it is not to come. */
function notThere({ language }: Visit, preparation: KeptPreparation | undefined): Answer {
  if (!preparation || !isUnderWay(preparation.state)) return notFound
  const words = publicationFileWords[language]
  return page(
    words.beingPrepared,
    <>
      <h1>{words.beingPrepared}</h1>
      <p>{words.beingPreparedHint}</p>
    </>,
    503,
  )
}
