import { readPlainXml } from '../../package/xml-events.ts'
import type { GuardedZip } from '../../package/zip-guard.ts'
import { cellLines } from '../cell-value.ts'
import { createRichText } from './rich-text.ts'

/**
 * The words that cells refer to by their place in the list (ECMA-376 part 1, 18.4.9), each made ready once.
 *
 * @param ready makes them so
 */
export async function readSharedStrings(
  zip: GuardedZip,
  part: string | null,
  ready: (text: string) => string = cellLines,
): Promise<string[]> {
  const chunks = part === null ? null : zip.read(part)
  const strings: string[] = []
  if (chunks === null) return strings
  const words = createRichText()
  await readPlainXml(chunks, {
    open: ({ local }) => words.open(local),
    close({ local }) {
      words.close(local)
      if (local === 'si') strings.push(ready(words.take()))
    },
    text: words.text,
  })
  return strings
}
