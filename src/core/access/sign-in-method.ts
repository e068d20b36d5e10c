/** How a session was opened. */
export const signInMethods = ['password', 'passkey', 'identity-provider'] as const
export type SignInMethod = (typeof signInMethods)[number]

/** What a link that lets its bearer set a password is for. */
export const invitationPurposes = ['invitation', 'recovery'] as const
export type InvitationPurpose = (typeof invitationPurposes)[number]
