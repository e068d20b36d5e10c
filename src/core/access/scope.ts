import type { Role, Subject } from './roles.ts'

/** How far a permission goes: to every duty, or only to those of the institutions that one stands for. */
export type Scope = 'all' | 'own'

/** Which roles have a permission, and how far it goes for each. */
export type Grants = Readonly<Partial<Record<Role, Scope>>>

/** The widest scope that any of the subject's roles has; nothing when none has the permission. */
export function scopeOf(grants: Grants, { roles }: Subject): Scope | undefined {
  const scopes = (['anyone', ...roles] as const).map((role) => grants[role])
  return scopes.includes('all') ? 'all' : scopes.find((scope) => scope === 'own')
}

/** Whether a scope reaches what these institutions owe. */
export const reaches = (
  scope: Scope | undefined,
  subject: Subject,
  institutionIds: readonly string[],
): boolean =>
  scope === 'all' ||
  (scope === 'own' && institutionIds.some((id) => subject.institutions.includes(id)))
