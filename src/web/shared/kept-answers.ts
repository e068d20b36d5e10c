import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Language } from '../../core/base/language.ts'

/** An answer that is the same for everyone who has not signed in, ready to be sent. */
export interface KeptAnswer {
  readonly status: number
  readonly type: string
  readonly language: Language
  /** Whether other sites may show it in a frame. */
  readonly isEmbeddable: boolean
  /** Where programs find other forms of it, as a header says that. */
  readonly link?: string
  readonly plain: Body
  /** Compressed; it holds no secret, so its length gives none away. */
  readonly brotli: Body
}

interface Body {
  readonly bytes: Buffer
  /** A strong validator: other bytes, another tag (RFC 9110, 8.8.3). */
  readonly etag: string
}

export interface KeptAnswers {
  get(stamp: string, address: string): KeptAnswer | undefined
  keep(stamp: string, address: string, answer: KeptAnswer): void
  /** How many bytes are held. */
  readonly size: number
}

/** Some hundred megabytes would be a whole archive; this is a year of versions of a large plan. */
const mostBytes = 48 * 1024 * 1024

/**
 * Answers by their address, of one state of what is published: with another stamp all are forgotten, and
 * what was not asked for longest is, when there are too many.
 */
export function keptAnswers(most = mostBytes): KeptAnswers {
  let known = ''
  let size = 0
  const kept = new Map<string, KeptAnswer>()
  const forget = (address: string) => {
    size -= weightOf(kept.get(address))
    kept.delete(address)
  }
  const ofState = (stamp: string) => {
    if (stamp === known) return
    known = stamp
    kept.clear()
    size = 0
  }
  return {
    get(stamp, address) {
      ofState(stamp)
      const answer = kept.get(address)
      if (!answer) return undefined
      // Set anew, it is the youngest again.
      kept.delete(address)
      kept.set(address, answer)
      return answer
    },
    keep(stamp, address, answer) {
      ofState(stamp)
      forget(address)
      kept.set(address, answer)
      size += weightOf(answer)
      for (const [oldest] of kept) {
        if (size <= most) break
        forget(oldest)
      }
    },
    get size() {
      return size
    },
  }
}

const weightOf = (answer: KeptAnswer | undefined): number =>
  answer ? answer.plain.bytes.length + answer.brotli.bytes.length : 0

export function keptAnswer(
  text: string,
  about: Pick<KeptAnswer, 'status' | 'type' | 'language' | 'isEmbeddable' | 'link'>,
): KeptAnswer {
  const bytes = Buffer.from(text)
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
  return {
    ...about,
    plain: { bytes, etag: `"${tag}"` },
    brotli: { bytes: brotli, etag: `"${tag}-br"` },
  }
}
