import type { DraftIndicator, DraftMeasure } from '../../core/draft/draft.ts'

/** A line of the target cell ends in a bare zero: "Брой съобщения – 0". */
const endsInZero = /(?:^|[^\d.,])0\s*[.;]?$/mu

/** The target is printed as a zero, nothing is there now, and so nothing is asked for. */
export const asksForZero = (
  { baseline, target, set }: DraftIndicator,
  measure: DraftMeasure,
): boolean =>
  !set &&
  target.operator === 'none' &&
  target.value === null &&
  (baseline.value === null || baseline.value === '0') &&
  endsInZero.test(measure.text.target)
