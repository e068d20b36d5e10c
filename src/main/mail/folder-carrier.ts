import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailCarrier } from '../../actions/mail-office.ts'
import { mailFileName } from '../../core/mail/mail-address.ts'

/**
 * Puts each letter down as a file that any mail program opens. The file has its name only once all of it
 * is on the disk, and a letter that is carried again gets the same name and the same bytes.
 */
export const folderCarrier = (folder: string): MailCarrier => ({
  carry: async ({ key, bytes }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = join(folder, mailFileName(key))
    const part = `${name}.part`
    await synced(part, 'w', (file) => file.writeFile(bytes))
    await rename(part, name)
    // The name is on the disk when its folder is.
    await synced(folder, 'r')
  },
})

async function synced(
  path: string,
  flags: 'r' | 'w',
  write?: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await write?.(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
