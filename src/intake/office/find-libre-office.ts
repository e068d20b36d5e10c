import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
]

/** Where LibreOffice is: on the path, or where its installers put it; null on a machine without it. */
export async function findLibreOffice(): Promise<string | null> {
  for (const place of [...(await onPath()), ...usualPlaces])
    if (await isProgram(place)) return place
  return null
}

const lookUp: readonly [program: string, ...words: string[]] =
  process.platform === 'win32'
    ? ['where.exe', 'soffice']
    : ['/bin/sh', '-c', 'command -v soffice; command -v libreoffice; true']

function onPath(): Promise<string[]> {
  const [program, ...words] = lookUp
  return new Promise((resolve) => {
    execFile(program, words, { timeout: 5_000 }, (_, said) =>
      resolve(said.split(/\r?\n/).filter((line) => line !== '')),
    )
  })
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
