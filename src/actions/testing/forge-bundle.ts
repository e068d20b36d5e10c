import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import { canonicalJson } from '../../core/base/canonical-json.ts'
import { contentDigest, endOfChain, type LogChain } from '../../core/publication/log-chain.ts'
import type { Manifest } from '../../core/publication/manifest.ts'
import { bundleZip } from '../../render/bundle/bundle-zip.ts'
import type { Database } from '../../store/database.ts'
import { sha256 } from '../../store/sha256.ts'
import { listSigningKeys } from '../../store/signing-key.reader.ts'
import type { Keys } from '../keys.ts'
import { signatureOf } from '../signature.ts'
import { privateHalf } from '../signing-key.ts'

/** The files of a bundle, to be tampered with. */
export type Files = Record<string, Uint8Array>

export const filesIn = (bundle: Uint8Array): Files => unzipSync(bundle)

export const zipOf = (files: Files): Uint8Array =>
  bundleZip(Object.entries(files).map(([name, bytes]) => ({ name, bytes })))

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString()

export const jsonIn = <Read>(files: Files, name: string): Read => JSON.parse(text(files[name]))

export const bytesOf = (value: unknown): Uint8Array => Buffer.from(canonicalJson(value))

/** The file with one of its bytes changed. */
export function flipped(bytes: Uint8Array | undefined, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes ?? [])
  assert.ok(changed.length > at)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

/** The same with the digests of all its files set right in the manifest, which is signed anew. */
export function signedAnew(files: Files, privateKey: Uint8Array, more: Partial<Manifest> = {}) {
  const manifest = jsonIn<Manifest>(files, 'manifest.json')
  const listed = Object.keys(files).filter((name) => !/^manifest\.(json|sig)$/.test(name))
  const mediaTypes = new Map(manifest.files.map(({ name, mediaType }) => [name, mediaType]))
  const described = listed.sort().map((name) => {
    const bytes = files[name] ?? new Uint8Array()
    const mediaType = mediaTypes.get(name) ?? 'text/plain'
    return { name, mediaType, size: bytes.length, sha256: sha256(bytes) }
  })
  const signed = bytesOf({ ...manifest, ...more, files: described })
  return {
    'manifest.json': signed,
    'manifest.sig': signatureOf(privateKey, signed),
    ...Object.fromEntries(listed.map((name) => [name, files[name] ?? new Uint8Array()])),
  }
}

/**
 * The log with its last entry telling of other bytes than were published, and every hash after it made anew:
 * what only a council could make of its own log.
 */
export function loggedAnew(files: Files): { readonly files: Files; readonly log: Manifest['log'] } {
  const chain = jsonIn<LogChain>(files, 'log-chain.json')
  const manifest = jsonIn<Manifest>(files, 'manifest.json')
  assert.ok(chain.last)
  const told = chain.last.matter.new as object
  const content = sha256(files['publication.json'] ?? '')
  const matter = { ...chain.last.matter, new: { ...told, sha256: content } }
  const last = { ...chain.last, matter }
  const links = [...chain.links.slice(0, -1), contentDigest(sha256, matter, last.people)]
  const other: LogChain = { ...chain, links, last }
  return {
    files: { ...files, 'log-chain.json': bytesOf(other) },
    log: { ...manifest.log, head: endOfChain(sha256, other) },
  }
}

/** The private half of the council's key in use, as only the one who has both the database and the key file has it. */
export async function councilsPrivateKey(database: Database, keys: Keys): Promise<Uint8Array> {
  const [last] = (await listSigningKeys(database)).slice(-1)
  const half = last && (await privateHalf(database, last, keys))
  assert.ok(half)
  return half
}
