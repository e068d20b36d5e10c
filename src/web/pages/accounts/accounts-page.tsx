import type { Institution } from '../../../core/access/institution.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { AccountSummary } from '../../../store/account.reader.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { type AccountState, accountWords } from '../../words/account-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** Everybody who can sign in, was invited to, or could once. */
export function AccountsPage(props: {
  visit: Visitor
  accounts: readonly AccountSummary[]
  register: readonly Institution[]
  at: string
}) {
  const { visit, accounts, register, at } = props
  const { language } = visit
  const words = accountWords[language]
  const shortNames = new Map(register.map(({ id, shortName }) => [id, shortName]))
  return (
    <>
      <h1>{siteWords[language].accounts}</h1>
      <p>{words.lead}</p>
      <p class="actions">
        <a class="button" href={paths.inviteAccount(language)}>
          {words.invite}
        </a>
      </p>
      <ul class="rows">
        {accounts.map((account) => (
          <li key={account.id}>
            <p>
              <a href={paths.account(language, account.id)}>{account.name}</a>{' '}
              <span class="soft small">{account.email}</span>
            </p>
            <p class="row-of-links small">
              <State account={account} at={at} language={language} />
              <span>{account.roles.map((role) => words.roleNames[role]).join(', ')}</span>
              {account.institutions.length > 0 ? (
                <span>{account.institutions.map((id) => shortNames.get(id) ?? '').join(', ')}</span>
              ) : null}
              {account.secondFactor ? <span class="soft">{words.withSecondFactor}</span> : null}
              {account.lastSeenAt ? (
                <span class="soft">
                  {words.lastSeen(formatInstant(account.lastSeenAt, language))}
                </span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

export function State(props: { account: AccountSummary; at: string; language: Language }) {
  const { account, at, language } = props
  const words = accountWords[language]
  const state = stateOf(account, at)
  return (
    <>
      <span class={state === 'active' ? 'tag' : 'tag warning'}>{words.states[state]}</span>
      {state === 'invited' && account.invitedUntil ? (
        <span class="soft">
          {words.invitedUntil(formatInstant(account.invitedUntil, language))}
        </span>
      ) : null}
    </>
  )
}

function stateOf(
  { disabledAt, hasPassword, invitedUntil }: AccountSummary,
  at: string,
): AccountState {
  if (disabledAt !== null) return 'disabled'
  if (hasPassword) return 'active'
  return invitedUntil !== null && at < invitedUntil ? 'invited' : 'link-over'
}
