import { readPlainXml } from './xml-events.ts'
import type { GuardedZip } from './zip-guard.ts'

/** Which part plays a role for another, as ECMA-376 part 2 (Open Packaging Conventions) writes it. */
export interface Relationship {
  readonly id: string
  /** The last step of the type's address, the same in strict and transitional: 'styles'. */
  readonly role: string
  /** The part's name in the zip, without a leading slash. */
  readonly part: string
}

/** The relationships of a part, or of the package itself for ''; none when the zip does not list any. */
export async function readRelationships(zip: GuardedZip, source: string): Promise<Relationship[]> {
  const slash = source.lastIndexOf('/') + 1
  const chunks = zip.read(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`)
  if (chunks === null) return []
  const found: Relationship[] = []
  await readPlainXml(chunks, {
    open({ local, attributes }) {
      // An external target is an address outside the document: it is never fetched.
      if (local !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const part = partName(attributes['Target'] ?? '', source)
      const role = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
      if (part !== null) found.push({ id: attributes['Id'] ?? '', role, part })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}

/** A target is relative to its source; the base only lends URL a scheme to resolve it with. */
function partName(target: string, source: string): string | null {
  try {
    return decodeURIComponent(new URL(target, `part:///${source}`).pathname).replace(/^\/+/, '')
  } catch {
    return null
  }
}

export const partInRole = (relationships: readonly Relationship[], role: string): string | null =>
  relationships.find((each) => each.role === role)?.part ?? null
