import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type Table as WordTable,
} from 'docx'
import type { Block, Heading, Legend, PictureSize, Row, Table } from '../layout/document.ts'
import { swatch, swatchSize } from '../layout/swatch.tsx'
import { isSmall } from '../layout/table-height.ts'
import { contentWidth } from './page.ts'
import { pictureOf } from './picture.ts'
import { bullets, styleOf } from './styles.ts'
import { bodyRow, headerRow, sectionRow, tableOf, totalRow, widthsOf } from './table.ts'
import { runOf } from './text.ts'

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const satisfies Record<Heading['level'], unknown>

const paragraphStyles = { text: 'Normal', note: styleOf.note, item: styleOf.item } as const

/**
 * Blocks of a document in Word, one after the other. Two tables that meet would be one, with the header of the first on
 * all its pages, so that a narrow line stands between them.
 *
 * @param width the room between the margins, in twentieths of a point
 */
export const drawnBlocks = (blocks: readonly Block[], width = contentWidth): FileChild[] =>
  blocks.flatMap((block, index) => {
    const isBelowTable = blocks[index - 1]?.kind === 'table'
    return isBelowTable && block.kind === 'table'
      ? [new Paragraph({ style: styleOf.between }), drawnBlock(block, width)]
      : [drawnBlock(block, width, isBelowTable ? roomBelowTable : {})]
  })

const roomBelowTable = { spacing: { before: 120 } }

function drawnBlock(
  block: Block,
  width: number,
  room: Pick<IParagraphOptions, 'spacing'> = {},
): FileChild {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: headingLevels[block.level],
        children: [runOf(block.words)],
      })
    case 'paragraph':
      return new Paragraph({
        style: paragraphStyles[block.style],
        ...room,
        ...keptWithNext(block),
        ...(block.style === 'item' ? { numbering: { reference: bullets, level: 0 } } : {}),
        children: [runOf(block.words)],
      })
    case 'picture':
      return new Paragraph({
        ...keptWithNext(block),
        ...room,
        children: [pictureOf(block.chart, fitting(block.size, width), block.words, block.id)],
      })
    case 'legend':
      return legendParagraph(block)
    case 'table':
      return drawnTable(block, width)
  }
}

const keptWithNext = ({ keepNext }: { readonly keepNext: boolean }) =>
  keepNext ? { keepNext } : {}

/** Whoever hears the document hears the words beside it. */
const unspoken = { title: '', description: '' }

const legendParagraph = (legend: Legend): Paragraph =>
  new Paragraph({
    ...keptWithNext(legend),
    children: legend.entries.flatMap(({ look, words }, index) => [
      pictureOf(swatch(look), swatchSize, unspoken, legend.firstId + index),
      runOf({ ...words, text: ` ${words.text}      ` }),
    ]),
  })

/** A pixel in twentieths of a point. */
const pixel = 15

/** As large as it is drawn, or as the page is wide. */
function fitting({ width, height }: PictureSize, room: number): PictureSize {
  const share = Math.min(1, room / (width * pixel))
  return { width: Math.floor(width * share), height: Math.max(1, Math.floor(height * share)) }
}

function drawnTable(table: Table, room: number): WordTable {
  const { shares, width, header, rows, roomy } = table
  const isWhole = roomy !== true && isSmall(table)
  const last = rows.length - 1
  // A row of sums stands with those that it sums up.
  const isKept = (index: number) =>
    index < last && (isWhole || rows[index]?.keepNext || rows[index + 1]?.kind === 'total')
  return tableOf(widthsOf(shares, Math.round(room * width)), [
    ...header.map(headerRow),
    ...rows.map((row, index) => drawnRow(row, isKept(index) ?? false)),
  ])
}

function drawnRow({ kind, cells }: Row, keepNext: boolean) {
  if (kind === 'section') return sectionRow(cells)
  return kind === 'total' ? totalRow(cells) : bodyRow(cells, keepNext)
}
