import { refused } from '../../package/refusals.ts'
import { builtInFormat } from '../built-in-formats.ts'
import { cellLines } from '../cell-value.ts'
import { type BiffRecord, recordsFrom, recordTypes } from './records.ts'
import { decoderOf, readSharedTable, readString, type StringManner } from './strings.ts'

/** What all sheets of an .xls go by (MS-XLS 2.1.7.20.3, the globals substream). */
export interface Globals {
  readonly manner: StringManner
  readonly strings: readonly string[]
  /** The number format of each cell style. */
  readonly formats: readonly string[]
  readonly from1904: boolean
  readonly sheets: readonly ListedSheet[]
}

export interface ListedSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly at: number
}

const excel97 = 0x0600
const excel95 = 0x0500
const kinds = { worksheet: 0, macros: 1 }

/** @throws {Refused} on a password, on macro sheets and on what Excel 5 and before wrote. */
export function readGlobals(stream: Uint8Array): Globals {
  const records = globalRecords(stream)
  const [first] = records
  if (first?.type !== recordTypes.beginning) throw refused('damaged-file')
  const version = first.data.getUint16(0, true)
  if (version !== excel97 && version !== excel95) throw refused('old-workbook')
  const codePage = records.find(({ type }) => type === recordTypes.codePage)
  const manner: StringManner = {
    isUnicode: version === excel97,
    decoder: decoderOf(codePage?.data.getUint16(0, true) ?? 1252),
  }
  const of = (wanted: number) =>
    records.flatMap(({ type, data }) => (type === wanted ? [data] : []))
  if (of(recordTypes.filePass).length > 0) throw refused('encrypted-document')
  return {
    manner,
    strings: sharedStrings(records),
    formats: formatsOf(of(recordTypes.format), of(recordTypes.extendedFormat), manner),
    from1904: of(recordTypes.date1904).some((data) => data.getUint16(0, true) === 1),
    sheets: of(recordTypes.boundSheet).flatMap((data) => listedSheet(data, manner)),
  }
}

function formatsOf(
  formats: readonly DataView[],
  styles: readonly DataView[],
  manner: StringManner,
): string[] {
  const lengthBytes = manner.isUnicode ? 2 : 1
  const codes = new Map(
    formats.map((data) => [data.getUint16(0, true), readString(data, 2, lengthBytes, manner)]),
  )
  return styles.map((data) => {
    const id = data.getUint16(2, true)
    return codes.get(id) ?? builtInFormat(id)
  })
}

function globalRecords(stream: Uint8Array): BiffRecord[] {
  const records: BiffRecord[] = []
  for (const record of recordsFrom(stream, 0)) {
    if (record.type === recordTypes.endOfSubstream) break
    records.push(record)
  }
  return records
}

function listedSheet(data: DataView, manner: StringManner): ListedSheet[] {
  const kind = data.getUint8(5)
  if (kind === kinds.macros) throw refused('macro-enabled')
  if (kind !== kinds.worksheet) return []
  const isHidden = (data.getUint8(4) & 3) !== 0
  return [{ name: readString(data, 6, 1, manner), isHidden, at: data.getUint32(0, true) }]
}

function sharedStrings(records: readonly BiffRecord[]): string[] {
  const start = records.findIndex(({ type }) => type === recordTypes.sharedStrings)
  if (start === -1) return []
  const rest = records.slice(start + 1)
  const end = rest.findIndex(({ type }) => type !== recordTypes.continue)
  const blocks = [records[start], ...rest.slice(0, end === -1 ? rest.length : end)]
  return readSharedTable(blocks.flatMap((record) => record?.data ?? [])).map(cellLines)
}
