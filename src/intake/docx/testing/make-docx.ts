import type { Block, ReadDocument, ReadRow } from '../../document.ts'
import { makeZip, type ZipEntry } from '../../package/testing/make-zip.ts'
import { readDocx } from '../read-docx.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ')

/** The inner XML of the parts beside the body. */
export interface Parts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
}

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${content}</w:${root}>`

export const relationshipsPart = (all: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The files of a small transitional .docx as Word lays them out. */
export function docxEntries(body: string, parts: Parts = {}): ZipEntry[] {
  const beside = Object.entries(parts)
  return [
    {
      name: '_rels/.rels',
      content: relationshipsPart([[`${office}/officeDocument`, 'word/document.xml']]),
    },
    { name: 'word/document.xml', content: part('document', `<w:body>${body}</w:body>`) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationshipsPart(beside.map(([role]) => [`${office}/${role}`, `${role}.xml`])),
    },
    ...beside.map(([role, content]) => ({
      name: `word/${role}.xml`,
      content: part(role, content),
    })),
  ]
}

export const makeDocx = (body: string, parts: Parts = {}): Uint8Array =>
  makeZip(docxEntries(body, parts))

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** @param content runs, or plain words. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

/** @param content paragraphs, or plain words. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`

export const table = (rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

export async function read(body: string, parts: Parts = {}): Promise<ReadDocument> {
  const document = await readDocx(makeDocx(body, parts))
  if ('code' in document) throw new Error(`refused: ${document.code}`)
  return document
}

/** Paragraphs as their text, tables as the texts of their cells, row by row. */
export const outline = (blocks: readonly Block[]): (string | string[][])[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.table.rows.map(textsOf)))

export const textsOf = (tableRow: ReadRow): string[] => tableRow.cells.map((each) => each.text)

/** Each remark as its rule and what it quotes. */
export const remarksOf = (document: ReadDocument): string[][] =>
  document.remarks.map(({ rule, actual }) => [rule, actual])
