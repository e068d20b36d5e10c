import { readPlainXml } from '../../package/xml-events.ts'
import type { GuardedZip } from '../../package/zip-guard.ts'
import { builtInFormat } from '../built-in-formats.ts'

/** The number format of each cell style, by the style's place in the list (ECMA-376 part 1, 18.8.10: cellXfs). */
export async function readNumberFormats(zip: GuardedZip, part: string | null): Promise<string[]> {
  const chunks = part === null ? null : zip.read(part)
  const styles: number[] = []
  const codes = new Map<number, string>()
  if (chunks === null) return []
  let isCellStyles = false
  await readPlainXml(chunks, {
    open({ local, attributes }) {
      const id = Number(attributes['numFmtId'])
      if (local === 'cellXfs') isCellStyles = true
      else if (local === 'xf' && isCellStyles) styles.push(id)
      // Inside dxf, which says how conditional formats look, it is not a format of cells.
      else if (local === 'numFmt' && !codes.has(id)) codes.set(id, attributes['formatCode'] ?? '')
    },
    close({ local }) {
      if (local === 'cellXfs') isCellStyles = false
    },
    text: () => undefined,
  })
  return styles.map((id) => codes.get(id) ?? builtInFormat(id))
}
