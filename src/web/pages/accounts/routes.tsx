import { Type } from 'typebox'
import { changeAccount } from '../../../actions/change-account.ts'
import { disableAccount, enableAccount } from '../../../actions/disable-account.ts'
import { inviteAccount } from '../../../actions/invite-account.ts'
import { recoverAccount } from '../../../actions/recover-account.ts'
import { accountRoles } from '../../../core/access/roles.ts'
import type { InvitationPurpose } from '../../../core/access/sign-in-method.ts'
import type { RawAccount } from '../../../core/access/typed-account.ts'
import { listAccounts } from '../../../store/account.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { accountWords } from '../../words/account-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { AccountPage, InvitePage, type WrongAccount } from './account-page.tsx'
import { AccountsPage } from './accounts-page.tsx'
import { LinkPage } from './link-page.tsx'

const OfAccount = Type.Object({ id: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }) })
const Seen = Type.String({ pattern: '^[1-9][0-9]{0,8}$' })
const OfVersion = Type.Object({ seen: Seen })

/** Longer than anything that is taken: what is too long is refused beside its field. */
const Typed = Type.String({ maxLength: 20_000 })
const fields = {
  ...{ email: Typed, name: Typed, institutions: Typed },
  ...Object.fromEntries(accountRoles.map((role) => [role, Type.Optional(Type.Literal('1'))])),
}

const typedOf = (form: unknown): RawAccount => {
  const { email = '', name = '', institutions = '', ...boxes } = form as Record<string, string>
  return { email, name, institutions, roles: accountRoles.filter((role) => role in boxes) }
}

export const accountRoutes: readonly Route[] = [
  get('/accounts', 'manage-accounts', Type.Object({}), async (visit) => {
    const [accounts, register] = await Promise.all([
      listAccounts(visit.database),
      listInstitutions(visit.database),
    ])
    return page(
      siteWords[visit.language].accounts,
      <AccountsPage {...{ visit, accounts, register, at: visit.now() }} />,
    )
  }),

  get('/accounts/new', 'manage-accounts', Type.Object({}), (visit) => inviteAnswer(visit, null)),

  post(
    '/accounts/new',
    'manage-accounts',
    Type.Object({}),
    Type.Object(fields),
    async (visit, { form }) => {
      const typed = typedOf(form)
      const invited = await attempt(() =>
        inviteAccount(actionContext(visit), typed, visit.language),
      )
      if ('refused' in invited) return inviteAnswer(visit, { typed, refusals: invited.refused })
      return linkAnswer(visit, 'invitation', typed.email.trim(), invited.done)
    },
  ),

  get('/accounts/:id', 'manage-accounts', OfAccount, (visit, { params }) =>
    accountAnswer(visit, params.id, null),
  ),

  post(
    '/accounts/:id',
    'manage-accounts',
    OfAccount,
    Type.Object({ ...fields, seen: Seen }),
    async (visit, { params: { id }, form }) => {
      const { seen, ...rest } = form as Record<string, string> & { seen: string }
      const typed = typedOf(rest)
      const changed = await attempt(() =>
        changeAccount(actionContext(visit), { id, typed, seen: Number(seen) }),
      )
      if ('refused' in changed)
        return accountAnswer(visit, id, { typed, refusals: changed.refused })
      return redirect(paths.accounts(visit.language), 'set')
    },
  ),

  post('/accounts/:id/recover', 'manage-accounts', OfAccount, OfVersion, async (visit, input) => {
    const { id } = input.params
    const account = (await listAccounts(visit.database)).find((each) => each.id === id)
    if (!account) return notFound
    const request = { id, seen: Number(input.form.seen) }
    const invited = await recoverAccount(actionContext(visit), request, visit.language)
    return linkAnswer(visit, 'recovery', account.email, invited)
  }),

  post('/accounts/:id/disable', 'manage-accounts', OfAccount, OfVersion, async (visit, input) => {
    const request = { id: input.params.id, seen: Number(input.form.seen) }
    await disableAccount(actionContext(visit), request)
    return redirect(paths.accounts(visit.language), 'account-disabled')
  }),

  post('/accounts/:id/enable', 'manage-accounts', OfAccount, OfVersion, async (visit, input) => {
    const request = { id: input.params.id, seen: Number(input.form.seen) }
    await enableAccount(actionContext(visit), request)
    return redirect(paths.accounts(visit.language), 'account-enabled')
  }),
]

const inviteAnswer = (visit: Visit, wrong: WrongAccount | null): Answer =>
  page(
    accountWords[visit.language].invite,
    <InvitePage visit={visit} wrong={wrong} />,
    wrong ? 422 : 200,
  )

async function accountAnswer(
  visit: Visit,
  id: string,
  wrong: WrongAccount | null,
): Promise<Answer> {
  const account = (await listAccounts(visit.database)).find((each) => each.id === id)
  if (!account) return notFound
  const register = await listInstitutions(visit.database)
  const institutions = account.institutions
    .map((each) => register.find((institution) => institution.id === each)?.shortName ?? '')
    .join('\n')
  return page(
    `${accountWords[visit.language].account}: ${account.name}`,
    <AccountPage {...{ visit, account, institutions, wrong, at: visit.now() }} />,
    wrong ? 422 : 200,
  )
}

/** The link is in the page alone: an address with it would stay in the browser's history. */
const linkAnswer = (
  visit: Visit,
  purpose: InvitationPurpose,
  email: string,
  { token, expiresAt }: { readonly token: string; readonly expiresAt: string },
): Answer => {
  const link = `${visit.origin}${paths.invitation(visit.language, token)}`
  return page(
    accountWords[visit.language].linkTitle[purpose],
    <LinkPage {...{ visit, purpose, email, link, expiresAt }} />,
  )
}
