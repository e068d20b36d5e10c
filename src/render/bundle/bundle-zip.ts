import { type Zippable, zipSync } from 'fflate'

/** The first day that a zip file knows, as the local calendar has it. */
const firstDay = new Date(1980, 0, 1)

/**
 * The files as one zip, stored as they are: for the same files in the same order there is exactly one such
 * zip, whatever program writes it, so that nothing can be hidden between them.
 */
export function bundleZip(
  files: Iterable<{ readonly name: string; readonly bytes: Uint8Array }>,
): Uint8Array {
  const entries = [...files].map(({ name, bytes }): [string, Zippable[string]] => [
    name,
    [bytes, { level: 0, mtime: firstDay }],
  ])
  return zipSync(Object.fromEntries(entries))
}
