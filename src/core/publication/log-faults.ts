import { canonicalJson } from '../base/canonical-json.ts'
import type { Difference } from './difference.ts'
import {
  contentDigest,
  type Digest,
  endOfChain,
  headsOf,
  type LogChain,
  type LogHead,
} from './log-chain.ts'
import type { Manifest } from './manifest.ts'

/** What a manifest says of its publication, as far as the log can bear it out. */
type Published = Pick<Manifest, 'log' | 'publishedAt' | 'plan' | 'version' | 'edition'>

/**
 * The first thing in which a log's chain is not what the manifest says; null when it is.
 *
 * @param content the digest of the publication that stands beside it
 */
export function chainFault(
  digest: Digest,
  chain: LogChain,
  published: Published,
  content: string,
): Difference | null {
  const { head, previous } = published.log
  const end = endOfChain(digest, chain)
  return (
    unlike('log, number of the last entry', head.seq, end.seq) ??
    unlike(`log, hash of entry ${head.seq}`, head.hash, end.hash) ??
    (previous ? faultOfBeginning(chain.after, previous) : null) ??
    faultOfLast(digest, chain, published, content)
  )
}

/** It begins where the version before ended; later only where entries of before had no salt. */
const faultOfBeginning = (after: LogHead, previous: LogHead): Difference | null =>
  BigInt(after.seq) < BigInt(previous.seq)
    ? { figure: 'log, first entry', published: previous.seq, recomputed: after.seq }
    : after.seq === previous.seq
      ? unlike(`log, hash of entry ${after.seq}`, previous.hash, after.hash)
      : null

/** The last entry is the one that tells of this very publication. */
function faultOfLast(
  digest: Digest,
  { last, links, after }: LogChain,
  { publishedAt, edition }: Published,
  content: string,
): Difference | null {
  if (!last)
    return links.length === 0 ? null : { figure: lastEntry, published: null, recomputed: after.seq }
  const { matter, people } = last
  const told = matter.new as { readonly sha256?: unknown } | null
  return (
    unlike(lastEntry, links.at(-1) ?? null, contentDigest(digest, matter, people)) ??
    unlike('log, digest of the publication', String(told?.sha256 ?? ''), content) ??
    (edition === 0 ? unlike('log, moment of publishing', matter.at, publishedAt) : null)
  )
}

const lastEntry = 'log, last entry'

const unlike = (figure: string, published: string | null, recomputed: string): Difference | null =>
  published === recomputed ? null : { figure, published, recomputed }

/**
 * The first thing in which the log of a later publication does not go on from that of an earlier one; null
 * when it does; `apart` when its chain begins after the earlier one's end, so that nothing can be said.
 */
export function growthFault(
  digest: Digest,
  earlier: LogHead,
  later: LogChain,
): Difference | 'apart' | null {
  if (BigInt(later.after.seq) > BigInt(earlier.seq)) return 'apart'
  for (const { seq, hash } of headsOf(digest, later))
    if (seq === earlier.seq) return unlike(`log, hash of entry ${seq}`, earlier.hash, hash)
  const { seq } = endOfChain(digest, later)
  return { figure: 'log, number of the last entry', published: earlier.seq, recomputed: seq }
}

/** The first key of a manifest that is not what follows from the files beside it. */
export function manifestFault(manifest: Manifest, expected: Manifest): Difference | null {
  const keys = new Set([...Object.keys(expected), ...Object.keys(manifest)])
  for (const key of keys) {
    const [published, recomputed] = [manifest, expected].map((each) =>
      canonicalJson(Object.entries(each).find(([name]) => name === key)?.[1]),
    )
    if (published !== recomputed)
      return {
        figure: `manifest.json, ${key}`,
        published: published ?? null,
        recomputed: recomputed ?? null,
      }
  }
  return null
}
