import { Refused } from '../core/base/refusal.ts'
import { type KeyCause, successionStatement } from '../core/publication/signing-key.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import type { Transaction } from '../store/database.ts'
import {
  type KeptKey,
  listSigningKeys,
  selectOptionalSealedKey,
} from '../store/signing-key.reader.ts'
import { insertSigningKey, lockSigningKeys } from '../store/signing-key.writer.ts'
import { type ActionContext, type Surroundings, theProgram } from './action-context.ts'
import { inTransaction } from './in-transaction.ts'
import type { Keys } from './keys.ts'
import { keyNotAtHand } from './refusals.ts'
import { fingerprintOf, newKeyPair, signatureOf } from './signature.ts'

/** The key in use, able to sign. */
export interface Signer {
  readonly fingerprint: string
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array
  /** All keys up to this one, the first one first. */
  readonly keys: readonly KeptKey[]
  sign(said: Uint8Array): Uint8Array
}

/**
 * The council's key, made at its first use.
 *
 * @throws {Refused} when the key in the data folder is not the one that it was sealed by.
 */
export async function signingKey({ database, now }: Surroundings, keys: Keys): Promise<Signer> {
  const known = await listSigningKeys(database)
  const all = known.length > 0 ? known : await inTransaction(database, firstKey)
  const [last] = all.slice(-1)
  const privateKey = last && (await privateHalf(database, last, keys))
  if (!last || !privateKey) throw new Refused(keyNotAtHand)
  return {
    fingerprint: last.fingerprint,
    publicKey: Buffer.from(last.publicKey, 'base64'),
    keys: all,
    sign: (said) => signatureOf(privateKey, said),
  }

  async function firstKey(transaction: Transaction): Promise<KeptKey[]> {
    await lockSigningKeys(transaction)
    const meanwhile = await listSigningKeys(transaction)
    if (meanwhile.length > 0) return meanwhile
    const by = { actor: theProgram, at: now() }
    await makeKey(transaction, keys, { ...by, before: null, cause: 'first', reason: '' })
    return await listSigningKeys(transaction)
  }
}

/** The private half of the key in use; nothing where it cannot be opened, or another key has followed. */
export async function privateHalf(
  database: Surroundings['database'],
  key: KeptKey,
  keys: Keys,
): Promise<Uint8Array | undefined> {
  const sealed = await selectOptionalSealedKey(database, key.id)
  const opened = sealed === undefined ? null : keys.open(sealed, sealingOf(key.fingerprint))
  return opened === null ? undefined : Buffer.from(opened, 'base64')
}

/** Makes a key that follows the one before it, signed by that one where it can be opened. */
export async function makeKey(
  transaction: Transaction,
  keys: Keys,
  made: {
    readonly before: { readonly key: KeptKey; readonly privateKey: Uint8Array | undefined } | null
    readonly cause: KeyCause
    readonly reason: string
    readonly actor: ActionContext['actor']
    readonly at: string
  },
): Promise<void> {
  const { before, reason, actor, at } = made
  const pair = newKeyPair()
  const fingerprint = fingerprintOf(pair.publicKey)
  const said = {
    fingerprint,
    publicKey: base64(pair.publicKey),
    madeAt: at,
    cause: before && !before.privateKey ? 'lost' : made.cause,
    follows: before?.key.fingerprint ?? null,
  } as const
  const signature =
    before?.privateKey && base64(signatureOf(before.privateKey, successionStatement(said)))
  await insertSigningKey(transaction, {
    ...said,
    signature: signature ?? null,
    followsId: before?.key.id ?? null,
    sealed: keys.seal(base64(pair.privateKey), sealingOf(fingerprint)),
    reason,
    madeBy: actor.name,
  })
  const action: AuditedAction = before ? 'replace-signing-key' : 'make-signing-key'
  await appendToLog(transaction, {
    at,
    actor,
    action,
    entity: 'signing-key',
    entityId: fingerprint,
    old: before && { fingerprint: before.key.fingerprint },
    new: { fingerprint, cause: said.cause, reason },
  })
}

/** What the private half is sealed for: that of one key opens as no other. */
const sealingOf = (fingerprint: string): string => `signing key ${fingerprint}`

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
