import { child, childrenNamed, isOn, numberOf, valOf, type XmlElement } from './xml-tree.ts'

/** What paragraphs and runs take from the styles part (ECMA-376 part 1, 17.7). */
export interface Styles {
  /** 1-9 for a heading, null for running text. */
  headingLevel(paragraphProperties: XmlElement | null): number | null
  /** The styles of a paragraph, nearest first: its own, then the ones that is based on. */
  ofParagraph(paragraphProperties: XmlElement | null): readonly Style[]
  isHidden(runProperties: XmlElement | null, paragraphProperties: XmlElement | null): boolean
  /** Word's style for the hint in a form field that nobody has filled in. */
  isPlaceholder(runProperties: XmlElement | null): boolean
  /** The w:numPr of a numbering style, by the style's id. */
  numberingOf(styleId: string): XmlElement | null
}

export interface Style {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly basedOn: string | null
  readonly paragraph: XmlElement | null
  readonly run: XmlElement | null
}

/** Far more than people stack; without a bound a hostile file would cost its square in time. */
const longestChain = 64

/** @param root the root of the styles part, or null where the document has none. */
export function createStyles(root: XmlElement | null): Styles {
  const elements = childrenNamed(root, 'w:style')
  const byId = new Map(elements.map(styleFrom).map((style) => [style.id, style]))
  const defaults = new Map(
    elements
      .filter(({ attributes }) => ['1', 'true', 'on'].includes(attributes['default'] ?? ''))
      .map(({ attributes }) => [attributes['type'] ?? '', attributes['styleId'] ?? '']),
  )

  const chains = new Map<string, readonly Style[]>()

  function chain(type: string, named: string | null): readonly Style[] {
    const id = named ?? defaults.get(type) ?? ''
    const known = chains.get(id) ?? chainFrom(id)
    chains.set(id, known)
    return known
  }

  function chainFrom(id: string): Style[] {
    const styles: Style[] = []
    let style = byId.get(id)
    // The bound also ends a style that is based on itself, however indirectly.
    while (style !== undefined && styles.length < longestChain) {
      styles.push(style)
      style = byId.get(style.basedOn ?? '')
    }
    return styles
  }

  const ofParagraph = (properties: XmlElement | null): readonly Style[] =>
    chain('paragraph', valOf(properties, 'w:pStyle'))
  const ofRun = (properties: XmlElement | null): readonly Style[] =>
    chain('character', valOf(properties, 'w:rStyle'))

  return {
    ofParagraph,
    headingLevel(properties) {
      const direct = outlineLevel(properties)
      if (direct !== null) return headingOf(direct)
      for (const style of ofParagraph(properties)) {
        const level = outlineLevel(style.paragraph) ?? levelInName(style.name)
        if (level !== null) return headingOf(level)
      }
      return null
    },
    /** 17.3.2.41 vanish; a toggle property, 17.7.3: on in both style chains means off. */
    isHidden(run, paragraph) {
      const direct = isOn(run, 'w:vanish')
      return direct ?? vanishes(ofRun(run)) !== vanishes(ofParagraph(paragraph))
    },
    isPlaceholder: (run) =>
      valOf(run, 'w:rStyle') !== null && ofRun(run)[0]?.name.toLowerCase() === 'placeholder text',
    numberingOf: (styleId) => child(byId.get(styleId)?.paragraph ?? null, 'w:numPr'),
  }
}

const styleFrom = (element: XmlElement): Style => ({
  id: element.attributes['styleId'] ?? '',
  type: element.attributes['type'] ?? '',
  name: valOf(element, 'w:name') ?? '',
  basedOn: valOf(element, 'w:basedOn'),
  paragraph: child(element, 'w:pPr'),
  run: child(element, 'w:rPr'),
})

/** 17.3.1.20 outlineLvl: from 0; 9 says that the paragraph is no heading, whatever its style. */
const outlineLevel = (properties: XmlElement | null): number | null =>
  numberOf(properties, 'w:outlineLvl', { least: 0, most: 9 })

const headingOf = (outline: number): number | null => (outline === 9 ? null : outline + 1)

/** Built-in styles keep their English name in the file, in whatever language Word shows them. */
function levelInName(name: string): number | null {
  const digit = /^heading ([1-9])$/i.exec(name)?.[1]
  return digit === undefined ? null : Number(digit) - 1
}

const vanishes = (styles: readonly Style[]): boolean =>
  styles.map((style) => isOn(style.run, 'w:vanish')).find((value) => value !== null) ?? false
