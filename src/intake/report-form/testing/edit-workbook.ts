import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What is put into a cell: a number, a text, nothing, or the attributes and content of its XML as Excel writes them. */
export type PutIn = number | string | null | { readonly type?: string; readonly content: string }

/** A workbook with other parts, as if a program had saved it anew. */
export function withParts(
  bytes: Uint8Array,
  change: (name: string, xml: string) => string | null,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const changed = change(name, strFromU8(part))
    return changed === null ? [] : [[name, strToU8(changed)] as const]
  })
  return zipSync(Object.fromEntries(parts))
}

/** A workbook with other cells in one of its sheets, the first being 1. */
export const withCells = (
  bytes: Uint8Array,
  sheet: number,
  cells: Readonly<Record<string, PutIn>>,
): Uint8Array =>
  withParts(bytes, (name, xml) =>
    name === `xl/worksheets/sheet${sheet}.xml`
      ? Object.entries(cells).reduce((left, [place, value]) => putInto(left, place, value), xml)
      : xml,
  )

function putInto(xml: string, place: string, value: PutIn): string {
  const cell = new RegExp(`<c r="${place}"([^>]*?)(?:/>|>.*?</c>)`)
  const attributes = cell.exec(xml)?.[1]
  if (attributes === undefined) throw new Error(`the sheet has no cell ${place}`)
  const style = /s="\d+"/.exec(attributes)?.[0] ?? ''
  return xml.replace(cell, () => `<c r="${place}" ${style} ${inside(value)}`)
}

function inside(value: PutIn): string {
  if (value === null) return '/>'
  if (typeof value === 'number') return `><v>${value}</v></c>`
  if (typeof value === 'string') return `t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  return `${value.type === undefined ? '' : `t="${value.type}"`}>${value.content}</c>`
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
