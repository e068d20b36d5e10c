import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a zip; what is said of it may be made to lie. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** The size that the headers claim the content unpacks to. */
  readonly claimedSize?: number
  readonly isEncrypted?: boolean
  readonly isStored?: boolean
}

/** Writes a zip, honest or not, as the tests of the guard need it. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { header, name, data } = packed(entry)
    const local = Buffer.concat([bytes('PK\x03\x04'), header, name, data])
    directory.push(
      Buffer.concat([
        bytes('PK\x01\x02'),
        numbers([20, 2]),
        header,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = numbers(
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  )
  return new Uint8Array(Buffer.concat([...locals, listed, bytes('PK\x05\x06'), end]))
}

/** The part of the header that a file's own entry and the directory's entry have in common. */
function packed(entry: ZipEntry): { header: Buffer; name: Buffer; data: Buffer } {
  const content = Buffer.from(entry.content)
  const data = entry.isStored === true ? content : deflateRawSync(content)
  const name = Buffer.from(entry.name)
  const flags = 0x800 | (entry.isEncrypted === true ? 1 : 0)
  const header = numbers(
    [20, 2],
    [flags, 2],
    [entry.isStored === true ? 0 : 8, 2],
    [0, 4],
    [crc32(content), 4],
    [data.length, 4],
    [entry.claimedSize ?? content.length, 4],
    [name.length, 2],
    [0, 2],
  )
  return { header, name, data }
}

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Little-endian numbers of two or four bytes. */
const numbers = (...all: readonly (readonly [value: number, size: number])[]): Buffer =>
  Buffer.concat(
    all.map(([value, size]) => {
      const buffer = Buffer.alloc(size)
      buffer.writeUIntLE(value, 0, size)
      return buffer
    }),
  )
