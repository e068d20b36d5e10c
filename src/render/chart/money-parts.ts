import type { MoneyFigures } from '../../core/money/money-figures.ts'
import type { ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { MoneyPart } from './money-bar.tsx'

/** The parts of a plan's bar that there are, for its legend. */
export const partsOfBar = ({ totals }: MoneyFigures): readonly MoneyPart[] =>
  (['countedOnce', 'printedTwice', 'partly', 'undetermined'] as const).filter(
    (part) =>
      (part !== 'printedTwice' || totals.asWritten.euro !== totals.countedOnce.euro) &&
      (part !== 'partly' || totals.partlyUndetermined > 0),
  )

/** What the plan has for its own year: the rest of sums for longer is no money of this one. */
export const plannedForYear = ({ byYear, totals }: MoneyFigures, year: number): ShownAmounts =>
  byYear.find(({ years }) => years.from === year && years.to === year)?.countedOnce ??
  totals.countedOnce
