import type { Language } from '../../../core/base/language.ts'
import { fileKinds } from '../../../render/document-files.ts'
import { paths } from '../../paths.ts'
import { embedWords } from '../../words/embed-words.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import type { Edition } from './edition.ts'

/** One measure on a sheet of its own. */
export function SheetLinks(props: { edition: Edition; code: string; language: Language }) {
  const { edition, code, language } = props
  const { slug, version } = edition.kept
  const words = publicationFileWords[language]
  return (
    <p class="row-of-links small for-screen">
      <span class="soft">{words.sheet}:</span>
      {fileKinds.map((kind) => (
        <a key={kind} href={paths.publishedSheet(language, slug, version, code, kind)}>
          {words.sheetAs[kind]}
          <span class="for-screen-readers"> ({words.sheet})</span>
        </a>
      ))}
      <a href={paths.publishedCharts(language, slug, edition.asked, code)}>
        {embedWords[language].link}
      </a>
    </p>
  )
}
