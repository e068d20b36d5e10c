import { accountRoles, type Subject } from '../../../core/access/roles.ts'
import type { RawAccount } from '../../../core/access/typed-account.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { FieldKit } from '../../parts/field-kit.tsx'
import { accountWords } from '../../words/account-words.ts'

/** What of an account is shown beside its field when somebody has changed it meanwhile. */
export interface AccountNow {
  readonly email: string
  readonly name: string
  readonly roles: Subject['roles']
  readonly institutions: string
}

/** The fields of an account, for a new one and for one that is there. */
export function AccountFields(props: {
  fields: FieldKit
  typed: Pick<RawAccount, 'roles'>
  now: AccountNow
  meanwhile: boolean
  refusals: readonly Refusal[]
  language: Language
}) {
  const { fields, typed, now, meanwhile, refusals, language } = props
  const words = accountWords[language]
  const hint = (value: string) => (meanwhile ? { hint: words.isNow(value) } : {})
  return (
    <>
      {fields.text('name', words.name, now.name, hint(now.name))}
      {fields.text('email', words.email, now.email, hint(now.email))}
      <Roles {...{ typed, now, meanwhile, refusals, language }} />
      {fields.area(
        'institutions',
        words.institutions,
        now.institutions,
        3,
        meanwhile ? words.isNow(now.institutions) : words.institutionsHint,
      )}
    </>
  )
}

function Roles(props: {
  typed: Pick<RawAccount, 'roles'>
  now: AccountNow
  meanwhile: boolean
  refusals: readonly Refusal[]
  language: Language
}) {
  const { typed, now, meanwhile, refusals, language } = props
  const words = accountWords[language]
  const wrong = refusals.filter(({ field }) => field === 'roles')
  return (
    <fieldset
      class="field"
      id="roles"
      tabIndex={-1}
      data-wrong={wrong.length > 0 ? '' : undefined}
      aria-describedby={wrong.length > 0 ? 'roles-error' : undefined}
    >
      <legend class="label">{words.roles}</legend>
      {meanwhile ? (
        <p class="hint">{words.isNow(now.roles.map((role) => words.roleNames[role]).join(', '))}</p>
      ) : null}
      {wrong.length > 0 ? (
        <p class="field-error" id="roles-error">
          {wrong.map(({ message }) => message[language]).join(' ')}
        </p>
      ) : null}
      {accountRoles.map((role) => (
        <label key={role} class="box">
          <input type="checkbox" name={role} value="1" checked={typed.roles.includes(role)} />
          <span>
            {words.roleNames[role]}
            <br />
            <span class="hint">{words.roleHints[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
