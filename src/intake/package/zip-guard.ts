import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { reasonNotZip } from './kind-of-file.ts'
import { refused } from './refusals.ts'

const limits = {
  entries: 2_000,
  bytesPerEntry: 60 * 1024 * 1024,
  bytesInAll: 150 * 1024 * 1024,
  ratio: 200,
  /** A sheet of equal cells compresses beyond any ratio; what unpacks to this much or less does no harm. */
  harmlessBytes: 8 * 1024 * 1024,
  harmlessBytesInAll: 32 * 1024 * 1024,
}

/** A zip whose table of contents has passed every limit; its parts are unpacked only when read. */
export interface GuardedZip {
  readonly names: readonly string[]
  /** The unpacked bytes of a part in chunks, or null when there is none of that name. */
  read(name: string): AsyncIterable<Uint8Array> | null
}

/**
 * Opens an office file without unpacking anything. Part names are compared without regard to case
 * (ECMA-376 part 2: equivalence of part names).
 *
 * @throws {Refused} when it is no zip, is damaged or encrypted, has macros or breaks a limit.
 */
export async function openGuardedZip(bytes: Uint8Array): Promise<GuardedZip> {
  const reason = reasonNotZip(bytes)
  if (reason !== null) throw refused(reason)
  const zip = await openZip(bytes)
  if (zip.entryCount > limits.entries) throw refused('too-many-parts')
  const entries = await guardedEntries(zip)
  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    read(name) {
      const entry = entries.get(name.toLowerCase())
      return entry === undefined ? null : unpacked(zip, entry)
    },
  }
}

async function openZip(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return await yauzl.fromBufferPromise(buffer, { lazyEntries: true })
  } catch {
    // It began as a zip; what yauzl misses is the directory, which stands at the very end.
    throw refused('truncated-file')
  }
}

async function guardedEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>()
  const total: Sizes = { unpacked: 0, packed: 0 }
  try {
    for await (const entry of zip.eachEntry()) {
      const key = entry.fileName.toLowerCase()
      if (entries.has(key)) throw refused('damaged-file')
      total.unpacked += entry.uncompressedSize
      total.packed += entry.compressedSize
      assertHarmless(entry, total)
      entries.set(key, entry)
    }
  } catch (error) {
    throw asRefusal(error)
  }
  return entries
}

interface Sizes {
  unpacked: number
  packed: number
}

function assertHarmless(entry: yauzl.Entry, total: Sizes): void {
  if (entry.isEncrypted()) throw refused('encrypted-document')
  if (entry.uncompressedSize > limits.bytesPerEntry || total.unpacked > limits.bytesInAll)
    throw refused('document-too-large')
  const own = { unpacked: entry.uncompressedSize, packed: entry.compressedSize }
  if (isBomb(own, limits.harmlessBytes) || isBomb(total, limits.harmlessBytesInAll))
    throw refused('suspicious-compression')
  if (/(^|\/)vbaProject\.bin$/i.test(entry.fileName)) throw refused('macro-enabled')
}

const isBomb = ({ unpacked, packed }: Sizes, harmless: number): boolean =>
  unpacked > harmless && unpacked > limits.ratio * packed

/** yauzl cuts the stream where more comes out than the directory said, so no entry can lie. */
async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  let checksum = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      checksum = crc32(chunk, checksum)
      yield chunk
    }
  } catch (error) {
    throw asRefusal(error)
  }
  if (checksum !== entry.crc32) throw refused('damaged-file')
}

/** yauzl tells its reasons only in words; these two are worth a sentence of their own. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'Refused') return error
  if (/^(absolute path|invalid relative path|invalid characters)/.test(error.message))
    return refused('unsafe-file-name')
  if (/encrypt/.test(error.message)) return refused('encrypted-document')
  return refused('damaged-file')
}
