import { bundleName } from '../../../actions/bundle-file.ts'
import { isUnderWay } from '../../../core/publication/preparation.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { isOffered, isOnlyKept, type Rendition } from '../../../render/rendition.ts'
import {
  type KeptPreparation,
  selectOptionalPreparation,
} from '../../../store/preparation.reader.ts'
import { selectOptionalFileBytes } from '../../../store/publication-file.reader.ts'
import { type Answer, notFound, page } from '../../answer.ts'
import type { Visit } from '../../visit.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import type { Edition } from './edition.ts'

/** A file that a version can be had as. */
export async function renditionFile(
  rendition: Rendition,
  { kept }: Edition,
  visit: Visit,
): Promise<Answer> {
  const { slug, version } = kept
  if (!isOffered(rendition, kept.publication)) return notFound
  const preparation = await selectOptionalPreparation(visit.database, slug, version)
  const bytes = await bytesOf(rendition, kept.publication, preparation, visit)
  if (!bytes) return notThere(visit, preparation)
  return {
    kind: 'file',
    bytes,
    type: rendition.mediaType,
    name: `${slug}-v${version}-${visit.language}-${rendition.name}`,
  }
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

/** As it was prepared; until then drawn for whoever asks, unless it is only ever had as it was prepared. */
async function bytesOf(
  rendition: Rendition,
  publication: Publication,
  preparation: KeptPreparation | undefined,
  { database, language, origin, press }: Visit,
): Promise<Uint8Array | undefined> {
  const { name, draw } = rendition
  const kept =
    preparation && (await selectOptionalFileBytes(database, preparation, { name, language }))
  if (kept || isOnlyKept(rendition)) return kept
  return await draw(publication, language, { site: origin, press })
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
