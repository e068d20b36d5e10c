import type { Change, DraftDifference } from '../../../core/draft/draft-difference.ts'
import type { offerWords } from '../../words/offer-words.ts'

/** What two versions of a plan say otherwise beside their measures: title, year, goals. */
export const headingChanges = (
  { title, year, goals }: DraftDifference,
  words: (typeof offerWords)['bg'],
): { readonly label: string; readonly change: Change }[] => [
  ...(title ? [{ label: words.planTitle, change: title }] : []),
  ...(year ? [{ label: words.planYear, change: year }] : []),
  ...goals.map(({ number, before, after }) => ({
    label: words.goalRow(number),
    change: { before: before ?? '', after: after ?? '' },
  })),
]
