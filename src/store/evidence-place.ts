import { join } from 'node:path'

/**
 * Where a file of evidence is kept: in one of 256 folders, under its digest.
 *
 * @throws {TypeError} when it is no SHA-256 in hexadecimal
 */
export function evidencePlace(folder: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest))
    throw new TypeError('a file of evidence is kept under a SHA-256')
  return join(folder, digest.slice(0, 2), digest)
}
