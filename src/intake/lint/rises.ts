import type { DraftIndicator } from '../../core/draft/draft.ts'
import { namesOtherThing } from './other-thing.ts'

/** The value is to go up: no limit, nothing that is only to be kept, and both values of one thing. */
export const isToRise = (indicator: DraftIndicator): boolean =>
  ['count', 'percent', 'ratio', 'milestone'].includes(indicator.kind) &&
  indicator.target.operator !== 'at-most' &&
  indicator.target.operator !== 'all' &&
  !namesOtherThing(indicator)
