import type { TSchema } from 'typebox'
import { Type } from 'typebox'
import { described, exactly } from '../described.ts'
import { Next, PlanId, Total, Version } from './common.ts'

/** A page of a list in a plan. */
export const ListInPlan = <Item extends TSchema>(item: Item) =>
  exactly({
    ...{ plan: PlanId, version: Version, total: Total },
    items: described(
      { bg: 'Една страница от списъка', en: 'A page of the list' },
      Type.Array(item),
    ),
    next: Next,
  })
