import { canonicalJson } from '../base/canonical-json.ts'
import type { InBothLanguages, Language } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'
import { parseTypedTarget, type TypedTarget } from '../draft/typed-target.ts'
import { actNotBeforeAdoption, lastDayOfYear, longestReason } from './in-the-year.ts'
import type { Indicator, Plan, TargetRevision } from './plan.ts'
import { ruleInForce } from './target-in-force.ts'
import { parseTypedAct, type RawAct } from './typed-act.ts'

/** The fields of the form by which an amendment gives an indicator another target, as they were typed. */
export interface RawRevision extends RawAct, TypedTarget {
  readonly reason: string
  readonly from: string
}

/** An amendment of a target as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedRevision(
  raw: RawRevision,
  plan: Pick<Plan, 'adoption' | 'year'>,
  at: { readonly today: PlainDate; readonly language: Language },
): TargetRevision | Refusal[] {
  const target = parseTypedTarget(raw, at.language)
  const reason = typedText(raw.reason)
  const act = parseTypedAct(raw, {
    today: at.today,
    missingBody: messages.body,
    notBefore: actNotBeforeAdoption(plan),
  })
  const from = parseTypedDay(raw.from, {
    field: 'from',
    missing: messages.from,
    from: [plan.adoption.date, messages.beforeAdoption],
    until: [lastDayOfYear(plan.year), messages.afterYear],
  })
  const refusals = [
    ...(areRefusals(target) ? target : []),
    ...(areRefusals(from) ? from : []),
    ...refusalsOfText('reason', reason, longestReason, messages.reason),
    ...(areRefusals(act) ? act : []),
  ]
  if (areRefusals(target) || areRefusals(act) || areRefusals(from) || refusals.length > 0)
    return refusals
  return { from: from.day, target, act, reason: { [at.language]: reason } }
}

/** The refusal of an amendment that would change nothing, undefined when it changes something. */
export function refusalToRevise(
  { rule, targetRevisions = [] }: Pick<Indicator, 'rule' | 'targetRevisions'>,
  { from, target, counting }: TargetRevision,
): Refusal | undefined {
  if (targetRevisions.some((each) => each.from > from)) return laterTarget
  const standing = ruleInForce(rule, targetRevisions, null).rule
  return canonicalJson(standing) === canonicalJson({ ...standing, ...counting, target })
    ? sameTarget
    : undefined
}

const messages = {
  body: {
    bg: 'Въведете кой е приел изменението.',
    en: 'Enter the body that adopted the amendment.',
  },
  reason: {
    bg: 'Въведете причината за изменението.',
    en: 'Enter the reason for the amendment.',
  },
  from: {
    bg: 'Въведете от кога важи новата цел.',
    en: 'Enter from when the new target holds.',
  },
  beforeAdoption: {
    bg: 'Новата цел не може да важи отпреди приемането на плана.',
    en: 'The new target cannot hold from before the plan was adopted.',
  },
  afterYear: {
    bg: 'Новата цел трябва да важи от ден в годината на плана.',
    en: 'The new target has to hold from a day in the year of the plan.',
  },
} as const satisfies Record<string, InBothLanguages>

const laterTarget: Refusal = {
  code: 'later-target',
  field: 'from',
  message: {
    bg: 'Има изменение, което важи от по-късен ден. Въведете ден след него.',
    en: 'There is an amendment that holds from a later day. Enter a day after it.',
  },
}

const sameTarget: Refusal = {
  code: 'same-target',
  field: 'target',
  message: {
    bg: 'Това е и сегашната цел. Въведете какво се променя.',
    en: 'This is what the target is already. Enter what changes.',
  },
}
