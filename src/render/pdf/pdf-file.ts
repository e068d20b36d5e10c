import { languageTags } from '../../core/base/language.ts'
import { svgFile } from '../chart/svg-file.ts'
import type { Block, Cell, LaidOut, Paragraph, Table } from '../layout/document.ts'
import type { Printed } from '../layout/printed.ts'
import { swatch, swatchSize } from '../layout/swatch.tsx'
import { isSmall, lineEnds } from '../layout/table-height.ts'
import { contentsTitle, pageNumberWords } from '../words/page-words.ts'
import { breakableIn } from './breakable-rows.ts'
import type { PdfStandard, Press } from './press.ts'
import { pressable, pressableSigns } from './pressable.ts'

/** A pixel of a chart in points. */
const pixel = 0.75

/**
 * A document as PDF on landscape A4, tagged, so that it can be read aloud. The same document gives the same
 * bytes.
 *
 * @param dated ISO 8601 instant that stands in the file where the document has no day of its own
 * @throws {NoPress} where this machine has no press
 */
export async function pdfFile(
  document: LaidOut,
  {
    press,
    standard,
    dated,
  }: { readonly press: Press; readonly standard: PdfStandard; readonly dated: string },
): Promise<Uint8Array> {
  const pictures: Record<string, string> = {}
  const fileOf = (svg: string): string => {
    const name = `picture-${Object.keys(pictures).length + 1}.svg`
    pictures[name] = pressableSigns(svg)
    return name
  }
  const { title, language, creator = null, blocks } = document
  const day = document.createdAt ?? dated
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  const data = {
    title: wordsOf(title),
    creator: creator === null ? null : pressable(creator),
    dated: dateOf(day),
    ...tagOf(language),
    pageWords: pageNumberWords[language],
    contents: headings.length > fewHeadings ? contentsTitle[language] : null,
    blocks: inLists(blocks).map((block) =>
      Array.isArray(block) ? listOf(block) : blockOf(block, fileOf),
    ),
  }
  return await press.print({
    ...{ template: 'document', data, pictures, standard },
    dated: day,
  })
}

/** A document of no more headings than these is looked through faster than its contents. */
const fewHeadings = 4

/** As the template takes a moment. */
function dateOf(instant: string) {
  const at = new Date(instant)
  return {
    ...{ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    ...{ hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
  }
}

function tagOf(language: Printed['language']) {
  const parts = languageTags[language].split('-')
  return { lang: parts[0], region: parts.at(-1) }
}

/** Spaces within a number, and between it and what it counts, where no line may end. */
const spacesOfNumbers = /(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=%|г\.)|(?<=№) (?=\d)/gu

function wordsOf({ text, language }: Printed) {
  const held = pressable(text).replace(spacesOfNumbers, '\u00a0')
  return {
    ...tagOf(language),
    lines: held.split(lineEnds).filter((line, _, all) => line.trim() !== '' || all.length === 1),
    text: held.replace(/[\t\n\r\v\f\u2028\u2029]+/g, ' '),
  }
}

/** Items that follow each other are one list, and are told as one. */
function inLists(blocks: readonly Block[]): (Block | Paragraph[])[] {
  const grouped: (Block | Paragraph[])[] = []
  for (const block of blocks) {
    const last = grouped.at(-1)
    if (block.kind !== 'paragraph' || block.style !== 'item') grouped.push(block)
    else if (Array.isArray(last)) last.push(block)
    else grouped.push([block])
  }
  return grouped
}

const listOf = (items: readonly Paragraph[]): object => ({
  kind: 'list',
  items: items.map(({ words }) => wordsOf(words)),
})

function blockOf(block: Block, fileOf: (svg: string) => string): object {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, words: wordsOf(block.words) }
    case 'picture': {
      const { size, words, keepNext } = block
      const alt = words.description === '' ? words.title : `${words.title}. ${words.description}`
      return {
        ...{ kind: block.kind, keepNext, alt, file: fileOf(svgFile(block.chart)) },
        ...{ width: size.width * pixel, height: size.height * pixel },
      }
    }
    case 'legend':
      return {
        kind: block.kind,
        keepNext: block.keepNext,
        entries: block.entries.map(({ look, words }) => ({
          file: fileOf(svgFile(swatch(look))),
          words: wordsOf(words),
          ...{ width: swatchSize.width * pixel, height: swatchSize.height * pixel },
        })),
      }
    case 'table':
      return tableOf(block)
  }
}

const tableOf = (table: Table): object => {
  const breakable = breakableIn(table)
  return {
    kind: table.kind,
    shares: table.shares,
    width: table.width,
    roomy: table.roomy ?? false,
    whole: table.roomy !== true && isSmall(table),
    header: table.header.map((cells) => cells.map((cell) => cellOf(cell, false))),
    rows: table.rows.map(({ kind, cells }, row) => ({
      kind,
      cells: cells.map((cell) =>
        cellOf(cell, breakable[(cell.rows ?? 1) > 1 ? 'groups' : 'rows'].has(row)),
      ),
    })),
  }
}

const cellOf = (
  { words, figure = false, columns = 1, rows = 1 }: Cell,
  breakable: boolean,
): object => ({
  words: [words].flat().map(wordsOf),
  ...{ figure, columns, rows, breakable },
})
