import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Language } from '../core/base/language.ts'
import { programVersion } from '../core/base/program-version.ts'
import { endOfChain } from '../core/publication/log-chain.ts'
import { type BundledFile, bundledName, manifestOf } from '../core/publication/manifest.ts'
import { keyRingOf } from '../core/publication/signing-key.ts'
import { bundleZip } from '../render/bundle/bundle-zip.ts'
import { readMe } from '../render/bundle/read-me.ts'
import type { Database } from '../store/database.ts'
import {
  selectLogChain,
  selectOptionalEntryOfContent,
  selectOptionalPublishingEntry,
} from '../store/log-chain.reader.ts'
import type { KeptPublication } from '../store/publication.reader.ts'
import { sha256 } from '../store/sha256.ts'
import type { Surroundings } from './action-context.ts'
import type { Keys } from './keys.ts'
import { pemOf } from './signature.ts'
import { signingKey } from './signing-key.ts'

/** A file that was prepared of a publication. */
export interface PreparedFile {
  readonly name: string
  /** null for one that is the same in both languages. */
  readonly language: Language | null
  readonly mediaType: string
  readonly bytes: Uint8Array
}

interface NamedBytes {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * All that a stranger needs to recompute a publication, in one signed file. The same publication, files and
 * key give the same bytes.
 *
 * @param site the site's own address, without a slash at the end
 * @throws {Refused} when the signing key cannot be opened.
 */
export async function makeBundle(
  surroundings: Surroundings,
  keys: Keys,
  of: {
    readonly kept: KeptPublication
    readonly prepared: readonly PreparedFile[]
    readonly site: string
  },
): Promise<Uint8Array> {
  const { kept, prepared, site } = of
  const signer = await signingKey(surroundings, keys)
  const { chain, previous } = await logOf(surroundings.database, kept)
  const ring = keyRingOf(signer.keys)
  const { plan, publishedAt } = kept.publication
  const said = { slug: kept.slug, version: kept.version, title: plan.title, publishedAt, site }
  const files = [
    text(
      'README.txt',
      'text/plain',
      readMe({ ...said, key: signer.fingerprint, merilo: programVersion }),
    ),
    text('keys.json', 'application/json', canonicalJson(ring)),
    text('log-chain.json', 'application/json', canonicalJson(chain)),
    text('public-key.pem', 'application/x-pem-file', pemOf(signer.publicKey)),
    text('publication.json', 'application/json', kept.content),
    ...prepared.map(({ name, language, mediaType, bytes }) => ({
      ...{ name: bundledName({ name, language }), mediaType, bytes },
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
  const manifest = Buffer.from(
    canonicalJson(
      manifestOf(kept.publication, {
        merilo: programVersion,
        ...{ edition: kept.edition, site },
        key: signer.fingerprint,
        log: { head: endOfChain(sha256, chain), previous },
        files: files.map(bundledFile),
      }),
    ),
  )
  return bundleZip([
    { name: 'manifest.json', bytes: manifest },
    { name: 'manifest.sig', bytes: signer.sign(manifest) },
    ...files,
  ])
}

/** The log from where the version before was published to where this one was. */
async function logOf(database: Database, kept: KeptPublication) {
  const { slug, version } = kept
  const entry = await selectOptionalEntryOfContent(database, kept)
  if (!entry) throw new Error(`the log has no entry of ${slug}/${version}`)
  const before = await selectOptionalPublishingEntry(database, { slug, version: version - 1 })
  const previous = before && { version: version - 1, seq: before.seq, hash: before.hash }
  const chain = await selectLogChain(database, previous ?? null, entry)
  return { chain, previous: previous ?? null }
}

const text = (name: string, type: string, content: string): NamedBytes => ({
  name,
  mediaType: type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
  bytes: Buffer.from(content),
})

export const bundledFile = ({ name, mediaType, bytes }: NamedBytes): BundledFile => ({
  name,
  mediaType,
  size: bytes.length,
  sha256: sha256(bytes),
})
