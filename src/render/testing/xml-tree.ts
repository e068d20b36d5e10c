import { SaxesParser } from 'saxes'

/** An element of XML with whatever stands in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** @throws {Error} where it is not well-formed. */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser()
  const open: {
    name: string
    attributes: Record<string, string>
    children: Element[]
    text: string
  }[] = [{ name: '', attributes: {}, children: [], text: '' }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const root = open[0]?.children[0]
  if (!root) throw new Error('there is nothing in it')
  return root
}

/** Every element of these names, the given one included, in the document's order. */
export const allNamed = (element: Element, ...names: readonly string[]): Element[] => [
  ...(names.includes(element.name) ? [element] : []),
  ...element.children.flatMap((child) => allNamed(child, ...names)),
]

export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name)

/** Every element, the given one included. */
export const everyElement = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everyElement),
]

/** What is there more than once. */
export const repeated = (all: readonly (string | undefined)[]): string[] => [
  ...new Set(all.filter((each, index): each is string => all.indexOf(each) !== index)),
]
