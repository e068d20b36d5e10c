import { partInRole, readRelationships } from './relationships.ts'
import type { GuardedZip } from './zip-guard.ts'

/** What a zip of an office program is, and the part that holds its main content. */
export interface PackageKind {
  readonly kind: 'workbook' | 'document' | 'open-document' | 'unknown'
  readonly main: string
  /** Of an OpenDocument file, what it says it is: "application/vnd.oasis.opendocument.text". */
  readonly mediaType: string
}

/** Told by what stands in the file: the type that OpenDocument writes, or the root of the main part. */
export async function kindOfPackage(zip: GuardedZip): Promise<PackageKind> {
  const mediaType = (await beginningOf(zip, 'mimetype')).trim()
  if (mediaType.startsWith('application/vnd.oasis.opendocument'))
    return { kind: 'open-document', main: 'content.xml', mediaType }
  const main = partInRole(await readRelationships(zip, ''), 'officeDocument') ?? ''
  if (main.toLowerCase().endsWith('.bin')) return { kind: 'workbook', main, mediaType: '' }
  const start = (await beginningOf(zip, main)).replaceAll('\0', '')
  const root = /<(?:[\w.-]+:)?(?<root>workbook|document)[\s>]/.exec(start)?.groups?.['root']
  const kind = root === 'workbook' || root === 'document' ? root : 'unknown'
  return { kind, main, mediaType: '' }
}

const longestBeginning = 4_000

async function beginningOf(zip: GuardedZip, name: string): Promise<string> {
  for await (const chunk of zip.read(name) ?? [])
    return new TextDecoder().decode(chunk.subarray(0, longestBeginning))
  return ''
}
