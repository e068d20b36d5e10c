import type { Words } from '../../../core/base/language.ts'

/** What of a list stands on one page. */
export interface PageOf<Item> {
  readonly items: readonly Item[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** In bytes, what the rows of one page may weigh: with all that stands around them it stays under 60 kB. */
export const roomOnPage = 30_000

/**
 * What words weigh on a page, in bytes, in the language in which they are longest: so a page of a list holds the
 * same things in every language, and the way to the other language leads to the same page.
 */
export const weightOfWords = (...all: readonly (Words | null | undefined)[]): number =>
  all.reduce<number>((sum, words) => sum + longestOf(words ?? {}), 0)

const longestOf = (words: Words): number =>
  Math.max(0, ...Object.values(words).map((text) => Buffer.byteLength(text)))

/**
 * A list in pages, each as full as it may be: however long the words of its items are, no page is heavier,
 * unless one item alone is. There is always a first page.
 *
 * @param weigh about what an item weighs, in bytes, in whichever language it is drawn
 */
export function inPages<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  room: number = roomOnPage,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [[]]
  let used = 0
  for (const item of items) {
    const weight = weigh(item)
    if (used > 0 && used + weight > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(item)
    used += weight
  }
  return pages
}

/** One page of a list; nothing where the list has no such page. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  weigh: (item: Item) => number,
  room?: number,
): PageOf<Item> | undefined {
  const pages = inPages(items, weigh, room)
  const found = pages[page - 1]
  return found && { items: found, page, pages: pages.length }
}
