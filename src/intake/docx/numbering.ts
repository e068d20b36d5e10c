import { formatNumber } from './number-format.ts'
import { type Level, type List, levelBounds, readLists } from './numbering-part.ts'
import type { Style, Styles } from './styles.ts'
import { child, numberOf, valOf, type XmlElement } from './xml-tree.ts'

/**
 * Automatic numbers (ECMA-376 part 1, 17.9). They are no text of the document: Word counts them anew at
 * each opening, so they have to be counted here, paragraph after paragraph in the document's order.
 */
export interface Numbering {
  /** The label that Word shows before a paragraph, such as '2.1.' or '•'; '' when it has none. */
  nextLabel(paragraphProperties: XmlElement | null): string
}

interface Counted {
  readonly list: List
  readonly level: Level
  readonly index: number
}

export function createNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const lists = readLists(root, styles)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  function countersOf(id: string, list: List): (number | undefined)[] {
    const counts = counters.get(list.counters) ?? []
    counters.set(list.counters, counts)
    if (!begun.has(id)) for (const index of list.startsAnew) counts[index] = undefined
    begun.add(id)
    return counts
  }

  return {
    nextLabel(properties) {
      if (lists.size === 0) return ''
      const { id, index: wanted } = numberingOf(properties, styles)
      const list = lists.get(id ?? '')
      if (id === null || list === undefined) return ''
      const index = wanted ?? levelOfStyle(list, styles.ofParagraph(properties))
      const level = list.levels.get(index)
      if (level === undefined) return ''
      const counts = countersOf(id, list)
      count(counts, { list, level, index })
      return label(counts, { list, level, index })
    },
  }
}

/** The paragraph's own w:numPr goes before its style's, property by property; numId 0 takes it off. */
function numberingOf(
  properties: XmlElement | null,
  styles: Styles,
): { id: string | null; index: number | null } {
  const own = child(properties, 'w:numPr')
  const inherited = styles
    .ofParagraph(properties)
    .map((style) => child(style.paragraph, 'w:numPr'))
    .find((each) => valOf(each, 'w:numId') !== null)
  const id = valOf(own, 'w:numId') ?? valOf(inherited ?? null, 'w:numId')
  return { id: id === '0' ? null : id, index: numberOf(own, 'w:ilvl', levelBounds) }
}

/** A list may name the style of each level; a style may name its level; else it is the first. */
function levelOfStyle(list: List, chain: readonly Style[]): number {
  for (const style of chain) {
    for (const [index, level] of list.levels) if (level.style === style.id) return index
    const index = numberOf(child(style.paragraph, 'w:numPr'), 'w:ilvl', levelBounds)
    if (index !== null) return index
  }
  return 0
}

function count(counts: (number | undefined)[], { list, level, index }: Counted): void {
  const last = counts[index]
  counts[index] = last === undefined ? level.start : last + 1
  for (let deeper = index + 1; deeper <= levelBounds.most; deeper += 1) {
    // Word starts a level anew at the named level and at any above it ([MS-OI29500], lvlRestart).
    const restart = list.levels.get(deeper)?.restart ?? deeper
    if (index < restart) counts[deeper] = undefined
  }
}

function label(counts: readonly (number | undefined)[], { list, level }: Counted): string {
  if (level.format === 'bullet') return bullet(level.text)
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const part = list.levels.get(index)
    const format = level.isLegal ? 'decimal' : (part?.format ?? 'decimal')
    return formatNumber(counts[index] ?? part?.start ?? 1, format)
  })
}

/** Bullets are mostly signs of a symbol font, outside Unicode, or Courier's o; a dash stays a dash. */
const bullet = (text: string): string =>
  text === '' || text === 'o' || /[\uE000-\uF8FF]/.test(text) ? '•' : text
