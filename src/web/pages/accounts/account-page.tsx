import type { ComponentChildren } from 'preact'
import type { RawAccount } from '../../../core/access/typed-account.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { AccountSummary } from '../../../store/account.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { accountWords } from '../../words/account-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { AccountFields, type AccountNow } from './account-fields.tsx'
import { State } from './accounts-page.tsx'

export interface WrongAccount {
  readonly typed: RawAccount
  readonly refusals: readonly Refusal[]
}

const nobody: AccountNow = { email: '', name: '', roles: [], institutions: '' }

/** An invitation to a person who has no account yet. */
export function InvitePage(props: { visit: Visitor; wrong: WrongAccount | null }) {
  const { visit, wrong } = props
  const { language } = visit
  const words = accountWords[language]
  const refusals = wrong?.refusals ?? []
  return (
    <>
      <Way visit={visit} />
      <h1>{words.invite}</h1>
      <p>{words.inviteLead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.inviteAccount(language)}>
        <div class="stack">
          <AccountFields
            fields={fieldKit(textsOf(wrong), refusals, language)}
            typed={wrong?.typed ?? nobody}
            now={nobody}
            meanwhile={false}
            refusals={refusals}
            language={language}
          />
          <p class="actions">
            <button type="submit">{words.inviteSubmit}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

/** One account: what it may, and what is done when somebody leaves or has lost their way in. */
export function AccountPage(props: {
  visit: Visitor
  account: AccountSummary
  /** The short names of its institutions, one on a line. */
  institutions: string
  at: string
  wrong: WrongAccount | null
}) {
  const { visit, account, institutions, at, wrong } = props
  const { language } = visit
  const { id, version } = account
  const words = accountWords[language]
  const refusals = wrong?.refusals ?? []
  const now = { ...account, institutions }
  return (
    <>
      <Way visit={visit} />
      <h1>{account.name}</h1>
      <p class="row-of-links">
        <State account={account} at={at} language={language} />
        {account.secondFactor ? <span>{words.withSecondFactor}</span> : null}
      </p>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.account(language, id)}>
        <input type="hidden" name="seen" value={version} />
        <div class="stack">
          <AccountFields
            fields={fieldKit(textsOf(wrong), refusals, language)}
            typed={wrong?.typed ?? now}
            now={now}
            meanwhile={refusals.some(({ code }) => code === 'changed-meanwhile')}
            refusals={refusals}
            language={language}
          />
          <p class="hint">{words.changeHint}</p>
          <p class="actions">
            <button type="submit">{siteWords[language].save}</button>
          </p>
        </div>
      </Form>
      {account.disabledAt === null ? (
        <>
          <Deed
            {...{ visit, version, title: words.recover, hint: words.recoverHint }}
            {...{ action: paths.recoverAccount(language, id), submit: words.recoverSubmit }}
          />
          <Deed
            {...{ visit, version, title: words.disable, hint: words.disableHint }}
            {...{ action: paths.disableAccount(language, id), submit: words.disableSubmit }}
          />
        </>
      ) : (
        <Deed
          {...{ visit, version, title: words.enable, hint: words.enableHint }}
          {...{ action: paths.enableAccount(language, id), submit: words.enableSubmit }}
        />
      )}
    </>
  )
}

/** Something that is done to an account as a whole, with what follows from it. */
function Deed(props: {
  visit: Visitor
  version: number
  title: string
  hint: ComponentChildren
  action: string
  submit: string
}) {
  const { visit, version, title, hint, action, submit } = props
  return (
    <section class="section">
      <h2>{title}</h2>
      <p>{hint}</p>
      <Form visit={visit} action={action}>
        <input type="hidden" name="seen" value={version} />
        <p class="actions">
          <button class="quiet" type="submit">
            {submit}
          </button>
        </p>
      </Form>
    </section>
  )
}

const Way = ({ visit: { language } }: { visit: Visitor }) => (
  <Breadcrumbs
    language={language}
    steps={[{ to: paths.accounts(language), words: siteWords[language].accounts }]}
  />
)

/** The fields that are typed as texts; the roles are boxes. */
const textsOf = (wrong: WrongAccount | null): Readonly<Record<string, string>> => {
  if (!wrong) return {}
  const { email, name, institutions } = wrong.typed
  return { email, name, institutions }
}
