import { refused } from '../package/refusals.ts'
import { readXml } from '../package/xml-events.ts'
import type { NamedTag } from '../package/xml-namespaces.ts'
import {
  canonicalName,
  isKeptAttribute,
  isWorthKeeping,
  propertyContainers,
  textElements,
} from './xml-names.ts'
import { elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts'

/** A tag by its canonical name, with the attributes that some rule looks at. */
interface KnownTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The element without anything in it: one for all places where it stands so. */
  readonly empty: XmlElement
}

interface OpenElement extends KnownTag {
  readonly children: XmlNode[]
  /** What is inside it is handed over piece by piece and not kept. */
  readonly isPassedOn: boolean
}

/** Takes what is inside some elements as it comes, so that a long document is never in memory as a whole. */
export interface Receiver {
  /** An element begins that may be passed on: the root, or one inside an element that is passed on. */
  begins(name: string): boolean
  /** An element that stands inside one that is passed on, and is not itself, has ended. */
  takes(element: XmlElement): void
  /** One that is passed on has ended. */
  ends(): void
}

const keepsAll: Receiver = { begins: () => false, takes: () => {}, ends: () => {} }

const noChildren: readonly XmlNode[] = Object.freeze([])
const noAttributes: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Reads one part chunk by chunk into a tree of what matters to the reader: see xml-names.ts for what is
 * left out. Markup compatibility is settled here, so that nobody after meets mc:AlternateContent.
 *
 * @param receiver is handed what is inside the elements that it asks for; the tree has them empty.
 * @throws {Refused} on a document type definition, XML that is not well-formed, or a broken limit.
 */
export async function parseXml(
  chunks: AsyncIterable<Uint8Array>,
  receiver: Receiver = keepsAll,
): Promise<XmlElement> {
  const tree = treeBuilder(receiver)
  await readXml(chunks, tree)
  return tree.root()
}

function treeBuilder(receiver: Receiver) {
  /** Each tag is looked into once, however often it comes. */
  const known = new WeakMap<NamedTag, KnownTag>()
  const document: OpenElement = {
    ...tagOf('#document', noAttributes),
    children: [],
    isPassedOn: false,
  }
  const open: OpenElement[] = [document]
  /** How deep we are inside something that is left out; 0 outside. */
  let leftOut = 0

  function knownTag(tag: NamedTag): KnownTag {
    const same = known.get(tag)
    if (same !== undefined) return same
    const fresh = tagOf(canonicalName(tag.uri, tag.local), attributesOf(tag))
    known.set(tag, fresh)
    return fresh
  }

  function settle(element: OpenElement, parent: OpenElement): void {
    if (element.isPassedOn) receiver.ends()
    if (!parent.isPassedOn) for (const node of settled(element)) parent.children.push(node)
    else if (!element.isPassedOn) settled(element).filter(isElement).forEach(receiver.takes)
  }

  return {
    open(tag: NamedTag): void {
      if (leftOut > 0) {
        leftOut += 1
        return
      }
      const { name, attributes, empty } = knownTag(tag)
      const parent = open.at(-1) ?? document
      if (isWorthKeeping(name, parent.name)) {
        const isPassedOn = (parent === document || parent.isPassedOn) && receiver.begins(name)
        open.push({ name, attributes, empty, children: [], isPassedOn })
      } else leftOut = 1
    },
    close(): void {
      if (leftOut > 0) leftOut -= 1
      else settle(open.pop() ?? document, open.at(-1) ?? document)
    },
    text(text: string): void {
      const element = open.at(-1)
      if (leftOut > 0 || element === undefined || !textElements.has(element.name)) return
      const before = element.children.at(-1)
      if (typeof before === 'string') element.children.splice(-1, 1, before + text)
      else element.children.push(text)
    },
    root(): XmlElement {
      const root = document.children.find(isElement)
      if (root === undefined) throw refused('damaged-file')
      return root
    },
  }
}

const tagOf = (name: string, attributes: Readonly<Record<string, string>>): KnownTag => ({
  name,
  attributes,
  empty: { name, attributes, children: noChildren },
})

function attributesOf(tag: NamedTag): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null
  for (const { uri, local, value } of tag.attributes) {
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
    const { name, attributes, children, empty } = element
    // A list that grows keeps room for sixteen more; most of a document's elements have one child.
    return [children.length === 0 ? empty : { name, attributes, children: children.slice() }]
  }
  const branches = elementsOf(element)
  return (branches.find(hasWords) ?? branches.at(-1))?.children ?? []
}

const hasWords = (node: XmlNode): boolean =>
  isElement(node) ? node.children.some(hasWords) : node.trim() !== ''
