import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'

/** What a revision is about, as far as it is about a part of the draft. */
export interface RevisionSubject {
  readonly position?: number
  /** The measure's number as it was then. */
  readonly number?: string
  readonly cell?: string
  /** What had been done, where this takes it back. */
  readonly action?: string
  /** The institution whose proposal was taken, and the round that it answered in. */
  readonly proposedBy?: string
  readonly round?: number
}

/** A cell that a person found right, by the digest of what they saw; or found so no more. */
export interface Decided {
  readonly position: number
  readonly cell: string
  readonly digest: string
  readonly holds: boolean
}

/** One version of a draft: who made it of the one before, when, and by which action. */
export interface DraftRevision {
  readonly version: number
  readonly action: string
  readonly about: RevisionSubject
  /** The version whose change this one took back. */
  readonly undoes: number | null
  /** The version that this one returned to. */
  readonly restores: number | null
  readonly decided: readonly Decided[]
  readonly madeById: string
  readonly madeBy: string
  readonly madeAt: string
}

/** The draft as it was in one version. */
export interface DraftVersion {
  readonly draft: Draft
  /** Of the last reading before it; those of the linter follow from the draft. */
  readonly findings: readonly Finding[]
  readonly documentId: string
}

/** The document that a draft was read from, who brought it and when. */
export interface DocumentOfDraft {
  readonly documentId: string
  readonly importedBy: string
  readonly importedAt: string
}
