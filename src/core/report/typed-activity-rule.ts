import type { Refusal } from '../base/refusal.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { activityKinds } from './activity.ts'
import { type ActivityRule, activityCounts } from './activity-rule.ts'

/** The fields of the form by which an indicator is made to follow from activities, as they were sent. */
export interface RawActivityRule {
  /** Empty: it does not follow from activities. */
  readonly counts: string
  /** The kinds that were marked. */
  readonly kinds: readonly string[]
}

/** The rule that was chosen, null for none, or what is wrong with it. */
export function parseTypedActivityRule(
  raw: RawActivityRule,
  rule: IndicatorRule,
): { readonly rule: ActivityRule | null } | Refusal[] {
  if (raw.counts === '') return { rule: null }
  const counts = activityCounts.find((each) => each === raw.counts)
  const kinds = activityKinds.filter((kind) => raw.kinds.includes(kind))
  const refusals = [
    ...(counts ? [] : [countsWanted]),
    ...(kinds.length === 0 ? [kindsWanted] : []),
    ...(isCounted(rule) ? [] : [noCount]),
  ]
  return !counts || refusals.length > 0 ? refusals : { rule: { counts, kinds } }
}

/** Whether what happens in each period adds up to the indicator's value. */
export const isCounted = ({ accumulates, target }: IndicatorRule): boolean =>
  accumulates === 'sum' && target.kind !== 'stages' && target.kind !== 'words'

const countsWanted: Refusal = {
  code: 'counts-wanted',
  field: 'counts',
  message: { bg: 'Изберете какво се брои.', en: 'Choose what is counted.' },
}

const kindsWanted: Refusal = {
  code: 'activity-kinds-wanted',
  field: 'kinds',
  message: { bg: 'Отбележете поне един вид дейност.', en: 'Mark at least one kind of activity.' },
}

const noCount: Refusal = {
  code: 'not-a-count',
  field: 'counts',
  message: {
    bg: 'Отчетите по този индикатор не се събират, затова той не може да брои дейности.',
    en: 'The reports on this indicator do not add up, so it cannot count activities.',
  },
}
