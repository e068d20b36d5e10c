import type { Indicator, Measure } from './plan.ts'

type Indicators = Pick<Measure, 'indicators'>

/** The indicator of a position: amendments take indicators away, and the others keep theirs. */
export const indicatorAt = ({ indicators }: Indicators, position: number): Indicator | undefined =>
  indicators.find((each) => each.position === position)

/** Of what there is one of for each indicator of a measure, in their order, that of a position. */
export const ofIndicatorAt = <Of>(
  { indicators }: Indicators,
  all: readonly Of[],
  position: number,
): Of | undefined => all[indicators.findIndex((each) => each.position === position)]

/** The positions of a measure's indicators, by which they are known, in their order: amendments leave gaps. */
export const positionsIn = (
  { measures }: { readonly measures: readonly (Indicators & Pick<Measure, 'code'>)[] },
  code: string,
): number[] =>
  measures.find((each) => each.code === code)?.indicators.map(({ position }) => position) ?? []
