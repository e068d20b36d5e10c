import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runApart } from '../../intake/office/run-apart.ts'

/** What LibreOffice makes of files of ours, by name; a file that it cannot open is not among them. */
export async function throughOffice(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-test-'))
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
    const out = join(folder, 'out')
    const code = await runApart({
      ...{ program, folder, milliseconds: 120_000 },
      words: [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        ...['--headless', '--norestore', '--convert-to', to, '--outdir', out],
        ...Object.keys(files).map((name) => join(folder, name)),
      ],
    })
    if (code !== 0) throw new Error(`LibreOffice ended with ${code}`)
    const made = new Map<string, Buffer>()
    for (const name of await readdir(out)) made.set(name, await readFile(join(out, name)))
    return made
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
