import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { evidencePlace } from './evidence-place.ts'
import { sha256 } from './sha256.ts'

/**
 * Keeps a file under its digest and answers with it. It is on the disk, whole, before its row is in
 * the database; the same bytes are kept once, however often they are sent.
 *
 * @throws {Error} of the file system: the disk is full, the folder may not be written
 */
export async function keepEvidenceFile(folder: string, bytes: Uint8Array): Promise<string> {
  const digest = sha256(bytes)
  const place = evidencePlace(folder, digest)
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  const unfinished = `${place}.${randomUUID()}`
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, place)
    await syncFolder(dirname(place))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return digest
}

/** A new name in a folder outlives a loss of power only when the folder was written, too. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; its file systems keep names in a journal of their own.
  if (process.platform === 'win32') return
  const opened = await open(folder)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
