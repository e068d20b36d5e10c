import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, if need be. The recursive option of `mkdir` does the same, but
 * never ends where the system says ENOENT for a folder that it will not have made, as in /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  if ((await attempt(folder)) === 'made') return
  await makeFolder(dirname(folder))
  await mkdir(folder)
}

async function attempt(folder: string): Promise<'made' | 'needs-parent'> {
  try {
    await mkdir(folder)
    return 'made'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return 'made'
    if (code === 'ENOENT' && dirname(folder) !== folder) return 'needs-parent'
    throw error
  }
}
