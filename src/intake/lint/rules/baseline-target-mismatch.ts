import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { namesOtherThing } from '../other-thing.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'
import { namedWithoutValue, saidIn } from '../said-in.ts'

const name = 'baseline-target-mismatch'
const severity = 'warning'

/** A value to start from and a value to reach have a meaning together only for one thing. */
export const baselineTargetMismatch: Rule = {
  name,
  severity,
  about: {
    bg: 'Текущата и целевата стойност не се отнасят за едно и също.',
    en: 'The current and the target value are not about the same thing.',
  },
  check: (draft) =>
    draft.measures.flatMap((measure) => {
      const { baseline, target } = measure.text
      if (!/\p{L}/u.test(baseline) || !/\p{L}/u.test(target)) return []
      const startless = measure.indicators.find((each) => startsNowhere(each, measure, draft))
      const endless = measure.indicators.find((each) => leadsNowhere(each, measure, draft))
      const odd = startless ?? endless ?? measure.indicators.find(namesOtherThing)
      if (odd === undefined) return []
      const thing = shortened(odd.name, 80)
      return [
        {
          ...placeOf(measure, 'baseline'),
          rule: name,
          severity,
          actual: shortened(baseline, 60),
          expected: inLanguageOf(draft, {
            bg: 'едно и също в двете клетки',
            en: 'the same thing in both cells',
          }),
          message:
            odd !== endless
              ? {
                  bg: `Целта е за „${thing}“, а текущата стойност се отнася за друго.`,
                  en: `The target is about “${thing}”; the current value is about something else.`,
                }
              : {
                  bg: `Текущата стойност е за „${thing}“, а целта се отнася за друго.`,
                  en: `The current value is about “${thing}”; the target is about something else.`,
                },
        },
      ]
    }),
}

/** Beside values of other things: a baseline in words alone tells how things stand, not how many. */
function startsNowhere(
  { kind, baseline, target, name: label }: DraftIndicator,
  measure: DraftMeasure,
  draft: Draft,
): boolean {
  const counted = (kind === 'count' || kind === 'percent') && target.value !== null
  const others = measure.indicators.some((each) => each.baseline.value !== null)
  if (!counted || baseline.value !== null || !others) return false
  return !namedWithoutValue(measure.text.baseline, label, draft)
}

function leadsNowhere(
  { baseline, target, name: label }: DraftIndicator,
  measure: DraftMeasure,
  draft: Draft,
): boolean {
  const open = target.operator === 'none' && target.value === null
  return open && baseline.value !== null && !saidIn(measure.text.target, label, draft)
}
