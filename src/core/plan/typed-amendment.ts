import type { InBothLanguages, Language } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { parseTypedDay } from '../base/typed-day.ts'
import { refusalsOfText, typedLine, typedText } from '../base/typed-text.ts'
import type { DecisionKind } from './decision.ts'
import { actNotBeforeAdoption, lastDayOfYear, longestReason } from './in-the-year.ts'
import type { Amendment, Measure, Plan } from './plan.ts'
import { parseTypedAct, type RawAct } from './typed-act.ts'

/** The fields of the form by which an amendment is recorded, as they were typed. */
export interface RawAmendment extends RawAct {
  readonly reason: string
  readonly from: string
  /** The name of the file with the act; may be empty. */
  readonly file: string
  /** The numbers of measures that the same act drops, apart by commas. */
  readonly dropped: string
  /** The same of those that go over into the next plan. */
  readonly carriedOver: string
}

/** An amendment without what it makes otherwise, and what its act decides of measures. */
export interface TypedAmendment extends Pick<Amendment, 'act' | 'reason' | 'from' | 'file'> {
  readonly decisions: readonly { readonly measure: string; readonly kind: DecisionKind }[]
}

const longestName = 200

/**
 * What was typed of an amendment, or a refusal for each field that is wrong.
 *
 * @param removed the measures that its draft has no more: each must be dropped or carried over
 */
export function parseTypedAmendment(
  raw: RawAmendment,
  plan: Pick<Plan, 'adoption' | 'year' | 'amendments' | 'measures'>,
  removed: readonly Measure[],
  at: { readonly today: PlainDate; readonly language: Language },
): TypedAmendment | Refusal[] {
  const reason = typedText(raw.reason)
  const file = typedLine(raw.file)
  const act = parseTypedAct(raw, {
    today: at.today,
    missingBody: messages.body,
    notBefore: actNotBeforeAdoption(plan),
  })
  const earliest = plan.amendments?.at(-1)?.from
  const from = parseTypedDay(raw.from, {
    field: 'from',
    missing: messages.from,
    from: earliest
      ? [earliest, messages.beforeTheLast]
      : [plan.adoption.date, messages.beforeAdoption],
    until: [lastDayOfYear(plan.year), messages.afterYear],
  })
  const decisions = decisionsOf(raw, plan.measures, removed)
  const refusals = [
    ...refusalsOfText('reason', reason, longestReason, messages.reason),
    ...(areRefusals(from) ? from : []),
    ...(areRefusals(act) ? act : []),
    ...(file === '' ? [] : refusalsOfText('file', file, longestName, messages.file)),
    ...(areRefusals(decisions) ? decisions : []),
  ]
  if (areRefusals(act) || areRefusals(from) || areRefusals(decisions) || refusals.length > 0)
    return refusals
  return {
    ...{ act, from: from.day, file: file === '' ? null : file, decisions: decisions.made },
    reason: { [at.language]: reason },
  }
}

interface Decisions {
  readonly made: TypedAmendment['decisions']
}

function decisionsOf(
  { dropped, carriedOver }: Pick<RawAmendment, 'dropped' | 'carriedOver'>,
  measures: readonly Measure[],
  removed: readonly Measure[],
): Decisions | Refusal[] {
  const wrong: Refusal[] = []
  const found = (typed: string, field: string, kind: DecisionKind) =>
    typed
      .split(/[,;\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .flatMap((each) => {
        const measure = measureCalled(each, measures)
        if (!measure) wrong.push(noSuchNumber(field, each))
        return measure ? [{ measure: measure.code, kind }] : []
      })
  const drop = found(dropped, 'dropped', 'dropped')
  const carry = found(carriedOver, 'carriedOver', 'carried-over')
  const both = carry.find(({ measure }) => drop.some((each) => each.measure === measure))
  if (both) wrong.push(decidedTwice(both.measure))
  const made = [...drop, ...carry]
  const open = removed.filter(({ code }) => !made.some(({ measure }) => measure === code))
  if (open.length > 0) wrong.push(removedUndecided(open.map(({ number }) => number)))
  const codes = new Set(made.map(({ measure }) => measure))
  return wrong.length > 0
    ? wrong
    : { made: made.filter(({ measure }) => codes.has(measure) && codes.delete(measure)) }
}

/** By its code, which no two share, else by its printed number. */
const measureCalled = (typed: string, measures: readonly Measure[]): Measure | undefined =>
  measures.find(({ code }) => code === typed) ?? measures.find(({ number }) => number === typed)

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
    bg: 'Въведете от кога важи изменението.',
    en: 'Enter from when the amendment holds.',
  },
  file: { bg: 'Въведете името на файла с акта.', en: 'Enter the name of the file with the act.' },
  beforeAdoption: {
    bg: 'Изменението не може да важи отпреди приемането на плана.',
    en: 'The amendment cannot hold from before the plan was adopted.',
  },
  beforeTheLast: {
    bg: 'Изменението не може да важи отпреди предишното изменение на плана.',
    en: 'The amendment cannot hold from before the last amendment of the plan.',
  },
  afterYear: {
    bg: 'Изменението трябва да важи от ден в годината на плана.',
    en: 'The amendment has to hold from a day in the year of the plan.',
  },
} as const satisfies Record<string, InBothLanguages>

const noSuchNumber = (field: string, typed: string): Refusal => ({
  code: 'no-such-number',
  field,
  message: {
    bg: `В плана няма мярка с номер „${typed}“.`,
    en: `The plan has no measure with the number “${typed}”.`,
  },
})

const decidedTwice = (code: string): Refusal => ({
  code: 'decided-twice',
  field: 'carriedOver',
  message: {
    bg: `Мярка ${code} е посочена и като отпаднала, и като прехвърлена. Оставете я само на едно място.`,
    en: `Measure ${code} is named both as dropped and as carried over. Leave it in one place only.`,
  },
})

const removedUndecided = (numbers: readonly string[]): Refusal => ({
  code: 'removed-undecided',
  field: 'dropped',
  message: {
    bg: `В изменения текст ги няма тези мерки: ${numbers.join(', ')}. Посочете дали отпадат, или се пренасят.`,
    en: `The amended text no longer has these measures: ${numbers.join(', ')}. Say whether they are dropped or carried over.`,
  },
})
