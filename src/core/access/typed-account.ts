import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { isEmail, keptEmail } from './email.ts'
import { foldedName, type Institution, namesOf } from './institution.ts'
import { type AccountRole, accountRoles } from './roles.ts'

/** Who an account is for, and what it may. */
export interface AccountFacts {
  readonly email: string
  readonly name: string
  readonly roles: readonly AccountRole[]
  /** Ids of the institutions that it stands for. */
  readonly institutions: readonly string[]
}

/** The fields of the form as they were typed; the institutions one on a line, by any of their names. */
export interface RawAccount {
  readonly email: string
  readonly name: string
  readonly roles: readonly string[]
  readonly institutions: string
}

const longestName = 200

/**
 * What a form says of an account, or a refusal for each field that is wrong.
 *
 * @param register the institutions that may be named
 */
export function parseTypedAccount(
  raw: RawAccount,
  register: readonly Institution[],
): AccountFacts | Refusal[] {
  const email = keptEmail(raw.email)
  const name = raw.name.replace(/\s+/gu, ' ').trim()
  const roles = accountRoles.filter((role) => raw.roles.includes(role))
  const named = namedIn(raw.institutions, register)
  const refusals = [
    ...(name === '' || name.length > longestName
      ? [refusal('name', 'name-wanted', nameWanted)]
      : []),
    ...(isEmail(email) ? [] : [refusal('email', 'not-an-email', notAnEmail)]),
    ...refusalsOfRoles(roles, named),
  ]
  const institutions = [...new Set(named.map(({ id }) => id).filter((id) => id !== null))]
  return refusals.length > 0 ? refusals : { email, name, roles, institutions }
}

interface Named {
  readonly line: string
  readonly id: string | null
}

/** The short name first: it may stand before a dash, as lists of the register show it. */
function namedIn(typed: string, register: readonly Institution[]): Named[] {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.map((line) => {
    const wanted = foldedName(line)
    const [beforeDash = ''] = wanted.split(' – ')
    const found =
      register.find(({ shortName }) => foldedName(shortName) === wanted) ??
      register.find((each) => namesOf(each).some((name) => foldedName(name) === wanted)) ??
      register.find(({ shortName }) => foldedName(shortName) === beforeDash)
    return { line, id: found?.id ?? null }
  })
}

function refusalsOfRoles(roles: readonly AccountRole[], named: readonly Named[]): Refusal[] {
  const unknown = named.filter(({ id }) => id === null).map(({ line }) => line)
  const stands = roles.includes('focal-point')
  if (roles.length === 0) return [refusal('roles', 'role-wanted', roleWanted)]
  if (unknown.length > 0)
    return [refusal('institutions', 'not-in-register', notInRegister(unknown))]
  if (stands && named.length === 0)
    return [refusal('institutions', 'institution-wanted', institutionWanted)]
  if (!stands && named.length > 0)
    return [refusal('institutions', 'institution-without-role', institutionWithoutRole)]
  return []
}

const refusal = (field: string, code: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

const notAnEmail: InBothLanguages = {
  bg: 'Въведете електронната поща на лицето, например m.petrova@example.bg.',
  en: 'Enter the person’s e-mail address, for example m.petrova@example.org.',
}

const nameWanted: InBothLanguages = {
  bg: `Въведете името на лицето, най-много ${longestName} знака.`,
  en: `Enter the person’s name, at most ${longestName} characters.`,
}

const roleWanted: InBothLanguages = {
  bg: 'Изберете поне една роля.',
  en: 'Choose at least one role.',
}

const notInRegister = (lines: readonly string[]): InBothLanguages => ({
  bg: `В регистъра няма институция с наименование: ${lines.join('; ')}.`,
  en: `The register has no institution of the name: ${lines.join('; ')}.`,
})

const institutionWanted: InBothLanguages = {
  bg: 'Въведете поне една институция: координаторът отговаря за нейните задължения.',
  en: 'Enter at least one institution: a focal point answers for what it owes.',
}

const institutionWithoutRole: InBothLanguages = {
  bg: 'Институции се посочват само за координатор. Изберете тази роля или изтрийте институциите.',
  en: 'Institutions are only named for a focal point. Choose that role, or remove the institutions.',
}
