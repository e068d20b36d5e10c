import { type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { canonicalJson } from '../../core/base/canonical-json.ts'
import type { LogChain } from '../../core/publication/log-chain.ts'
import type { Manifest } from '../../core/publication/manifest.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { KeyRing } from '../../core/publication/signing-key.ts'

const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' })
const Seq = Type.String({ pattern: '^(0|[1-9][0-9]{0,17})$' })
/** So that it can be told as a moment: of anything else a page of it would fall over. */
const Instant = Type.String({
  pattern:
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?Z$',
})
const Count = Type.Integer({ minimum: 0 })
const Words = Type.Object({ bg: Type.Optional(Type.String()), en: Type.Optional(Type.String()) })
const Either = <Shape extends TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

const ManifestShape = Type.Object({
  format: Type.Literal('merilo-bundle/1'),
  merilo: Type.String(),
  plan: Type.Object({
    slug: Type.String(),
    title: Words,
    year: Type.Integer(),
    demonstration: Type.Boolean(),
  }),
  version: Count,
  edition: Count,
  publishedAt: Instant,
  publication: Type.Object({
    format: Type.String(),
    arithmetic: Count,
    criteria: Type.Object({}),
  }),
  log: Type.Object({
    head: Type.Object({ seq: Seq, hash: Sha256 }),
    previous: Either(Type.Object({ seq: Seq, hash: Sha256, version: Count })),
  }),
  evidence: Type.Array(Type.Object({ sha256: Sha256 })),
  site: Type.String(),
  key: Sha256,
  files: Type.Array(
    Type.Object({ name: Type.String(), mediaType: Type.String(), size: Count, sha256: Sha256 }),
  ),
})

const ChainShape = Type.Object({
  format: Type.Literal('merilo-log-chain/1'),
  after: Type.Object({ seq: Seq, hash: Sha256 }),
  links: Type.Array(Sha256),
  last: Either(
    Type.Object({
      matter: Type.Object({
        ...{ at: Type.String(), action: Type.String(), entity: Type.String() },
        ...{ entityId: Type.String(), old: Type.Unknown(), new: Type.Unknown(), salt: Sha256 },
      }),
      people: Sha256,
    }),
  ),
})

const KeyRingShape = Type.Object({
  format: Type.Literal('merilo-keys/1'),
  keys: Type.Array(
    Type.Object({
      ...{ fingerprint: Sha256, publicKey: Type.String(), madeAt: Type.String() },
      cause: Type.String(),
      follows: Either(Sha256),
      signature: Either(Type.String()),
    }),
  ),
})

/** Enough to compute with; what is wrong further in shows when it is computed. */
const PublicationShape = Type.Object({
  format: Type.Union([1, 2, 3].map((format) => Type.Literal(`merilo-publication/${format}`))),
  plan: Type.Object({
    slug: Type.String(),
    measures: Type.Array(Type.Object({ code: Type.String() })),
    goals: Type.Array(Type.Object({ number: Type.String() })),
  }),
  version: Count,
  publishedAt: Instant,
  reports: Type.Array(Type.Object({ measure: Type.String(), indicator: Count })),
  degrees: Type.Object({ measures: Type.Array(Type.Unknown()), goals: Type.Array(Type.Unknown()) }),
})

/** What a file of a bundle says; undefined where it is not canonical JSON of that shape. */
export const manifestIn = (bytes: Uint8Array) => valueIn<Manifest>(bytes, ManifestShape)
export const chainIn = (bytes: Uint8Array) => valueIn<LogChain>(bytes, ChainShape)
export const keyRingIn = (bytes: Uint8Array) => valueIn<KeyRing>(bytes, KeyRingShape)
export const publicationIn = (bytes: Uint8Array) => valueIn<Publication>(bytes, PublicationShape)

/**
 * Only canonical JSON (RFC 8785) is read: two programs that read it see the same, where of a name that
 * stands twice each might take another.
 */
function valueIn<Read>(bytes: Uint8Array, shape: TSchema): Read | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return Value.Check(shape, value) && canonicalJson(value) === text ? (value as Read) : undefined
  } catch {
    // Neither UTF-8 nor JSON, or nested beyond any sense.
    return undefined
  }
}
