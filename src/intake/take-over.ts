import { carryOver, type Known } from '../core/draft/carry-over.ts'
import type { Draft } from '../core/draft/draft.ts'
import { knownMeasures, type Mend, type Versions } from '../core/draft/mends.ts'
import { type CellMend, mendCells } from './mend.ts'
import { mendHeading } from './mend-heading.ts'
import { mendNumber } from './mend-number.ts'
import type { Register } from './register.ts'

/**
 * The newer version of a plan with those mends of the older one that stay. A measure of which some words
 * are ours and some theirs is understood from what it says now; what a person has set in a cell
 * stays with that cell.
 */
export function takeOver(versions: Versions, stay: readonly Mend[], register: Register): Draft {
  const { ours } = versions
  const said = withWordsOf(versions, stay, register)
  const known = [...knownMeasures(versions)].map(([position, measure]): [number, Known] => [
    position,
    { before: measure.ours, keeps: meaningsAt(stay, position) },
  ])
  return carryOver(ours, said, new Map(known))
}

const meaningsAt = (stay: readonly Mend[], position: number) =>
  stay.flatMap(({ measure, meaning }) =>
    meaning && measure?.theirs.position === position ? [meaning] : [],
  )

/** What the newer version says, in the words of the mends that stay. */
function withWordsOf({ ours, theirs }: Versions, stay: readonly Mend[], register: Register): Draft {
  const keeps = (cell: Mend['cell']) => stay.some((mend) => mend.cell === cell && !mend.measure)
  const headed = mendHeading(theirs, {
    title: keeps('title') ? ours.title : theirs.title,
    year: keeps('year') ? ours.year : (theirs.year ?? ours.year),
  })
  const numbered = stay.reduce(
    (draft, { cell, measure, words }) =>
      cell === 'number' && measure ? mendNumber(draft, measure.theirs.position, words.ours) : draft,
    headed,
  )
  return mendCells(numbered, stay.flatMap(cellMend), register)
}

function cellMend({ cell, measure, words, reworded }: Mend): CellMend[] {
  if (!measure || !reworded || cell === 'title' || cell === 'year' || cell === 'number') return []
  return [{ position: measure.theirs.position, cell, words: words.ours }]
}
