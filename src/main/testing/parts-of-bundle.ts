import { filesIn, jsonIn } from '../../actions/testing/forge-bundle.ts'
import type { LogChain } from '../../core/publication/log-chain.ts'
import type { Manifest } from '../../core/publication/manifest.ts'

/** The files of a signed bundle, with what is salted for each row of each log taken out of them. */
export interface PartsOfBundle {
  readonly files: ReadonlyMap<string, Buffer>
  /** What was taken out: digests of rows of the log, which nobody can try out. */
  readonly salted: readonly string[]
}

/**
 * The log of two houses is never the same, nor is what is signed together with it. All else of a bundle is: so that only
 * those digests are left out of the comparison, one by one, and nothing that stands beside them.
 */
export function partsOfBundle(bundle: Uint8Array): PartsOfBundle {
  const files = filesIn(bundle)
  const chain = jsonIn<LogChain>(files, 'log-chain.json')
  const manifest = jsonIn<Manifest>(files, 'manifest.json')
  const { head, previous } = manifest.log
  const salted = [
    ...chain.links,
    ...(chain.last ? [chain.last.matter.salt, chain.last.people] : []),
  ]
  const hashes = [head.hash, previous?.hash, chain.after.hash].filter((each) => each !== undefined)
  const ofChain = manifest.files.find(({ name }) => name === 'log-chain.json')
  const without = new Set([...salted, ...hashes, ofChain?.sha256])
  const left = (value: unknown) =>
    Buffer.from(
      JSON.stringify(value, (_, each: unknown) =>
        typeof each === 'string' && without.has(each) ? 'salted' : each,
      ),
    )
  const parts = new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]))
  parts.set('log-chain.json', left(chain))
  parts.set('manifest.json', left(manifest))
  parts.set('manifest.sig', Buffer.from(String(parts.get('manifest.sig')?.length)))
  return { files: parts, salted }
}
