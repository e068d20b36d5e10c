import type { RefusalCode } from './refusals.ts'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const zipSignature = [0x50, 0x4b, 0x03, 0x04]
/** Compound File Binary, MS-CFB 2.2: Word before 2007, and the wrapping of any encrypted document. */
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const richTextSignature = [...'{\\rtf'].map((character) => character.charCodeAt(0))

/** MS-OFFCRYPTO 2.3.4.4: an encrypted .docx is a compound file with a stream of this name. */
const encryptedStreamName = Buffer.from('EncryptedPackage', 'utf16le')

/** Why the bytes cannot be a .docx, told by how they begin; null when they look like a zip. */
export function reasonNotZip(bytes: Uint8Array): RefusalCode | null {
  if (bytes.length === 0) return 'empty-file'
  if (startsWith(bytes, zipSignature)) return null
  if (startsWith(bytes, richTextSignature)) return 'rich-text'
  if (!startsWith(bytes, compoundFileSignature)) return 'not-a-word-document'
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStreamName)
    ? 'encrypted-document'
    : 'old-word-document'
}
