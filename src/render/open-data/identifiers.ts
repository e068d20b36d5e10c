import type { Indicator, Measure } from '../../core/plan/plan.ts'

/** Unique within the plan: "10.2" is the second indicator of measure 10. */
export const indicatorId = (
  { code }: Pick<Measure, 'code'>,
  { position }: Pick<Indicator, 'position'>,
): string => `${code}.${position}`
