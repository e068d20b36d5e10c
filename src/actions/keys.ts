import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What is done with the key that lies in the data folder and not in the database. */
export interface Keys {
  /** Text that only this key opens, and only for what it was sealed for. */
  seal(text: string, about: string): string
  /** null when it was sealed by another key, for something else, or was changed. */
  open(sealed: string, about: string): string | null
  /** The same for the same text for ever; without the key it tells nothing of it. */
  mark(text: string): string
}

export const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** @param key 32 random bytes */
export function keysFrom(key: Uint8Array): Keys {
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, keyBytes))
  const sealing = derived('merilo seal')
  const marking = derived('merilo mark')
  return {
    seal: (text, about) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(about))
      const sealed = [cipher.update(text, 'utf8'), cipher.final()]
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString('base64url')
    },
    open: (sealed, about) => {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < nonceBytes + tagBytes) return null
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, nonceBytes))
      decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-tagBytes))
      try {
        const opened = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        return Buffer.concat([opened, decipher.final()]).toString('utf8')
      } catch {
        // Of a cipher text that was not made by us for this no more can be said.
        return null
      }
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest('hex'),
  }
}
