import type { VNode } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import { selectOptionalPreparation } from '../../../store/preparation.reader.ts'
import { listPublicationFiles } from '../../../store/publication-file.reader.ts'
import type { Answer } from '../../answer.ts'
import type { PlanLinks } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { editionHeadLinks } from '../head-links.ts'
import { publicPage } from '../public-page.tsx'
import { Downloads, DownloadsInShort } from './downloads.tsx'
import { type Edition, editionLinks } from './edition.ts'
import { EditionLine } from './edition-line.tsx'

/** What a page of a published version is drawn with. */
export interface Scene {
  readonly edition: Edition
  readonly links: PlanLinks
  readonly language: Language
  /** Which version it is: stands below the heading. */
  readonly line: VNode
}

interface Framed {
  readonly title: string
  readonly description: string
  /** Its path, of a version or of the latest. */
  readonly path: (language: Language, version: number | undefined) => string
  readonly draw: (scene: Scene) => VNode
  /** Whether it is the page of the plan, which lists every file. */
  readonly isWhole?: boolean
}

/** A page of a version: which one it is, its content, and all that can be taken away from it. */
export async function framed(edition: Edition, visit: Visit, page: Framed): Promise<Answer> {
  const { language, database } = visit
  const { title, description, path, draw } = page
  const { slug, version, publication } = edition.kept
  const preparation = await selectOptionalPreparation(database, slug, version)
  const files = preparation ? await listPublicationFiles(database, preparation) : []
  const taken = { edition, preparation, files, language }
  const line = (
    <EditionLine
      edition={edition}
      permanent={path(language, version)}
      origin={visit.origin}
      language={language}
    />
  )
  return publicPage({
    title,
    description,
    canonical: (each) => path(each, version === edition.latest ? undefined : version),
    publication,
    slug,
    links: editionHeadLinks(edition, language),
    body: (
      <>
        {draw({ edition, links: editionLinks(edition, language), language, line })}
        {page.isWhole ? <Downloads {...taken} /> : <DownloadsInShort {...taken} />}
      </>
    ),
  })
}
