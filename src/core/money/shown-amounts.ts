import { type Amounts, type AmountsText, amountsText, euroText } from './amounts.ts'
import type { Reported } from './reported-money.ts'

/** An amount in every currency that it was written in, and in euro by the law's rule: plain JSON. */
export interface ShownAmounts {
  readonly written: AmountsText
  /** null where nothing was written. */
  readonly euro: string | null
}

export const shownAmounts = (amounts: Amounts): ShownAmounts => ({
  written: amountsText(amounts),
  euro: euroText(amounts),
})

export interface ReportedFigures {
  readonly planned: ShownAmounts
  readonly committed: ShownAmounts
  readonly spent: ShownAmounts
}

export const reportedFigures = ({ planned, committed, spent }: Reported): ReportedFigures => ({
  planned: shownAmounts(planned),
  committed: shownAmounts(committed),
  spent: shownAmounts(spent),
})
