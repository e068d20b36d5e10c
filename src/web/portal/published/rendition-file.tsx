import { bundleName } from '../../../actions/bundle-file.ts'
import { isOffered, isOnlyKept, type Rendition } from '../../../render/rendition.ts'
import { selectOptionalPreparation } from '../../../store/preparation.reader.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { selectOptionalFileBytes } from '../../../store/publication-file.reader.ts'
import { type Answer, notFound, page } from '../../answer.ts'
import type { Visit } from '../../visit.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import type { Edition } from './edition.ts'

/** A file that a version can be had as; 503 while it is being made. */
export async function renditionFile(
  rendition: Rendition,
  { kept }: Edition,
  visit: Visit,
): Promise<Answer> {
  const { slug, version } = kept
  if (!isOffered(rendition, kept.publication)) return notFound
  const bytes = await bytesOf(rendition, kept, visit)
  if (!bytes) return notPrepared(visit)
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
  if (!bytes) return notPrepared(visit)
  return { kind: 'file', bytes, type: 'application/zip', name: `${slug}-v${version}-${bundleName}` }
}

/** As it was prepared; until then drawn for whoever asks, unless that takes the press. */
async function bytesOf(
  rendition: Rendition,
  { publication, slug, version }: KeptPublication,
  { database, language, origin, press }: Visit,
): Promise<Uint8Array | undefined> {
  const { name, draw } = rendition
  const preparation = await selectOptionalPreparation(database, slug, version)
  const kept =
    preparation && (await selectOptionalFileBytes(database, preparation, { name, language }))
  if (kept || isOnlyKept(rendition)) return kept
  return await draw(publication, language, { site: origin, press })
}

/** Service Unavailable: it is on its way. */
function notPrepared({ language }: Visit): Answer {
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
