import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

export interface UnzippedPart {
  readonly text: string
  readonly lastModified: Date
}

/** Every part of a Word file by its name, for looking into what was written. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, UnzippedPart>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts = new Map<string, UnzippedPart>()
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry)
    const text = (await buffer(stream)).toString('utf8')
    parts.set(entry.fileName, { text, lastModified: entry.getLastModDate() })
  }
  return parts
}

/** The XML of one part. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await unzip(bytes)).get(name)
  if (!part) throw new Error(`there is no part "${name}"`)
  return part.text
}

/** The words of each cell of each row of each table, paragraphs apart by a line feed. */
export function cellsOf(documentXml: string): string[][][] {
  return matches(documentXml, /<w:tbl>.*?<\/w:tbl>/gs).map((table) =>
    matches(table, /<w:tr>.*?<\/w:tr>/gs).map((row) =>
      matches(row, /<w:tc>.*?<\/w:tc>/gs).map((cell) => wordsOf(cell)),
    ),
  )
}

/** The words of a piece of XML, paragraphs apart by a line feed. */
export const wordsOf = (xml: string): string =>
  matches(xml, /<w:p>.*?<\/w:p>|<w:p\/>/gs)
    .map((paragraph) => matches(paragraph, /(?<=<w:t[^>]*>)[^<]*/g).join(''))
    .join('\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found)
