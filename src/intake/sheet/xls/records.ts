/** One record of a BIFF stream (MS-XLS 2.1.4) and where it begins. */
export interface BiffRecord {
  readonly type: number
  readonly data: DataView
  readonly at: number
}

/** The types of records that say something about what a sheet shows (MS-XLS 2.3). */
export const recordTypes = {
  formula: 0x0006,
  endOfSubstream: 0x000a,
  note: 0x001c,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  object: 0x005d,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  manyRk: 0x00bd,
  richString: 0x00d6,
  extendedFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedLabel: 0x00fd,
  textObject: 0x01b6,
  number: 0x0203,
  label: 0x0204,
  truthOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  beginning: 0x0809,
} as const

/** From a place in the stream to its end; a record cut off at the end is left out. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = start; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true)
    const end = at + 4 + length
    if (end > stream.length) return
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length)
    yield { type: view.getUint16(at, true), data, at }
    at = end
  }
}
