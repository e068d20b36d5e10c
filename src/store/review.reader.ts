import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import {
  type CellInReview,
  cellInReview,
  type ReviewCell,
  uncertainCells,
} from '../core/draft/uncertain-cells.ts'
import { cellDigest } from './cell-digest.ts'
import type { Database } from './database.ts'
import { listSubjects, selectDecisions } from './draft-revision.reader.ts'

interface KeptContent {
  readonly planId: string
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/** A cell with a person's word on it, where one has said that it is right as it is. */
export interface ReviewedCell extends CellInReview {
  readonly digest: string
  readonly foundRight: { readonly by: string; readonly at: string } | null
}

/** How far the doubtful cells of a draft have been looked through, and which there are. */
export interface Review {
  /** Every cell in which something is doubtful, in the document's order. */
  readonly cells: readonly ReviewedCell[]
  readonly left: readonly ReviewedCell[]
  /** Cells found right, and cells mended in which nothing is doubtful any more. */
  readonly lookedAt: number
}

export async function readReview(database: Database, kept: KeptContent): Promise<Review> {
  const decisions = await selectDecisions(database, kept.planId)
  const cells = uncertainCells(kept.draft, kept.findings).map((cell) => reviewed(cell, decisions))
  const left = cells.filter(({ foundRight }) => foundRight === null)
  const doubtful = new Set(cells.map(({ position, cell }) => `${position}/${cell}`))
  const mended = await listSubjects(database, kept.planId)
  const settled = mended.filter(({ position, cell }) => !doubtful.has(`${position}/${cell}`))
  return { cells, left, lookedAt: cells.length - left.length + settled.length }
}

/** One cell, doubtful or not; nothing when the draft has no such measure. */
export async function readReviewedCell(
  database: Database,
  kept: KeptContent,
  position: number,
  cell: ReviewCell,
): Promise<ReviewedCell | undefined> {
  const found = cellInReview(kept.draft, kept.findings, position, cell)
  return found && reviewed(found, await selectDecisions(database, kept.planId))
}

function reviewed(
  cell: CellInReview,
  decisions: Awaited<ReturnType<typeof selectDecisions>>,
): ReviewedCell {
  const digest = cellDigest(cell)
  const decision = decisions.get(digest)
  return { ...cell, digest, foundRight: decision ? { by: decision.by, at: decision.at } : null }
}
