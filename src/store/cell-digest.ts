import { canonicalJson } from '../core/base/canonical-json.ts'
import type { CellInReview } from '../core/draft/uncertain-cells.ts'
import { sha256 } from './sha256.ts'

/** By what a person's word on a cell is kept: it holds for the same words, meaning and findings only. */
export const cellDigest = ({ seen }: CellInReview): string => sha256(canonicalJson(seen))
