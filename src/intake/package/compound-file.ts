import { refused } from './refusals.ts'

/** The streams of a compound file (MS-CFB), by name in whatever case: what .doc and .xls were before 2007. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>
  /** The bytes of a stream, or null when there is none of that name at the top. */
  stream(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  /** 1 for a storage, 2 for a stream, 5 for the root. */
  readonly type: number
  readonly start: number
  readonly size: number
}

const endOfChain = 0xfffffffe
const entryBytes = 128

/** @throws {Refused} when the bytes are damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return openView(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) throw refused('damaged-file')
    throw error
  }
}

function openView(bytes: Uint8Array, view: DataView): CompoundFile {
  const sectorBytes = 2 ** sane(view.getUint16(30, true), 7, 16)
  const miniBytes = 2 ** sane(view.getUint16(32, true), 2, 12)
  const cutoff = view.getUint32(56, true)
  const sector = (number: number): Uint8Array => {
    const start = (number + 1) * sectorBytes
    if (start >= bytes.length) throw refused('damaged-file')
    return bytes.subarray(start, start + sectorBytes)
  }
  const table = numbersIn(allocationSectors(view, sector).map(sector))
  const chain = (start: number): Uint8Array[] => sectorsFrom(start, table).map(sector)
  const entries = entriesIn(joined(chain(view.getUint32(48, true))))
  const root = entries.find(({ type }) => type === 5)
  if (root === undefined) throw new RangeError('no root')
  const miniStream = joined(root.size === 0 ? [] : chain(root.start))
  const miniTable = numbersIn(chain(view.getUint32(60, true)))

  function content({ start, size }: Entry): Uint8Array {
    if (size >= cutoff) return joined(chain(start)).subarray(0, size)
    const pieces = sectorsFrom(start, miniTable).map((number) =>
      miniStream.subarray(number * miniBytes, (number + 1) * miniBytes),
    )
    return joined(pieces).subarray(0, size)
  }

  return {
    names: new Set(entries.map(({ name }) => name)),
    stream(name) {
      const wanted = name.toUpperCase()
      const entry = entries.find((each) => each.name.toUpperCase() === wanted && each.type === 2)
      return entry === undefined || entry.size === 0 ? null : content(entry)
    },
  }
}

function sane(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new RangeError('an impossible size')
  return value
}

/** The sectors of the allocation table: 109 in the header, the rest in a chain of their own. */
function allocationSectors(view: DataView, sector: (number: number) => Uint8Array): number[] {
  const numbers = Array.from({ length: 109 }, (_, at) => view.getUint32(76 + at * 4, true))
  const seen = new Set<number>()
  let next = view.getUint32(68, true)
  while (next < endOfChain && !seen.has(next)) {
    seen.add(next)
    const listed = numbersIn([sector(next)])
    numbers.push(...listed.slice(0, -1))
    next = listed.at(-1) ?? endOfChain
  }
  return numbers.filter((number) => number < endOfChain)
}

/** A chain that goes in a circle ends where it comes back. */
function sectorsFrom(start: number, table: readonly number[]): number[] {
  const sectors: number[] = []
  const seen = new Set<number>()
  for (let next = start; next < endOfChain && !seen.has(next); next = table[next] ?? endOfChain) {
    seen.add(next)
    sectors.push(next)
  }
  return sectors
}

function entriesIn(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const length = Math.min(view.getUint16(at + 64, true), 64)
    entries.push({
      name: utf16.decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: directory[at + 66] ?? 0,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}

const numbersIn = (sectors: readonly Uint8Array[]): number[] =>
  sectors.flatMap((bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true))
  })

const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces))
