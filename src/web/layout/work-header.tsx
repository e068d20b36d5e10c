import { may } from '../../core/access/permissions.ts'
import { Form } from '../parts/form.tsx'
import { Yardstick } from '../parts/yardstick.tsx'
import { paths } from '../paths.ts'
import type { Visitor } from '../visit.ts'
import { councilWords } from '../words/council-words.ts'
import { reportingWords } from '../words/reporting-words.ts'
import { siteWords } from '../words/site-words.ts'
import { inOtherLanguage } from './other-language.ts'

/** The head of the pages of the work: what the visitor may do. */
export function WorkHeader({ visit }: { visit: Visitor }) {
  const { language, account } = visit
  const words = siteWords[language]
  const other = language === 'bg' ? 'en' : 'bg'
  return (
    <header class="site-header">
      <div class="frame">
        <a class="site-name" href={paths.home(language)}>
          <Yardstick />
          {words.name}
        </a>
        <nav class="site-nav" aria-label={words.mainMenu}>
          <NavLink visit={visit} to={paths.home(language)} words={words.published} />
          {may(visit, 'read-duties') && visit.institutions.length > 0 ? (
            <NavLink
              visit={visit}
              to={paths.duties(language)}
              words={reportingWords[language].duties}
            />
          ) : null}
          {may(visit, 'read-plans') ? (
            <NavLink visit={visit} to={paths.plans(language)} words={words.plans} />
          ) : null}
          {may(visit, 'give-opinion') ? (
            <NavLink visit={visit} to={paths.coordination(language)} words={words.coordination} />
          ) : null}
          {may(visit, 'import-plan') ? (
            <NavLink visit={visit} to={paths.importPlan(language)} words={words.importPlan} />
          ) : null}
          {may(visit, 'manage-institutions') ? (
            <NavLink visit={visit} to={paths.institutions(language)} words={words.institutions} />
          ) : null}
          {may(visit, 'describe-council') ? (
            <NavLink
              visit={visit}
              to={paths.council(language)}
              words={councilWords[language].title}
            />
          ) : null}
          {may(visit, 'manage-accounts') ? (
            <NavLink visit={visit} to={paths.accounts(language)} words={words.accounts} />
          ) : null}
          {may(visit, 'read-log') ? (
            <NavLink visit={visit} to={paths.log(language)} words={words.log} />
          ) : null}
          {may(visit, 'read-mail') ? (
            <NavLink visit={visit} to={paths.mail(language)} words={words.mail} />
          ) : null}
        </nav>
        <div class="site-tools">
          <a href={inOtherLanguage(visit.address, other)} lang={other} hreflang={other}>
            {words.otherLanguage}
          </a>
          {account ? (
            <>
              <a href={paths.ownAccount(language)}>{words.signedInAs(account.name)}</a>
              <NavLink visit={visit} to={paths.myMail(language)} words={words.myMail} />
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
      </div>
    </header>
  )
}

function NavLink(props: { visit: Visitor; to: string; words: string }) {
  const here = props.visit.address.split('?')[0] === props.to
  return (
    <a href={props.to} aria-current={here ? 'page' : undefined}>
      {props.words}
    </a>
  )
}
