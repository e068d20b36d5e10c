import { bundleName } from '../../../actions/bundle-file.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { isUnderWay } from '../../../core/publication/preparation.ts'
import { isOffered, type Rendition } from '../../../render/rendition.ts'
import { renditions } from '../../../render/renditions.ts'
import type { KeptPreparation } from '../../../store/preparation.reader.ts'
import type { PublicationFile } from '../../../store/publication-file.reader.ts'
import { PreparationProgress } from '../../parts/preparation-progress.tsx'
import { paths } from '../../paths.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { bundleTitle, publicationFileWords } from '../../words/publication-file-words.ts'
import { reportWords } from '../../words/report-words.ts'
import type { Edition } from './edition.ts'

/** Which version this is and since when; where it is an old one, the way to the latest. */
export function EditionLine({ edition, language }: { edition: Edition; language: Language }) {
  const { kept, latest } = edition
  const words = reportWords[language]
  return (
    <>
      {kept.version < latest ? (
        <p class="message">
          {words.olderVersion(kept.version)}{' '}
          <a href={paths.published(language, kept.slug)}>{words.version(latest)}</a>
        </p>
      ) : null}
      {kept.redactedAt === null ? null : (
        <p class="message">
          {disclosureWords[language].redacted(formatInstant(kept.redactedAt, language))}
        </p>
      )}
      <p class="row-of-links soft">
        <a href={paths.published(language, kept.slug, kept.version)}>
          {words.version(kept.version)}
        </a>
        <span>{words.publishedOn(formatInstant(kept.publishedAt, language))}</span>
      </p>
    </>
  )
}

/** What can be taken away: the plan, the report and the data of this very version. */
export function Downloads(props: {
  edition: Edition
  /** How its files come along; absent where they were never asked for. */
  preparation: KeptPreparation | undefined
  files: readonly PublicationFile[]
  language: Language
}) {
  const { edition, preparation, files, language } = props
  const { slug, version, publication } = edition.kept
  const words = planWords[language]
  const underWay = preparation && isUnderWay(preparation.state) ? preparation : undefined
  const isThere = ({ name, printed }: Rendition) =>
    !printed || files.some((file) => file.name === name && file.language !== other[language])
  return (
    <section class="section" aria-labelledby="downloads">
      <h2 id="downloads">{words.downloads}</h2>
      {underWay ? <PreparationProgress preparation={underWay} language={language} /> : null}
      <ul class="plain stack-tight">
        {renditions
          .filter((each) => isOffered(each, publication) && (underWay || isThere(each)))
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
          ))}
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

/** One measure on a sheet of its own. */
export function SheetLinks(props: { edition: Edition; code: string; language: Language }) {
  const { edition, code, language } = props
  const { slug, version } = edition.kept
  const words = publicationFileWords[language]
  return (
    <p class="row-of-links small">
      <span class="soft">{words.sheet}:</span>
      {(['docx', 'pdf'] as const).map((kind) => (
        <a key={kind} href={paths.publishedSheet(language, slug, version, code, kind)}>
          {words.sheetAs[kind]}
          <span class="for-screen-readers"> ({words.sheet})</span>
        </a>
      ))}
    </p>
  )
}

const other: Readonly<Record<Language, Language>> = { bg: 'en', en: 'bg' }
