import type { Block } from '../document.ts'
import { type BlockReader, blockReader, readBlocks } from './blocks.ts'
import { asWritten, hasNarrowColumns } from './grid-columns.ts'
import { blocksOfTable } from './layout-table.ts'
import type { Receiver } from './parse-xml.ts'
import type { Reading } from './reading.ts'
import { type GridOfRows, gridOfRows, partsOf, readGrid } from './table.ts'
import { elementsOf, type XmlElement } from './xml-tree.ts'

/** Reads the body of a document while its XML comes, so that of a long table one row is in memory as XML. */
export interface BodyReader extends Receiver {
  /** Everything that the body holds; null where there was none. */
  blocks(): Block[] | null
}

/** What is passed on inside what: content controls (17.5.2) stand around blocks and around rows. */
const passedOn: Readonly<Record<string, readonly string[]>> = {
  'w:body': ['w:tbl', 'w:sdt'],
  'w:tbl': ['w:sdt'],
  'w:sdt': ['w:sdtContent'],
  'w:sdtContent': ['w:tbl', 'w:sdt'],
}

export function bodyReader(reading: Reading): BodyReader {
  const reader = blockReader(reading)
  const open: string[] = []
  let hasBody = false
  let table: TableReader | null = null

  function isPassedOn(name: string): boolean {
    if (open.length === 0) return true
    if (open.length === 1) return name === 'w:body' && !hasBody
    const isInTable = name === 'w:tbl' && table !== null
    return !isInTable && (passedOn[open.at(-1) ?? '']?.includes(name) ?? false)
  }

  return {
    begins(name) {
      if (!isPassedOn(name)) return false
      if (open.length === 1) hasBody = true
      if (name === 'w:tbl') {
        reader.beginTable()
        table = tableReader(reading)
      }
      open.push(name)
      return true
    },
    takes(element) {
      if (table !== null) table.take(element)
      else if (open.length > 1) reader.read(element)
      else if (element.name === 'w:body' && !hasBody) hasBody = readWhole(element, reader)
    },
    ends() {
      if (open.pop() !== 'w:tbl' || table === null) return
      reader.add(table.blocks())
      table = null
    },
    blocks: () => (hasBody ? reader.blocks() : null),
  }
}

/** A body inside of what had to be chosen among first. */
function readWhole(body: XmlElement, reader: BlockReader): true {
  elementsOf(body).forEach(reader.read)
  return true
}

interface TableReader {
  /** What stands in the table or in a content control in it. */
  take(element: XmlElement): void
  blocks(): Block[]
}

function tableReader(reading: Reading): TableReader {
  /** What was not read yet: all that stands before the first row; the rows, too, where all must be known. */
  const kept: XmlElement[] = []
  const readCell = (cell: XmlElement): Block[] => readBlocks(cell, reading)
  let grid: GridOfRows | null = null
  let isKept: boolean | null = null

  return {
    take(element) {
      const rows = partsOf(holding([element]), 'w:tr')
      if (rows.length > 0)
        isKept ??= hasNarrowColumns(kept.find(({ name }) => name === 'w:tblGrid') ?? null)
      if (rows.length === 0 || isKept) kept.push(element)
      else {
        grid ??= gridOfRows(asWritten, reading, readCell)
        rows.forEach(grid.add)
      }
    },
    blocks() {
      const rows = grid?.rows ?? readGrid(holding(kept), reading, readCell)
      return blocksOfTable(rows, reading)
    },
  }
}

const holding = (children: readonly XmlElement[]): XmlElement => ({
  name: 'w:tbl',
  attributes: {},
  children,
})
