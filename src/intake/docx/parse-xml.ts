import type { SaxesTagNS } from 'saxes'
import { refused } from '../package/refusals.ts'
import { readXml } from '../package/xml-events.ts'
import {
  canonicalName,
  isKeptAttribute,
  isWorthKeeping,
  propertyContainers,
  textElements,
} from './xml-names.ts'
import { elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts'

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

const noChildren: readonly XmlNode[] = Object.freeze([])
const noAttributes: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Reads one part chunk by chunk into a tree of what matters to the reader: see xml-names.ts for what is
 * left out. Markup compatibility is settled here, so that nobody after meets mc:AlternateContent.
 *
 * @throws {Refused} on a document type definition, XML that is not well-formed, or a broken limit.
 */
export async function parseXml(chunks: AsyncIterable<Uint8Array>): Promise<XmlElement> {
  const tree = treeBuilder()
  await readXml(chunks, tree)
  return tree.root()
}

function treeBuilder() {
  /** By namespace and local name: one string for all elements of a name. */
  const names = new Map<string, Map<string, string>>()
  const open: OpenElement[] = [{ name: '#document', attributes: noAttributes, children: [] }]
  /** How deep we are inside something that is left out; 0 outside. */
  let leftOut = 0

  function nameOf({ uri, local }: SaxesTagNS): string {
    const inNamespace = names.get(uri) ?? new Map<string, string>()
    names.set(uri, inNamespace)
    const name = inNamespace.get(local) ?? canonicalName(uri, local)
    inNamespace.set(local, name)
    return name
  }

  return {
    open(tag: SaxesTagNS): void {
      const name = nameOf(tag)
      if (leftOut > 0 || !isWorthKeeping(name, open.at(-1)?.name ?? '')) leftOut += 1
      else open.push({ name, attributes: attributesOf(tag), children: [] })
    },
    close(): void {
      if (leftOut > 0) leftOut -= 1
      else {
        const element = open.pop()
        for (const node of element === undefined ? [] : settled(element))
          open.at(-1)?.children.push(node)
      }
    },
    text(text: string): void {
      const element = open.at(-1)
      if (leftOut === 0 && element !== undefined && textElements.has(element.name))
        element.children.push(text)
    },
    root(): XmlElement {
      const root = open[0]?.children.find(isElement)
      if (root === undefined) throw refused('damaged-file')
      return root
    },
  }
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (!isKeptAttribute(uri, local)) continue
    attributes ??= {}
    attributes[local] = value
  }
  return attributes ?? noAttributes
}

/**
 * What an element that has ended leaves in the tree. The branches of mc:AlternateContent (ECMA-376 part 3,
 * Markup Compatibility) are the same content in a newer and an older form, so one of them is read: the
 * first that has words, and among branches without words the fallback, which is the plainer one.
 */
function settled(element: OpenElement): readonly XmlNode[] {
  if (element.children.length === 0 && propertyContainers.has(element.name)) return []
  if (element.name !== 'mc:AlternateContent') {
    const { name, attributes, children } = element
    // A list that grows keeps room for sixteen more; most of a document's elements have one child.
    return [{ name, attributes, children: children.length === 0 ? noChildren : children.slice() }]
  }
  const branches = elementsOf(element)
  return (branches.find(hasWords) ?? branches.at(-1))?.children ?? []
}

const hasWords = (node: XmlNode): boolean =>
  isElement(node) ? node.children.some(hasWords) : node.trim() !== ''
