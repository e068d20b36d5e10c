/** Who a person is to the system. `anyone` has not signed in. */
export const roles = ['anyone', 'secretariat'] as const
export type Role = (typeof roles)[number]
