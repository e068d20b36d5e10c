import { may } from '../../core/access/permissions.ts'
import type { PublicHead } from '../answer.ts'
import { Form } from '../parts/form.tsx'
import { Yardstick } from '../parts/yardstick.tsx'
import { paths } from '../paths.ts'
import type { Visitor } from '../visit.ts'
import { portalWords } from '../words/portal-words.ts'
import { siteWords } from '../words/site-words.ts'
import { inOtherLanguage } from './other-language.ts'

/** The head of a public page: who answers for what is on it, and a field to search in. */
export function PublicHeader({ visit, head }: { visit: Visitor; head: PublicHead }) {
  const { language, account } = visit
  const words = siteWords[language]
  const own = portalWords[language]
  const other = language === 'bg' ? 'en' : 'bg'
  return (
    <header class="site-header">
      <div class="frame">
        <a class="site-name" href={paths.home(language)}>
          <Yardstick />
          <span>{head.council ? head.council.name[language] : words.name}</span>
        </a>
        <div class="site-tools">
          <a href={inOtherLanguage(visit.address, other)} lang={other} hreflang={other}>
            {words.otherLanguage}
          </a>
          {account ? (
            <>
              {may(visit, 'read-plans') ? <a href={paths.plans(language)}>{own.work}</a> : null}
              <a href={paths.ownAccount(language)}>
                <span class="for-screen-readers">{words.signedInAs} </span>
                {account.name}
              </a>
              <Form visit={visit} action={paths.signOut(language)}>
                <button class="link" type="submit">
                  {words.signOut}
                </button>
              </Form>
            </>
          ) : (
            <a href={paths.signIn(language)}>{words.signIn}</a>
          )}
        </div>
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
