import { refused } from './refusals.ts'
import { readPlainXml } from './xml-events.ts'
import type { GuardedZip } from './zip-guard.ts'

/** Modules of macros; the lists of libraries are there without any, too. */
const macros = /^Basic\/[^/]+\/(?!script-l[bc]\.xml)[^/]+$|^Scripts\/./i

/**
 * An OpenDocument file says in its manifest which parts are encrypted (OpenDocument 1.3 part 2, 4.4).
 *
 * @throws {Refused} on a password and on macros.
 */
export async function assertPlainOpenDocument(zip: GuardedZip): Promise<void> {
  if (zip.names.some((name) => macros.test(name))) throw refused('macro-enabled')
  const chunks = zip.read('META-INF/manifest.xml')
  if (chunks === null) return
  await readPlainXml(chunks, {
    open({ local }) {
      if (local === 'encryption-data') throw refused('encrypted-document')
    },
    close: () => undefined,
    text: () => undefined,
  })
}
