import type { GlossaryEntry } from '../../core/draft/draft.ts'
import { onOneLine } from './fold-text.ts'
import { distinct, type Grid, type GridRow, ownCells } from './grid.ts'

/** Short, with more capitals than small letters: "ДАБ при МС", "UDI-Норвегия", "НСлС". */
export function looksLikeAbbreviation(text: string): boolean {
  if (text.length > 25 || text.split(' ').length > 4) return false
  const [word = ''] = text.split(/[\s-]/)
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

/** What the title of a list of abbreviations and the headers of its columns say. */
export interface GlossaryWords {
  readonly titles: readonly string[]
  readonly headers: readonly string[]
}

/** A paragraph or cell that is the title of the list of abbreviations. */
export const isGlossaryTitle = (text: string, { titles }: GlossaryWords): boolean => {
  const lower = bareLower(text)
  return text.length < 80 && titles.some((word) => lower === word || lower.endsWith(` ${word}`))
}

const bareLower = (text: string): string => text.toLowerCase().replace(/[\s:.]+$/, '')

export interface GlossaryTable {
  readonly entries: readonly GlossaryEntry[]
  /** Words of the table that are neither an abbreviation nor its meaning. */
  readonly left: readonly string[]
}

/**
 * Abbreviations and their meanings from a table of two columns; undefined when the table is not one:
 * neither it nor the paragraph above says so, and most of its first cells are no abbreviations.
 */
export function glossaryTable(
  grid: Grid,
  above: string,
  words: GlossaryWords,
): GlossaryTable | undefined {
  const cells = grid.rows.flatMap((row) => textsOf(row))
  const header = headerOf(grid.rows, words)
  const titles = [...cells.filter((text) => isGlossaryTitle(text, words)), ...header]
  const pairs = pairsOf(grid.rows, titles)
  if (pairs === undefined || pairs.length === 0) return undefined
  const abbreviations = pairs.filter((pair) => looksLikeAbbreviation(pair.abbreviation))
  const named = titles.length > 0 || isGlossaryTitle(above, words)
  const needed = named ? pairs.length / 2 : pairs.length * 0.8
  if (abbreviations.length < needed || (!named && pairs.length < 3)) return undefined
  const kept = pairs.filter((pair) => pair.meaning !== '')
  const left = pairs.filter((pair) => pair.meaning === '').map((pair) => pair.abbreviation)
  return { entries: kept, left }
}

/** "Abbreviation", "Meaning": a first row that only says what the columns hold. */
function headerOf([first]: readonly GridRow[], { headers }: GlossaryWords): string[] {
  const texts = first === undefined ? [] : textsOf(first)
  return texts.length > 1 && texts.every((text) => headers.includes(bareLower(text))) ? texts : []
}

const textsOf = (row: GridRow): string[] => ownCells(row).map((cell) => onOneLine(cell.text))

/** Rows of two cells, of a number and two cells, or one long row where text ran the rows together. */
function pairsOf(rows: readonly GridRow[], titles: readonly string[]): GlossaryEntry[] | undefined {
  const pairs: GlossaryEntry[] = []
  for (const row of rows) {
    const cells = distinct(row.slots).map((cell) => onOneLine(cell.text))
    const texts = cells.filter((text) => text !== '' && !titles.includes(text))
    const said = /^\d+\.?$/.test(texts[0] ?? '') && texts.length % 2 === 1 ? texts.slice(1) : texts
    if (said.length > 2 && rows.length > 3) return undefined
    for (let index = 0; index < said.length; index += 2)
      pairs.push({ abbreviation: bare(said[index] ?? ''), meaning: said[index + 1] ?? '' })
  }
  return pairs
}

const bare = (abbreviation: string): string => abbreviation.replace(/[\s,;:–—-]+$/u, '')

const asParagraph = /^(?<abbreviation>.{2,25}?)\s*(?:\s[–—-]\s|[–—:=])\s*(?<meaning>\p{L}.+)$/su

/** "МВР – Министерство на вътрешните работи", one per line. */
export function glossaryLine(text: string): GlossaryEntry | undefined {
  const { abbreviation = '', meaning = '' } = asParagraph.exec(onOneLine(text))?.groups ?? {}
  return looksLikeAbbreviation(abbreviation)
    ? { abbreviation: bare(abbreviation), meaning }
    : undefined
}
