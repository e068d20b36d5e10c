import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { refused } from '../package/refusals.ts'
import { carefulProfile } from './careful-profile.ts'
import { runApart } from './run-apart.ts'

/** Well under what reading a document may take in all. */
const limits = { milliseconds: 45_000, bytes: 60 * 1024 * 1024 }

/** What LibreOffice is told that the bytes are, by the ending of the name it is given. */
export type ConvertedKind = 'doc' | 'rtf' | 'odt'

/**
 * Lets LibreOffice write a document anew as .docx: in a folder of its own, which holds its profile as well and is
 * removed in any case, within a time limit. What comes out is as little trusted as what went in.
 *
 * @param program where LibreOffice is.
 * @throws {Refused} when nothing comes of it.
 */
export async function convertToDocx(
  bytes: Uint8Array,
  kind: ConvertedKind,
  program: string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-office-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), carefulProfile)
    await writeFile(join(folder, `given.${kind}`), bytes)
    await runApart({
      program,
      folder,
      milliseconds: limits.milliseconds,
      words: [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--norestore',
        '--nologo',
        '--nodefault',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, `given.${kind}`),
      ],
    })
    return await written(join(folder, 'out', 'given.docx'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function written(path: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  if (size === 0) throw refused('not-converted')
  if (size > limits.bytes) throw refused('document-too-large')
  return new Uint8Array(await readFile(path))
}
