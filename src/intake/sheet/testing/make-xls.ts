/** One record of a BIFF stream: its type and bytes. */
export type MadeRecord = readonly [type: number, data: Uint8Array]

export const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))))

export const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 255, value >> 8])

export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)]

export function f64(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value, true)
  return new Uint8Array(view.buffer)
}

/** A string in two bytes a character, its length in one or two bytes before it. */
export const wide = (text: string, lengthBytes: 1 | 2 = 2): Uint8Array =>
  bytes(lengthBytes === 1 ? [text.length] : u16(text.length), [1], Buffer.from(text, 'utf16le'))

/** A string in the manner of Excel 95: one byte a character. */
export const narrow = (text: string, lengthBytes: 1 | 2 = 2): Uint8Array => {
  const encoded = [...text].map((letter) =>
    /[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  )
  return bytes(lengthBytes === 1 ? [encoded.length] : u16(encoded.length), encoded)
}

export const begin = (version = 0x0600, kind = 5): MadeRecord => [
  0x0809,
  bytes(u16(version, kind, 0, 0), u32(0), u32(0)),
]
export const end: MadeRecord = [0x000a, new Uint8Array()]

export const sharedStrings = (...strings: readonly string[]): MadeRecord => [
  0x00fc,
  bytes(u32(strings.length), u32(strings.length), ...strings.map((text) => wide(text))),
]

export const format = (id: number, code: string): MadeRecord => [0x041e, bytes(u16(id), wide(code))]
export const style = (formatId: number): MadeRecord => [
  0x00e0,
  bytes(u16(0, formatId), new Uint8Array(16)),
]

export const sharedLabel = (row: number, column: number, string: number): MadeRecord => [
  0x00fd,
  bytes(u16(row, column, 0), u32(string)),
]
export const number = (row: number, column: number, value: number, styleAt = 0): MadeRecord => [
  0x0203,
  bytes(u16(row, column, styleAt), f64(value)),
]

export interface MadeXlsSheet {
  readonly name: string
  readonly state?: number
  readonly kind?: number
  readonly records: readonly MadeRecord[]
}

/** A workbook stream: globals, then a substream for each sheet. */
export function xlsStream(
  globals: readonly MadeRecord[],
  sheets: readonly MadeXlsSheet[],
  version = 0x0600,
): Uint8Array {
  const listed = (positions: readonly number[]) =>
    sheets.map(
      ({ name, state = 0, kind = 0 }, at): MadeRecord => [
        0x0085,
        bytes(
          u32(positions[at] ?? 0),
          [state, kind],
          version === 0x0600 ? wide(name, 1) : narrow(name, 1),
        ),
      ],
    )
  const first = (positions: readonly number[]) =>
    packed([begin(version), ...globals, ...listed(positions), end])
  const bodies = sheets.map(({ records }) => packed([begin(version, 0x10), ...records, end]))
  const positions: number[] = []
  let at = first(sheets.map(() => 0)).length
  for (const body of bodies) {
    positions.push(at)
    at += body.length
  }
  return bytes(first(positions), ...bodies)
}

const packed = (records: readonly MadeRecord[]): Uint8Array =>
  bytes(...records.flatMap(([type, data]) => [u16(type, data.length), data]))

const sectorBytes = 512
const free = 0xffffffff
const endOfChain = 0xfffffffe

/** A compound file (MS-CFB) of some streams, each padded so that it needs no small sectors. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const contents = Object.entries(streams).map(([name, content]) => ({
    name,
    content: bytes(content, new Uint8Array(Math.max(0, 4096 - content.length))),
  }))
  let sector = 1
  const table: number[] = [0xfffffffd]
  const placed = contents.map(({ name, content }) => {
    const count = Math.ceil(content.length / sectorBytes)
    const start = sector
    for (let step = 1; step <= count; step += 1)
      table.push(step === count ? endOfChain : start + step)
    sector += count
    return { name, content, start, padding: count * sectorBytes - content.length }
  })
  const directory = bytes(
    entry('Root Entry', 5, endOfChain, 0),
    ...placed.map(({ name, content, start }) => entry(name, 2, start, content.length)),
  )
  const directorySectors = Math.ceil(directory.length / sectorBytes)
  for (let step = 1; step <= directorySectors; step += 1)
    table.push(step === directorySectors ? endOfChain : sector + step)
  if (table.length > 128) throw new Error('too much for one sector of the table')
  const filled = [...table, ...Array.from({ length: 128 - table.length }, () => free)]
  return bytes(
    header(sector),
    filled.flatMap(u32),
    ...placed.map(({ content, padding }) => bytes(content, new Uint8Array(padding))),
    bytes(directory, new Uint8Array(directorySectors * sectorBytes - directory.length)),
  )
}

const header = (directory: number): Uint8Array =>
  bytes(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    new Uint8Array(16),
    u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    u32(0),
    u32(1),
    u32(directory),
    u32(0),
    u32(4096),
    u32(endOfChain),
    u32(0),
    u32(endOfChain),
    u32(0),
    u32(0),
    Array.from({ length: 108 }, () => free).flatMap(u32),
  )

const entry = (name: string, type: number, start: number, size: number): Uint8Array => {
  const letters = Buffer.from(`${name}\0`, 'utf16le')
  return bytes(
    letters,
    new Uint8Array(64 - letters.length),
    u16(letters.length),
    [type, 1],
    u32(free),
    u32(free),
    u32(free),
    new Uint8Array(36),
    u32(start),
    u32(size),
    u32(0),
  )
}
