import { Type } from 'typebox'

/** The parts of addresses that name a plan, a measure of it and an indicator of that. */
const Slug = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' })
const Position = Type.String({ pattern: '^[1-9][0-9]{0,3}$' })

const OnePeriod = Type.String({ pattern: '^[1-9][0-9]{3}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$' })

export const OfPlan = Type.Object({ slug: Slug })
export const OfGoal = Type.Object({ slug: Slug, goal: Type.String({ maxLength: 60 }) })
export const OfMeasure = Type.Object({ slug: Slug, code: Code })
export const OfIndicator = Type.Object({ slug: Slug, code: Code, indicator: Position })
export const OfPeriod = Type.Object({ slug: Slug, period: OnePeriod })
export const OfReport = Type.Object({ slug: Slug, period: OnePeriod, code: Code })

/** A piece of evidence or an activity of a measure, by its row. */
export const OfPiece = Type.Object({
  slug: Slug,
  code: Code,
  id: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }),
})
