/** What a person is to the system. `anyone` is everybody, signed in or not; an account holds any of the others. */
export const roles = [
  'anyone',
  'reader',
  'auditor',
  'council-member',
  'focal-point',
  'secretariat',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** What an account can be given. */
export type AccountRole = Exclude<Role, 'anyone'>

export const isAccountRole = (word: string): word is AccountRole =>
  word !== 'anyone' && (roles as readonly string[]).includes(word)

export const accountRoles: readonly AccountRole[] = roles.filter(isAccountRole)

/** Who asks for access: by which roles, and on behalf of which institutions. */
export interface Subject {
  readonly roles: readonly AccountRole[]
  /** The ids of the institutions that the account stands for. */
  readonly institutions: readonly string[]
}

/** Who has not signed in. */
export const stranger: Subject = { roles: [], institutions: [] }
