import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { paths } from '../../paths.ts'
import { changesWords } from '../../words/changes-words.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { reportWords } from '../../words/report-words.ts'
import type { Edition } from './edition.ts'

/** Which version this is and since when, what it changed; where it is an old one, the way to the latest. */
export function EditionLine(props: {
  edition: Edition
  /** The path of this very page in this very version. */
  permanent: string
  /** Where the person reached the site. */
  origin: string
  language: Language
}) {
  const { edition, permanent, origin, language } = props
  const { kept, latest, previous, withdrawn } = edition
  const words = reportWords[language]
  const own = portalWords[language]
  const later = withdrawn.filter(({ version }) => version > latest)
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
      {later.map(({ version }) => (
        <p class="message" key={version}>
          {own.withdrawnLater(version)}{' '}
          <a class="for-screen" href={paths.published(language, kept.slug, version)}>
            {own.whyWithdrawn}
          </a>
        </p>
      ))}
      <p class="row-of-links soft small edition">
        <a href={permanent}>{words.version(kept.version)}</a>
        <span>{words.publishedOn(formatInstant(kept.publishedAt, language))}</span>
        {previous === undefined ? null : (
          <a class="for-screen" href={paths.publishedChanges(language, kept.slug, kept.version)}>
            {changesWords[language].title}
          </a>
        )}
        <a class="for-screen" href={paths.publishedVersions(language, kept.slug)}>
          {own.allVersions}
        </a>
      </p>
      <p class="for-print small soft">
        {own.permanent}: {origin}
        {permanent}
      </p>
    </>
  )
}
