import { type KeptSession, selectOptionalSession } from '../store/session.reader.ts'
import { noteSessionSeen } from '../store/session.writer.ts'
import type { Actor, Surroundings } from './action-context.ts'
import { hashOfToken, longestIdle, seenWithin } from './session-token.ts'

/**
 * Whose session the token opens, with what the account may do now; nothing when it was ended, has run out
 * or never was, or when the account has been disabled.
 */
export async function readSession(
  { database, now }: Surroundings,
  token: string,
): Promise<{ actor: Actor; id: string } | undefined> {
  const at = now()
  const tokenHash = hashOfToken(token)
  const session = await selectOptionalSession(database, tokenHash)
  if (!session || isOver(session, at)) return undefined
  if (Date.parse(at) - Date.parse(session.lastSeenAt) >= seenWithin)
    await noteSessionSeen(database, tokenHash, at)
  const { id, accountId, name, roles, institutions } = session
  return { id, actor: { accountId, name, roles, institutions } }
}

const isOver = (session: KeptSession, at: string): boolean =>
  session.disabledAt !== null ||
  Date.parse(at) >= Date.parse(session.expiresAt) ||
  Date.parse(at) - Date.parse(session.lastSeenAt) >= longestIdle
