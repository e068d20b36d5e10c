import type { Language, Words } from '../base/language.ts'
import type { Arithmetic } from '../degree/circumstances.ts'
import type { VerdictCriteria } from '../plan/verdict-criteria.ts'
import type { EvidenceDigest } from './evidence-digests.ts'
import { arithmeticOf } from './kept-publication.ts'
import type { LogHead } from './log-chain.ts'
import type { Publication } from './publication.ts'

/** A file of a bundle as its manifest tells of it. */
export interface BundledFile {
  /** With its folder: `publication.json`, `bg/report.docx`. */
  readonly name: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** What a signed bundle says of itself: the one file in it that is signed, and by it all others. */
export interface Manifest {
  readonly format: 'merilo-bundle/1'
  /** The version of the program that made it. */
  readonly merilo: string
  readonly plan: {
    readonly slug: string
    readonly title: Words
    readonly year: number
    readonly demonstration: boolean
  }
  readonly version: number
  /** 0 as published; above it where something had to be kept from the public afterwards. */
  readonly edition: number
  /** ISO 8601 instant, UTC. */
  readonly publishedAt: string
  readonly publication: {
    readonly format: Publication['format']
    readonly arithmetic: Arithmetic
    readonly criteria: VerdictCriteria
  }
  /** The end of the log when it was published, and when the version before was. */
  readonly log: { readonly head: LogHead; readonly previous: PreviousHead | null }
  /** Of the files that the reports rest on. */
  readonly evidence: readonly EvidenceDigest[]
  /** The site's own address: what links in the files begin with. */
  readonly site: string
  /** The fingerprint of the key that it is signed with. */
  readonly key: string
  /** All files but the manifest and its signature, in the order of their names. */
  readonly files: readonly BundledFile[]
}

export interface PreviousHead extends LogHead {
  readonly version: number
}

/** Where a prepared file stands in a bundle: in the folder of its language, or of data that is the same in both. */
export const bundledName = ({
  name,
  language,
}: {
  readonly name: string
  readonly language: Language | null
}): string => `${language ?? 'data'}/${name}`

/** What a manifest says that does not follow from the publication. */
export type ManifestFacts = Pick<Manifest, 'merilo' | 'edition' | 'log' | 'site' | 'key' | 'files'>

export const manifestOf = (
  publication: Publication,
  { merilo, edition, log, site, key, files }: ManifestFacts,
): Manifest => {
  const { plan, version, publishedAt, format, criteria, evidence = [] } = publication
  const { slug, title, year, demonstration } = plan
  return {
    format: 'merilo-bundle/1',
    ...{ merilo, version, edition, publishedAt, log, site, key },
    plan: { slug, title, year, demonstration },
    publication: { format, arithmetic: arithmeticOf(publication), criteria },
    evidence,
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
