import { comparisonOf, type Difference } from '../core/publication/difference.ts'
import { publicationFrom } from '../core/publication/kept-publication.ts'
import type { LogChain } from '../core/publication/log-chain.ts'
import { endOfChain } from '../core/publication/log-chain.ts'
import { chainFault, manifestFault } from '../core/publication/log-faults.ts'
import { type Manifest, manifestOf } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import type { Verification } from '../core/publication/verification.ts'
import { chainIn, keyRingIn, manifestIn, publicationIn } from '../intake/bundle/bundle-json.ts'
import { type NotUnpacked, unpackBundle } from '../intake/bundle/unpack-bundle.ts'
import { bundleZip } from '../render/bundle/bundle-zip.ts'
import { sha256 } from '../store/sha256.ts'
import { firstRedrawnDifference } from './redraw-data.ts'
import { fingerprintOf, isSignedBy, publicKeyOfPem } from './signature.ts'
import { comparisonOfKey, isSound } from './trusted-keys.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** A bundle that is what was signed, taken apart. */
interface Read {
  readonly manifest: Manifest
  readonly chain: LogChain
  readonly publication: Publication
}

/** What came of it, with the log's chain, by which bundles are compared with one another. */
export interface BundleVerification extends Verification {
  readonly chain: LogChain | null
}

/** The first thing that is wrong. Thrown by the steps below, so that each can rely on those before it. */
class Fault extends Error {
  readonly difference: Difference

  constructor(figure: string, published: string | null, recomputed: string | null) {
    super(figure)
    this.difference = { figure, published, recomputed }
  }
}

/**
 * Checks a bundle with nothing but itself: that it is what was signed, that its log's chain is whole and ends
 * with this publication, and that every figure comes out as it was published.
 *
 * @param trusted the fingerprints of the keys that it may be signed with; null when none are known
 */
export async function verifyBundle(
  bytes: Uint8Array,
  trusted: readonly string[] | null,
): Promise<BundleVerification> {
  const found: { -readonly [Key in keyof BundleVerification]: BundleVerification[Key] } = {
    ...{ verdict: 'broken', checked: 0, firstDifference: null, manifest: null },
    ...{ key: 'not-compared', log: null, redrawn: [], chain: null },
  }
  try {
    const files = await unpacked(bytes)
    const manifest = signedManifest(files)
    found.manifest = manifest
    found.key = comparedKey(files, manifest, trusted)
    refuseOtherFiles(files, manifest)
    refuseOtherForm(bytes, files)
    const { publication, chain } = readWhole(files, manifest)
    found.chain = chain
    found.log = { entries: chain.links.length, after: chain.after }
    const { checked, difference } = orFault('publication.json', () => comparisonOf(publication))
    found.verdict = 'differs'
    found.checked = checked
    if (difference) return { ...found, firstDifference: difference }
    const drawn = await firstRedrawnDifference(files, manifest, publication)
    found.redrawn = drawn.redrawn
    if (drawn.difference) return { ...found, firstDifference: drawn.difference }
    return { ...found, verdict: 'same' }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ...found, firstDifference: error.difference }
  }
}

async function unpacked(bytes: Uint8Array): Promise<Files> {
  const files = await unpackBundle(bytes)
  if (files instanceof Map) return files
  const { name, refusal } = files as NotUnpacked
  throw new Fault(name === null ? 'bundle, zip' : `bundle, zip, ${name}`, null, refusal.code)
}

function signedManifest(files: Files): Manifest {
  const bytes = fileOf(files, 'manifest.json')
  const key = publicKeyOfPem(Buffer.from(fileOf(files, 'public-key.pem')).toString())
  if (!key) throw new Fault('public-key.pem', 'Ed25519', null)
  const signer = fingerprintOf(key)
  if (!isSignedBy(key, bytes, fileOf(files, 'manifest.sig')))
    throw new Fault('manifest.sig', 'signed', `not signed by ${signer}`)
  const manifest = manifestIn(bytes)
  if (!manifest) throw new Fault('manifest.json', 'merilo-bundle/1', null)
  if (manifest.key !== signer) throw new Fault('manifest.json, key', manifest.key, signer)
  return manifest
}

function comparedKey(files: Files, { key }: Manifest, trusted: readonly string[] | null) {
  const ring = keyRingIn(fileOf(files, 'keys.json'))
  if (!ring || !isSound(ring)) throw new Fault('keys.json', 'merilo-keys/1', null)
  const last = ring.keys.at(-1)?.fingerprint ?? null
  if (last !== key) throw new Fault('keys.json, key in use', last, key)
  const comparison = comparisonOfKey(ring, trusted)
  if (!comparison) throw new Fault('key', key, trusted?.at(-1) ?? null)
  return comparison
}

/** Each file is as it was signed; none is missing, none is there that was not signed. */
function refuseOtherFiles(files: Files, manifest: Manifest): void {
  const listed = new Set(['manifest.json', 'manifest.sig'])
  for (const { name, size, sha256: digest } of manifest.files) {
    if (listed.has(name)) throw new Fault(`file ${name}`, 'listed once', 'listed twice')
    listed.add(name)
    const bytes = files.get(name)
    const actual = bytes ? sha256(bytes) : null
    if (actual !== digest) throw new Fault(`file ${name}`, digest, actual)
    if (bytes?.length !== size)
      throw new Fault(`file ${name}, size`, String(size), String(bytes?.length))
  }
  for (const [name, bytes] of files)
    if (!listed.has(name)) throw new Fault(`file ${name}`, null, sha256(bytes))
}

/** The zip itself is the one that these files make: nothing stands between, before or behind them. */
function refuseOtherForm(bytes: Uint8Array, files: Files): void {
  const names = [...files.keys()]
  const inOrder = [
    'manifest.json',
    'manifest.sig',
    ...names.filter((name) => !/^manifest\.(json|sig)$/.test(name)).sort(),
  ]
  const made = bundleZip(inOrder.map((name) => ({ name, bytes: fileOf(files, name) })))
  if (Buffer.compare(made, bytes) !== 0)
    throw new Fault('bundle, form', sha256(bytes), sha256(made))
}

function readWhole(files: Files, manifest: Manifest): Read {
  const bytes = fileOf(files, 'publication.json')
  const kept = publicationIn(bytes)
  if (!kept) throw new Fault('publication.json', manifest.publication.format, null)
  const publication = orFault('publication.json', () => publicationFrom(kept))
  const chain = chainIn(fileOf(files, 'log-chain.json'))
  if (!chain) throw new Fault('log-chain.json', 'merilo-log-chain/1', null)
  const { merilo, edition, site, key, log } = manifest
  const facts = { merilo, edition, site, key, files: manifest.files }
  const { previous } = log
  const expected = { ...facts, log: { head: endOfChain(sha256, chain), previous } }
  throwIf(chainFault(sha256, chain, manifest, sha256(bytes)))
  throwIf(manifestFault(manifest, manifestOf(publication, expected)))
  return { manifest, chain, publication }
}

/** What cannot even be computed is a fault of the publication: a program of ours never wrote such a one. */
function orFault<Computed>(figure: string, compute: () => Computed): Computed {
  try {
    return compute()
  } catch {
    throw new Fault(figure, 'computable', null)
  }
}

function fileOf(files: Files, name: string): Uint8Array {
  const bytes = files.get(name)
  if (!bytes) throw new Fault(`file ${name}`, 'present', null)
  return bytes
}

function throwIf(difference: Difference | null): void {
  if (difference) throw new Fault(difference.figure, difference.published, difference.recomputed)
}
