/** How the stream writes characters: Excel 97 and after in Unicode, Excel 95 in the code page of its computer. */
export interface StringManner {
  readonly isUnicode: boolean
  readonly decoder: TextDecoder
}

const encodings: Readonly<Record<number, string>> = {
  866: 'ibm866',
  1200: 'utf-16le',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  32768: 'macintosh',
}

/** The decoder for a Windows code page (MS-XLS 2.4.52 CodePage); Western where it is unknown. */
export function decoderOf(codePage: number): TextDecoder {
  const isWindows = codePage === 874 || (codePage >= 1250 && codePage <= 1258)
  return new TextDecoder(encodings[codePage] ?? `windows-${isWindows ? codePage : 1252}`)
}

/**
 * A string with its length in one or two bytes before it (MS-XLS 2.5.293, 2.5.240): in Unicode then a byte that
 * says whether characters take one byte or two.
 */
export function readString(
  data: DataView,
  at: number,
  lengthBytes: 1 | 2,
  { isUnicode, decoder }: StringManner,
): string {
  const count = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true)
  const start = at + lengthBytes
  if (!isUnicode) return decoder.decode(bytesOf(data, start, count))
  const flags = data.getUint8(start)
  const more = (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0)
  return characters(data, start + 1 + more, count, (flags & 1) === 1)
}

function bytesOf(data: DataView, at: number, count: number): Uint8Array {
  const length = Math.max(0, Math.min(count, data.byteLength - at))
  return new Uint8Array(data.buffer, data.byteOffset + at, length)
}

const latin = new TextDecoder('latin1')
const wide = new TextDecoder('utf-16le')

/** Narrow characters are the low bytes of Unicode's first 256; TextDecoder's "latin1" is windows-1252, which differs. */
export function characters(data: DataView, at: number, count: number, isWide: boolean): string {
  const bytes = bytesOf(data, at, isWide ? count * 2 : count)
  if (isWide) return wide.decode(bytes)
  const isPlain = bytes.every((byte) => byte < 0x80 || byte >= 0xa0)
  return isPlain ? latin.decode(bytes) : String.fromCharCode(...bytes)
}

/**
 * The table of shared strings (MS-XLS 2.4.265 SST) from its record and the ones that continue it. A string may
 * be cut anywhere; where its characters go on in the next record, a byte there says anew how wide they are.
 */
export function readSharedTable(blocks: readonly DataView[]): string[] {
  const reader = blockReader(blocks)
  reader.skip(4)
  const count = reader.number(4)
  const strings: string[] = []
  while (strings.length < count && !reader.isAtEnd()) strings.push(sharedString(reader))
  return strings
}

function sharedString(reader: BlockReader): string {
  const count = reader.number(2)
  const flags = reader.number(1)
  const runs = flags & 8 ? reader.number(2) : 0
  const extension = flags & 4 ? reader.number(4) : 0
  const text = reader.characters(count, (flags & 1) === 1)
  reader.skip(runs * 4 + extension)
  return text
}

interface BlockReader {
  isAtEnd(): boolean
  number(bytes: 1 | 2 | 4): number
  skip(bytes: number): void
  characters(count: number, isWide: boolean): string
}

function blockReader(blocks: readonly DataView[]): BlockReader {
  let block = 0
  let at = 0
  const left = () => (blocks[block]?.byteLength ?? 0) - at
  const settle = () => {
    while (block < blocks.length && left() <= 0) {
      block += 1
      at = 0
    }
  }
  const current = (): DataView => {
    const data = blocks[block]
    if (data === undefined) throw new RangeError('a string beyond the end')
    return data
  }
  function byte(): number {
    settle()
    const value = current().getUint8(at)
    at += 1
    return value
  }
  return {
    isAtEnd() {
      settle()
      return block >= blocks.length
    },
    number(bytes) {
      let value = 0
      for (let place = 0; place < bytes; place += 1) value += byte() * 256 ** place
      return value
    },
    skip(bytes) {
      for (let rest = bytes; rest > 0; ) {
        settle()
        const step = Math.min(rest, current().byteLength - at)
        at += step
        rest -= step
      }
    },
    characters(count, isWide) {
      const pieces: string[] = []
      let width = isWide
      for (let rest = count; rest > 0; ) {
        if (left() <= 0) {
          settle()
          width = (byte() & 1) === 1
        }
        const take = Math.min(rest, Math.floor(left() / (width ? 2 : 1)))
        if (take <= 0) throw new RangeError('a character cut in two')
        pieces.push(characters(current(), at, take, width))
        at += take * (width ? 2 : 1)
        rest -= take
      }
      return pieces.join('')
    },
  }
}
