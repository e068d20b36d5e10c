import type { ComponentChildren } from 'preact'
import { Form } from '../parts/form.tsx'
import { paths } from '../paths.ts'
import type { Visitor } from '../visit.ts'
import { siteWords } from '../words/site-words.ts'
import { inOtherLanguage } from './other-language.ts'

/** In the corner of every page: the other language, and signing in or who has signed in, with the way out. */
export function SiteTools({ visit, children }: { visit: Visitor; children?: ComponentChildren }) {
  const { language, account } = visit
  const words = siteWords[language]
  const other = language === 'bg' ? 'en' : 'bg'
  return (
    <div class="site-tools">
      <a href={inOtherLanguage(visit.address, other)} lang={other} hreflang={other}>
        {words.otherLanguage}
      </a>
      {account ? (
        <>
          {children}
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
  )
}
