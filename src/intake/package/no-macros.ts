import { refused } from './refusals.ts'
import { readPlainXml } from './xml-events.ts'
import type { GuardedZip } from './zip-guard.ts'

/** The guard knows the usual name of the macro part; the content types tell of any other, and of macro sheets. */
export async function assertNoMacros(zip: GuardedZip): Promise<void> {
  const chunks = zip.read('[Content_Types].xml')
  if (chunks === null) return
  await readPlainXml(chunks, {
    open({ attributes }) {
      if (/vbaProject|macroEnabled|macrosheet/i.test(attributes['ContentType'] ?? ''))
        throw refused('macro-enabled')
    },
    close: () => undefined,
    text: () => undefined,
  })
}
