import { bundleName } from '../../../actions/bundle-file.ts'
import type { Language } from '../../../core/base/language.ts'
import { isUnderWay } from '../../../core/publication/preparation.ts'
import { isOffered, isOnlyKept, type Rendition } from '../../../render/rendition.ts'
import { renditions } from '../../../render/renditions.ts'
import type { KeptPreparation } from '../../../store/preparation.reader.ts'
import type { PublicationFile } from '../../../store/publication-file.reader.ts'
import { PreparationProgress } from '../../parts/preparation-progress.tsx'
import { paths } from '../../paths.ts'
import { planWords } from '../../words/plan-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { bundleTitle, publicationFileWords } from '../../words/publication-file-words.ts'
import type { Edition } from './edition.ts'

interface DownloadsProps {
  readonly edition: Edition
  /** How its files come along; absent where they were never asked for. */
  readonly preparation: KeptPreparation | undefined
  readonly files: readonly PublicationFile[]
  readonly language: Language
}

/** What can be taken away: the plan, the report and the data of this very version. */
export function Downloads({ edition, preparation, files, language }: DownloadsProps) {
  const { slug, version, publication } = edition.kept
  const words = planWords[language]
  const underWay = preparation && isUnderWay(preparation.state) ? preparation : undefined
  const isThere = isThereAmong(files, language)
  const offered = (toRead: boolean) =>
    renditions
      .filter(
        (each) =>
          isToRead(each) === toRead &&
          isOffered(each, publication) &&
          ((underWay && !each.template) || isThere(each)),
      )
      .map((rendition) => (
        <li key={rendition.name}>
          {isThere(rendition) ? (
            <a href={paths.publishedFile(language, slug, version, rendition.name)}>
              {rendition.title[language]}
            </a>
          ) : (
            <span class="soft">
              {rendition.title[language]}: {publicationFileWords[language].notYet}
            </span>
          )}
        </li>
      ))
  return (
    <section class="section for-screen" aria-labelledby="downloads">
      <h2 id="downloads">{words.downloads}</h2>
      {underWay ? <PreparationProgress preparation={underWay} language={language} /> : null}
      <h3>{words.toRead}</h3>
      <ul class="plain downloads">{offered(true)}</ul>
      <h3>{words.toCompute}</h3>
      <ul class="plain downloads">
        {offered(false)}
        <li>
          <a href={paths.publishedData(language, slug, version)}>{words.openData}</a>
        </li>
        {files.some(({ name }) => name === bundleName) ? (
          <li>
            <a href={paths.publishedFile(language, slug, version, bundleName)}>
              {bundleTitle[language]}
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** Word, Excel and PDF are for people; all else is for programs, whichever language its words are in. */
const isToRead = ({ name }: Rendition): boolean => /\.(?:docx|pdf|xlsx)$/.test(name)

/** The same in one line, below a page of the plan: the report, the data, and the way to all the rest. */
export function DownloadsInShort({ edition, files, language }: DownloadsProps) {
  const { kept, asked } = edition
  const { slug, version } = kept
  const isThere = isThereAmong(files, language)
  return (
    <nav class="row-of-links small" aria-label={planWords[language].downloads}>
      {renditions
        .filter(
          (each) =>
            each.name.startsWith('report.') &&
            each.kind === 'document' &&
            isOffered(each, kept.publication) &&
            isThere(each),
        )
        .map(({ name, title }) => (
          <a key={name} href={paths.publishedFile(language, slug, version, name)}>
            {title[language]}
          </a>
        ))}
      <a href={paths.publishedData(language, slug, version)}>{planWords[language].openData}</a>
      <a href={`${paths.published(language, slug, asked)}#downloads`}>
        {portalWords[language].allFiles}
      </a>
    </nav>
  )
}

const isThereAmong =
  (files: readonly PublicationFile[], language: Language) =>
  (rendition: Rendition): boolean =>
    !isOnlyKept(rendition) ||
    files.some((file) => file.name === rendition.name && file.language !== other[language])

const other: Readonly<Record<Language, Language>> = { bg: 'en', en: 'bg' }
