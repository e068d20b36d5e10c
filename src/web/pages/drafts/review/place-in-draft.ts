import type { Language } from '../../../../core/base/language.ts'
import { reviewCells } from '../../../../core/draft/uncertain-cells.ts'
import { paths } from '../../../paths.ts'

/** The address of a cell in the review; of the draft, where no cell of a measure is named. */
export function placeInDraft(
  language: Language,
  planId: string,
  place: { readonly position?: number; readonly cell?: string },
): string {
  const cell = reviewCells.find((each) => each === place.cell)
  return place.position && cell
    ? paths.reviewCell(language, planId, place.position, cell)
    : paths.draft(language, planId)
}
