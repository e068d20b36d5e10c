import { type Zippable, zipSync } from 'fflate'

/** The first day that a zip file knows, as the local calendar has it, so that the same files give the same bytes. */
const firstDay = new Date(1980, 0, 1)

/** Signs that no file system takes in a name. */
const unfit = /[\\/:*?"<>|\p{Cc}]/gu

/** Several files in one; they are packed already, so they are only put together. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const entries = files.map(({ name, bytes }): [string, Zippable[string]] => [
    name.replace(unfit, '-'),
    [bytes, { level: 0, mtime: firstDay }],
  ])
  return zipSync(Object.fromEntries(entries))
}
