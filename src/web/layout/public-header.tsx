import { may } from '../../core/access/permissions.ts'
import type { PublicHead } from '../answer.ts'
import { Yardstick } from '../parts/yardstick.tsx'
import { paths } from '../paths.ts'
import type { Visitor } from '../visit.ts'
import { portalWords } from '../words/portal-words.ts'
import { siteWords } from '../words/site-words.ts'
import { SiteTools } from './site-tools.tsx'

/** The head of a public page: who answers for what is on it, and a field to search in. */
export function PublicHeader({ visit, head }: { visit: Visitor; head: PublicHead }) {
  const { language } = visit
  const words = siteWords[language]
  const own = portalWords[language]
  return (
    <header class="site-header">
      <div class="frame">
        <a class="site-name" href={paths.home(language)}>
          <Yardstick />
          <span>{head.council ? head.council.name[language] : words.name}</span>
        </a>
        <SiteTools visit={visit}>
          {may(visit, 'read-plans') ? <a href={paths.plans(language)}>{own.work}</a> : null}
        </SiteTools>
        <search>
          <form method="get" action={paths.search(language)} class="site-search">
            <label class="for-screen-readers" for="site-search">
              {own.searchHint}
            </label>
            <input type="search" id="site-search" name="q" maxlength={200} />
            <button class="quiet" type="submit">
              {own.searchButton}
            </button>
          </form>
        </search>
      </div>
    </header>
  )
}
