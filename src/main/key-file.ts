import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { keyBytes } from '../actions/keys.ts'
import { Refused } from '../core/base/refusal.ts'

/**
 * The key of the data folder, made at the first start. It lies beside the database and not in it: who gets
 * hold of one has not the other.
 *
 * @throws Refused when there is something else in its place: a new key would shut people out.
 */
export async function readKeyFile(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'key')
  const kept = await readOptional(path)
  if (kept === null) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await makeKey(path)
  }
  const key = kept ?? (await readFile(path))
  if (key.length !== keyBytes) throw new Refused(notAKey(path))
  return key
}

async function readOptional(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Whole or not at all, and by one of two who start at once. */
async function makeKey(path: string): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(part, 'w', 0o600)
  try {
    await file.writeFile(randomBytes(keyBytes))
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(part, 0o600)
  try {
    await link(part, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(part)
  }
}

const notAKey = (path: string) => ({
  code: 'not-a-key',
  message: {
    bg: `Файлът ${path} не е ключ. Върнете го от резервно копие; без него вторият фактор на профилите не работи.`,
    en: `The file ${path} is no key. Bring it back from a backup; without it the second factors of accounts do not work.`,
  },
})
