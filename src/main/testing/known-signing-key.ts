import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { Keys } from '../../actions/keys.ts'
import { fingerprintOf } from '../../actions/signature.ts'
import type { Database } from '../../store/database.ts'
import { insertSigningKey } from '../../store/signing-key.writer.ts'

/** RFC 8410: an Ed25519 key as PKCS #8, up to its 32 bytes. */
const start = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A key of the council that is the same in every house; answers with its fingerprint. */
export async function keepKnownSigningKey(
  database: Database,
  keys: Keys,
  madeAt: string,
): Promise<string> {
  const privateKey = Buffer.concat([start, Buffer.alloc(32, 9)])
  const publicKey = createPublicKey(
    createPrivateKey({ key: privateKey, type: 'pkcs8', format: 'der' }),
  ).export({ type: 'spki', format: 'der' })
  const fingerprint = fingerprintOf(publicKey)
  await database.transaction().execute((transaction) =>
    insertSigningKey(transaction, {
      ...{ fingerprint, publicKey: publicKey.toString('base64'), madeAt },
      ...{ cause: 'first', follows: null, signature: null, followsId: null },
      sealed: keys.seal(privateKey.toString('base64'), `signing key ${fingerprint}`),
      ...{ reason: '', madeBy: 'Мерило' },
    }),
  )
  return fingerprint
}
