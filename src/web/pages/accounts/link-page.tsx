import type { InvitationPurpose } from '../../../core/access/sign-in-method.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { accountWords } from '../../words/account-words.ts'

/** The link that lets a person in: shown to the administrator this once. */
export function LinkPage(props: {
  visit: Visitor
  purpose: InvitationPurpose
  email: string
  link: string
  expiresAt: string
}) {
  const { visit, purpose, email, link, expiresAt } = props
  const { language } = visit
  const words = accountWords[language]
  return (
    <>
      <h1>{words.linkTitle[purpose]}</h1>
      <p>{words.linkLead(email)}</p>
      <p class="card formula">{link}</p>
      <p>{words.linkOnce(formatInstant(expiresAt, language))}</p>
      <p class="actions">
        <a href={paths.accounts(language)}>{words.backToAccounts}</a>
      </p>
    </>
  )
}
