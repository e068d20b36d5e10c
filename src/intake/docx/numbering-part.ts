import type { Styles } from './styles.ts'
import { child, childrenNamed, isOn, numberOf, valOf, type XmlElement } from './xml-tree.ts'

/** One level of a list (ECMA-376 part 1, 17.9: lvl). */
export interface Level {
  readonly start: number
  readonly format: string
  /** '%1.%2.' where %n stands for the number of level n, from 1. */
  readonly text: string
  /** The level, from 1, whose use starts this one anew; 0 for never; null for any level above it. */
  readonly restart: number | null
  /** All numbers of the label are written in digits (isLgl). */
  readonly isLegal: boolean
  /** The paragraph style that by itself puts a paragraph on this level. */
  readonly style: string | null
}

/** A numbering instance: which counters it shares and how its levels look. */
export interface List {
  /** Lists of one abstract definition count on together. */
  readonly counters: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew at the first paragraph of this list. */
  readonly startsAnew: readonly number[]
}

export const levelBounds = { least: 0, most: 8 }
/** A label is a few characters; a hostile one would be repeated at every paragraph. */
const longestLevelText = 64
const startBounds = { least: 0, most: 32_767 }

/** The lists of the numbering part by their numId. @param root null where there is no such part. */
export function readLists(root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((each) => [
      each.attributes['abstractNumId'] ?? '',
      each,
    ]),
  )
  const instances = new Map(
    childrenNamed(root, 'w:num').map((each) => [each.attributes['numId'] ?? '', each]),
  )

  /** numStyleLink: the definition is the one that a numbering style points at, at most one step away. */
  function abstractOf(instance: XmlElement): XmlElement | undefined {
    const own = abstracts.get(valOf(instance, 'w:abstractNumId') ?? '')
    const link = valOf(own ?? null, 'w:numStyleLink')
    if (link === null) return own
    const linked = instances.get(valOf(styles.numberingOf(link), 'w:numId') ?? '')
    return abstracts.get(valOf(linked ?? null, 'w:abstractNumId') ?? '') ?? own
  }

  return new Map(
    [...instances].flatMap(([id, instance]) => {
      const abstract = abstractOf(instance)
      return abstract === undefined ? [] : [[id, listFrom(instance, abstract)] as const]
    }),
  )
}

function listFrom(instance: XmlElement, abstract: XmlElement): List {
  const levels = new Map(childrenNamed(abstract, 'w:lvl').map(levelFrom))
  const startsAnew: number[] = []
  for (const override of childrenNamed(instance, 'w:lvlOverride')) {
    const index = levelIndex(override)
    const replacement = child(override, 'w:lvl')
    const level = replacement === null ? levels.get(index) : levelFrom(replacement)[1]
    const start = numberOf(override, 'w:startOverride', startBounds)
    if (start !== null) startsAnew.push(index)
    if (level !== undefined) levels.set(index, start === null ? level : { ...level, start })
  }
  return { counters: abstract.attributes['abstractNumId'] ?? '', levels, startsAnew }
}

function levelFrom(element: XmlElement): readonly [number, Level] {
  const level: Level = {
    start: numberOf(element, 'w:start', startBounds) ?? 0,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: (valOf(element, 'w:lvlText') ?? '').slice(0, longestLevelText),
    restart: numberOf(element, 'w:lvlRestart', { least: 0, most: 9 }),
    isLegal: isOn(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
  }
  return [levelIndex(element), level]
}

const levelIndex = (element: XmlElement): number => Number(element.attributes['ilvl'] ?? 0)
