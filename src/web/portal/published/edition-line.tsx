import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { renditions } from '../../../render/renditions.ts'
import { paths } from '../../paths.ts'
import { planWords } from '../../words/plan-words.ts'
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
export function Downloads({ edition, language }: { edition: Edition; language: Language }) {
  const { slug, version } = edition.kept
  const words = planWords[language]
  return (
    <section class="section" aria-labelledby="downloads">
      <h2 id="downloads">{words.downloads}</h2>
      <ul class="plain stack-tight">
        {renditions.map(({ name, title }) => (
          <li key={name}>
            <a href={paths.publishedFile(language, slug, version, name)}>{title[language]}</a>
          </li>
        ))}
        <li>
          <a href={paths.publishedData(language, slug, version)}>{words.openData}</a>
        </li>
      </ul>
    </section>
  )
}
