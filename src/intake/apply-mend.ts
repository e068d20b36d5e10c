import type { ProposedMend } from '../core/base/finding.ts'
import { type CellKey, cellKeys, type Draft } from '../core/draft/draft.ts'
import { mendCell } from './mend.ts'
import { mendNumber } from './mend-number.ts'
import type { Register } from './register.ts'

/**
 * The draft with a proposed mend carried out. What a finding proposes may be of an older draft: a
 * position or number that no measure has changes nothing.
 */
export function applyMend(draft: Draft, mend: ProposedMend, register: Register): Draft {
  if (mend.kind === 'shared-funding') return withConfirmedSharing(draft, mend.position, mend.with)
  const cells = mend.kind === 'cells' ? mend.cells : { [mend.cell]: mend.words }
  return Object.entries(cells).reduce((mended, [cell, words]) => {
    if (cell === 'number') return mendNumber(mended, mend.position, words)
    return isCell(cell) ? mendCell(mended, mend.position, cell, words, register) : mended
  }, draft)
}

const isCell = (key: string): key is CellKey => cellKeys.some((cell) => cell === key)

/** Sharing holds both ways. */
function withConfirmedSharing(draft: Draft, position: number, others: readonly string[]): Draft {
  const own = draft.measures.find((measure) => measure.position === position)
  if (own === undefined) return draft
  const measures = draft.measures.map((measure) => {
    if (measure.position === position) return sharing(measure, others)
    const named = measure.number !== '' && others.includes(measure.number)
    return named && own.number !== '' ? sharing(measure, [own.number]) : measure
  })
  return { ...draft, measures }
}

const sharing = (measure: Draft['measures'][number], others: readonly string[]) => ({
  ...measure,
  sharedFundingWith: [...new Set([...measure.sharedFundingWith, ...others])],
  sharingConfirmed: [...new Set([...(measure.sharingConfirmed ?? []), ...others])],
})
