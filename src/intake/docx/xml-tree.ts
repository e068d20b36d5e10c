/** An element under its canonical name ('w:p'); attributes by local name; text only where it is words. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement)

export function child(element: XmlElement | null, name: string): XmlElement | null {
  for (const node of element?.children ?? []) if (isElement(node) && node.name === name) return node
  return null
}

export const childrenNamed = (element: XmlElement | null, name: string): XmlElement[] =>
  element === null ? [] : elementsOf(element).filter((each) => each.name === name)

/** The `val` of a child, as most properties of WordprocessingML are written; null without it. */
export const valOf = (element: XmlElement | null, name: string): string | null =>
  child(element, name)?.attributes['val'] ?? null

/** A whole number written as the `val` of a child, held between the bounds; null when there is none. */
export function numberOf(
  element: XmlElement | null,
  name: string,
  bounds: { least: number; most: number },
): number | null {
  const number = Number.parseInt(valOf(element, name) ?? '', 10)
  return Number.isNaN(number) ? null : Math.min(Math.max(number, bounds.least), bounds.most)
}

/** An on/off property: on when it is there without a value; null when it is not there (17.17.4 ST_OnOff). */
export function isOn(element: XmlElement | null, name: string): boolean | null {
  const property = child(element, name)
  return property === null
    ? null
    : !['0', 'false', 'off'].includes(property.attributes['val'] ?? 'true')
}

/** All words at any depth, without regard to what they are for. */
export const wordsIn = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(wordsIn).join('')
