import type { Language } from '../../core/base/language.ts'
import type { PublicHead } from '../answer.ts'
import { paths } from '../paths.ts'
import { keyWords } from '../words/key-words.ts'
import { openDataWords } from '../words/open-data-words.ts'
import { portalWords } from '../words/portal-words.ts'

/** The foot of a public page: whom to write to, the accessibility statement, what programs may follow. */
export function PublicFooter({ head, language }: { head: PublicHead; language: Language }) {
  const { council } = head
  const words = portalWords[language]
  return (
    <footer class="site-footer">
      <div class="frame">
        <nav class="footer-links" aria-label={words.footer}>
          <a href={paths.accessibility(language)}>{words.accessibility}</a>
          <a href={paths.feed(language)} type="application/atom+xml">
            {words.feed}
          </a>
          <a href={paths.api(language)}>{openDataWords[language].api}</a>
          <a href={paths.catalog()} type="application/ld+json">
            {openDataWords[language].catalogue}
          </a>
          <a href={paths.keys(language)}>{keyWords[language].title}</a>
          {council?.site ? <a href={council.site}>{words.councilSite}</a> : null}
        </nav>
        {council ? (
          <address>
            {council.name[language]} · <a href={`mailto:${council.email}`}>{council.email}</a>
            {council.phone ? ` · ${council.phone}` : null}
          </address>
        ) : null}
        <span>{words.about}</span>
      </div>
    </footer>
  )
}
