import { refused } from '../package/refusals.ts'
import { readXml } from '../package/xml-events.ts'

/** An element of StratML; elements of other namespaces are among them under no name. */
export interface StratmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: StratmlElement[]
  text: string
}

export const stratmlNamespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'
const rootName = 'PerformancePlanOrReport'
/** Far more than any plan has; a longer file is somebody's joke. */
const longest = 20 * 1024 * 1024

/** @throws {Refused} when it is not well-formed, has a document type definition, or is too large or no StratML. */
export async function stratmlTree(bytes: Uint8Array): Promise<StratmlElement> {
  if (bytes.length > longest) throw refused('document-too-large')
  const top = elementNamed('', [])
  const open = [top]
  await readXml(inOnePiece(bytes), {
    open({ uri, local, attributes }) {
      const element = elementNamed(
        uri === stratmlNamespace ? local : '',
        attributes.map((each) => [each.local, each.value]),
      )
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close() {
      open.pop()
    },
    text(text) {
      const element = open.at(-1)
      if (element) element.text += text
    },
  })
  const [root] = top.children
  if (root?.name !== rootName) throw refused('damaged-file')
  return root
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const elementNamed = (
  name: string,
  attributes: readonly (readonly [string, string])[],
): StratmlElement => ({ name, attributes: new Map(attributes), children: [], text: '' })

export const childOf = (
  element: StratmlElement | undefined,
  name: string,
): StratmlElement | undefined => element?.children.find((each) => each.name === name)

export const childrenOf = (element: StratmlElement | undefined, name: string): StratmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? []

/** The words of a child without what is around them; '' where there is none. */
export const wordsOf = (element: StratmlElement | undefined, name: string): string =>
  childOf(element, name)?.text.trim() ?? ''

/** All words in it, at any depth, an element a text; identifiers are none. */
export const allWordsIn = (element: StratmlElement): string[] => [
  ...(element.text.trim() === '' || element.name === 'Identifier' ? [] : [element.text.trim()]),
  ...element.children.flatMap(allWordsIn),
]
