import { type Parts, treeOf } from './package-faults.ts'
import { allNamed, childNamed, type Element } from './xml-tree.ts'

/** The most characters that Excel takes in a cell. */
const longestText = 32_767

interface Known {
  readonly texts: readonly Element[]
  readonly looks: number
}

/** Cells in their order, each with a look and a text that is there, none with a formula. */
export function faultsOfCells(sheet: Element, parts: Parts): string[] {
  const shared = treeOf(parts, 'xl/sharedStrings.xml')
  const styles = treeOf(parts, 'xl/styles.xml')
  const known = {
    texts: shared?.children ?? [],
    looks: childNamed(styles, 'cellXfs')?.children.length ?? 0,
  }
  const rows = allNamed(sheet, 'row')
  const numbers = rows.map(({ attributes }) => Number(attributes['r']))
  return [
    ...(shared && Number(shared.attributes['uniqueCount']) !== known.texts.length
      ? [`the texts are not ${shared.attributes['uniqueCount']}`]
      : []),
    ...numbers
      .filter((number, index) => !(number > (numbers[index - 1] ?? 0)))
      .map((number) => `row ${number} out of order`),
    ...rows.flatMap((row) => faultsOfRow(row, known)),
  ]
}

function faultsOfRow({ attributes, children }: Element, known: Known): string[] {
  const places = children.map((cell) => cell.attributes['r'] ?? '')
  const columns = places.map(columnOf)
  return [
    ...places
      .filter(
        (place, index) =>
          !((columns[index] ?? 0) > (columns[index - 1] ?? 0)) ||
          place.replace(/^[A-Z]+/, '') !== attributes['r'],
      )
      .map((place) => `${place} out of order`),
    ...children.flatMap((cell) =>
      faultsOfCell(cell, known).map((fault) => `${cell.attributes['r']} ${fault}`),
    ),
  ]
}

function faultsOfCell(cell: Element, { texts, looks }: Known): string[] {
  const { t: type = 'n', s: look = '0' } = cell.attributes
  const value = childNamed(cell, 'v')?.text
  return [
    ...(Number(look) < looks ? [] : [`has no look ${look}`]),
    ...(childNamed(cell, 'f') ? ['has a formula'] : []),
    ...(value === undefined ? [] : faultsOfValue(type, value, texts)),
  ]
}

function faultsOfValue(type: string, value: string, texts: readonly Element[]): string[] {
  if (type === 'n') return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? [] : [`is ${value}`]
  if (type !== 's') return [`is of the type ${type}`]
  const text = texts[Number(value)]
  if (!text) return [`has no text ${value}`]
  const length = allNamed(text, 't').reduce((sum, each) => sum + each.text.length, 0)
  return length > longestText ? ['is too long'] : []
}

/** A is 1. */
export const columnOf = (place: string): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
