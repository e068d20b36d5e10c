import type { Block } from '../document.ts'
import { textOfBlocks } from './cell-text.ts'
import { blocksOfTable } from './layout-table.ts'
import { isDeleted, readParagraph, runsIntoNext } from './paragraph.ts'
import type { Reading } from './reading.ts'
import { emptyInline, type Inline } from './run.ts'
import { readGrid } from './table.ts'
import { child, elementsOf, type XmlElement } from './xml-tree.ts'

/**
 * Reads what a body, a cell, a text box or a note is made of: paragraphs and tables in order, empty
 * paragraphs left out.
 */
export function readBlocks(container: XmlElement, reading: Reading): Block[] {
  const reader = blockReader(reading)
  elementsOf(container).forEach(reader.read)
  return reader.blocks()
}

/** Reads the same element by element, as they come. */
export interface BlockReader {
  read(element: XmlElement): void
  /** A table begins that somebody else reads and adds. */
  beginTable(): void
  add(blocks: Block[]): void
  blocks(): Block[]
}

export function blockReader(reading: Reading): BlockReader {
  const pieces: Block[][] = []
  /** A paragraph whose mark is gone: the next one goes on from here. */
  let unfinished: Inline | null = null

  function finish(inline: Inline, properties: XmlElement | null): void {
    unfinished = null
    pieces.push(paragraphBlock(inline.text, properties, reading))
    for (const box of inline.boxes) pieces.push(readTextBox(box, reading))
    for (const reference of inline.notes) readNote(reference, inline.text, reading)
  }

  function beginTable(): void {
    if (unfinished !== null) finish(unfinished, null)
  }

  function read(element: XmlElement): void {
    if (element.name === 'w:p' || element.name === 'a:p') {
      const inline = unfinished ?? emptyInline()
      const properties = child(element, 'w:pPr')
      readParagraph(element, inline, reading)
      if (runsIntoNext(properties)) unfinished = inline
      else finish(inline, properties)
    } else if (element.name === 'w:tbl') {
      beginTable()
      const rows = readGrid(element, reading, (cell) => readBlocks(cell, reading))
      pieces.push(blocksOfTable(rows, reading))
    } else if (element.name === 'w:altChunk') reading.remarks.add('embedded-object', '')
    // Content controls, custom markup and wrappers that nobody knows yet (17.5).
    else if (!isDeleted(element, reading)) elementsOf(element).forEach(read)
  }

  return {
    read,
    beginTable,
    add: (blocks) => pieces.push(blocks),
    blocks() {
      if (unfinished !== null) finish(unfinished, null)
      return pieces.flat()
    },
  }
}

/** A numbered paragraph without text still shows its number; an empty bullet shows nothing to read. */
function paragraphBlock(text: string, properties: XmlElement | null, reading: Reading): Block[] {
  const label = reading.numbering.nextLabel(properties)
  const words = text.trim()
  if (words === '' && !/[\p{L}\p{N}]/u.test(label)) return []
  const headingLevel = reading.styles.headingLevel(properties)
  return [{ kind: 'paragraph', text: `${label} ${words}`.trim(), headingLevel }]
}

function readTextBox(box: XmlElement, reading: Reading): Block[] {
  const blocks = readBlocks(box.name === 'a:p' ? asContainer(box) : box, reading)
  if (blocks.length > 0) reading.remarks.add('text-box', textOfBlocks(blocks))
  return blocks
}

const asContainer = (element: XmlElement): XmlElement => ({
  name: '#box',
  attributes: {},
  children: [element],
})

function readNote(reference: XmlElement, text: string, reading: Reading): void {
  const note = reading.notes.take(reference)
  if (note === null) return
  const words = textOfBlocks(readBlocks(note, reading))
  if (words !== '') reading.remarks.add('note', `${text.trim().slice(0, 60)} → ${words}`)
}
