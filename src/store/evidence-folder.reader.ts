import { readFile } from 'node:fs/promises'
import { evidencePlace } from './evidence-place.ts'
import { sha256 } from './sha256.ts'

/**
 * The bytes kept under a digest.
 *
 * @throws {Error} when there are none, or when they are no longer what was kept
 */
export async function readEvidenceFile(folder: string, digest: string): Promise<Uint8Array> {
  const bytes = await readFile(evidencePlace(folder, digest))
  if (sha256(bytes) !== digest) throw new Error(`the evidence ${digest} was changed on the disk`)
  return bytes
}
