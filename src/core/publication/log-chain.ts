import { canonicalJson } from '../base/canonical-json.ts'

/** The end of the log at some moment: what an auditor notes, to compare with another day. */
export interface LogHead {
  /** The number of the last entry, which is how many there are; "0" for an empty log. */
  readonly seq: string
  readonly hash: string
}

/** SHA-256 of the text's UTF-8, in hexadecimal. Core has no cryptography of its own. */
export type Digest = (text: string) => string

/** What was done: one half of an entry, to be shown without the other. */
export interface LoggedMatter {
  readonly at: string
  readonly action: string
  readonly entity: string
  readonly entityId: string
  readonly old: unknown
  readonly new: unknown
}

/** Who did it and for whom. */
export interface LoggedPeople {
  readonly actorId: string
  readonly actorName: string
  readonly institutions?: readonly string[]
}

/** An entry's own random salt, by which neither half can be guessed from its digest. */
type Salted = { readonly salt: string }

/** One half as it is hashed: with a salt of its own, from which nobody learns the other's. */
export const saltedMatter = (
  digest: Digest,
  { at, action, entity, entityId, old, new: now, salt }: LoggedMatter & Salted,
): LoggedMatter & Salted => ({
  ...{ at, action, entity, entityId, old, new: now },
  salt: digest(`matter ${salt}`),
})

export const peopleDigest = (
  digest: Digest,
  { actorId, actorName, institutions, salt }: LoggedPeople & Salted,
): string =>
  digest(canonicalJson({ actorId, actorName, institutions, salt: digest(`people ${salt}`) }))

/** What an entry holds, told by its halves. */
export const contentDigest = (
  digest: Digest,
  matter: LoggedMatter & Salted,
  people: string,
): string => digest(canonicalJson({ matter: digest(canonicalJson(matter)), people }))

/** The hash of an entry: over its number, the digest of what it holds, and the hash before it. */
export const linkHash = (
  digest: Digest,
  link: { readonly seq: string; readonly content: string; readonly previousHash: string },
): string =>
  digest(canonicalJson({ content: link.content, previousHash: link.previousHash, seq: link.seq }))

/**
 * The log from one moment to another, for anyone: a digest of what each entry holds, from which every hash
 * follows, and nothing of what it says. Only the last entry is opened, without who made it.
 */
export interface LogChain {
  readonly format: 'merilo-log-chain/1'
  /** The entry before the first of these; number "0" and a hash of zeros at the log's beginning. */
  readonly after: LogHead
  /** What each entry holds, as a digest, in the order of their numbers. */
  readonly links: readonly string[]
  /** The entry by which it was published: the last of them. Null where it is from before entries had a salt. */
  readonly last: { readonly matter: LoggedMatter & Salted; readonly people: string } | null
}

/** The heads from one entry to the next, that before the first of them included. */
export function* headsOf(digest: Digest, { after, links }: LogChain): Generator<LogHead> {
  let head = after
  yield head
  for (const content of links) {
    const seq = String(BigInt(head.seq) + 1n)
    head = { seq, hash: linkHash(digest, { seq, content, previousHash: head.hash }) }
    yield head
  }
}

/** Where a chain ends. */
export function endOfChain(digest: Digest, chain: LogChain): LogHead {
  let end = chain.after
  for (const head of headsOf(digest, chain)) end = head
  return end
}
