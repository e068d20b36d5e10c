import { refused } from './refusals.ts'
import type { Tag } from './xml-tag.ts'

/** The beginning of an element with what its prefixes stand for (Namespaces in XML 1.0). */
export interface NamedTag {
  readonly uri: string
  readonly local: string
  readonly attributes: readonly NamedAttribute[]
}

export interface NamedAttribute {
  readonly uri: string
  readonly local: string
  readonly value: string
}

/** What the prefixes stand for inside an element, and the tags that were met there. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>
  readonly known: Map<Tag, Resolved>
}

interface Resolved {
  readonly tag: NamedTag
  readonly inside: Scope
}

const xml = 'http://www.w3.org/XML/1998/namespace'
const xmlns = 'http://www.w3.org/2000/xmlns/'

const scopeOf = (uris: ReadonlyMap<string, string>): Scope => ({ uris, known: new Map() })

const mostKnown = 4_096

/** Follows the elements of a part; a tag that comes again in the same scope is the same object again. */
export function namespaces() {
  const open: Resolved[] = []
  let scope = scopeOf(
    new Map([
      ['', ''],
      ['xml', xml],
      ['xmlns', xmlns],
    ]),
  )
  const outer: Scope[] = []

  return {
    /** @throws {Refused} on a prefix that stands for nothing. */
    open(tag: Tag): NamedTag {
      const resolved = scope.known.get(tag) ?? resolve(tag, scope)
      open.push(resolved)
      outer.push(scope)
      scope = resolved.inside
      return resolved.tag
    },
    close(): NamedTag {
      scope = outer.pop() ?? scope
      const last = open.pop()
      if (last === undefined) throw new Error('an element was closed that was not opened')
      return last.tag
    },
  }
}

function resolve(tag: Tag, outside: Scope): Resolved {
  const resolved = resolvedIn(outside, tag)
  if (outside.known.size >= mostKnown) outside.known.clear()
  outside.known.set(tag, resolved)
  return resolved
}

function resolvedIn(outside: Scope, tag: Tag): Resolved {
  const inside = withDeclared(tag, outside)
  const attributes = Object.entries(tag.attributes).map(([name, value]): NamedAttribute => {
    const { prefix, local } = parted(name)
    // Attributes without a prefix are in no namespace, whatever the default one is.
    const own = prefix === '' && local !== 'xmlns' ? '' : uriOf(prefix || local, inside)
    return { uri: own, local, value }
  })
  const names = new Set(attributes.map(({ uri, local }) => `${uri} ${local}`))
  if (names.size < attributes.length) throw refused('damaged-file')
  const { prefix, local } = parted(tag.name)
  if (prefix === 'xmlns') throw refused('damaged-file')
  return { tag: { uri: uriOf(prefix, inside), local, attributes }, inside }
}

function withDeclared({ attributes }: Tag, outside: Scope): Scope {
  const declared = Object.entries(attributes).flatMap(([name, uri]): [string, string][] => {
    const { prefix, local } = parted(name)
    if (prefix !== 'xmlns' && name !== 'xmlns') return []
    return [[name === 'xmlns' ? '' : local, uri.trim()]]
  })
  if (declared.length === 0) return outside
  for (const [prefix, uri] of declared) assertDeclarable(prefix, uri)
  return scopeOf(new Map([...outside.uris, ...declared]))
}

/** Two prefixes are given once and for all (Namespaces in XML 1.0, 3), and none stands for nothing (5). */
function assertDeclarable(prefix: string, uri: string): void {
  const isReserved = prefix === 'xmlns' || uri === xmlns || (prefix === 'xml') !== (uri === xml)
  if (isReserved || (prefix !== '' && uri === '')) throw refused('damaged-file')
}

function uriOf(prefix: string, { uris }: Scope): string {
  const uri = uris.get(prefix)
  if (uri === undefined) throw refused('damaged-file')
  return uri
}

function parted(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':')
  if (colon === -1) return { prefix: '', local: name }
  const local = name.slice(colon + 1)
  if (colon === 0 || local === '' || local.includes(':')) throw refused('damaged-file')
  return { prefix: name.slice(0, colon), local }
}
