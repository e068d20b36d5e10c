import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'
import type { Opinions } from './opinion.ts'
import { itemsOf, needsDecision, type OpinionItem } from './opinion-items.ts'

/** What the secretariat makes of a remark or a proposal. */
export const outcomes = ['accepted', 'partly-accepted', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

export interface Decided {
  readonly outcome: Outcome
  /** Always there when something is not taken as it was said. */
  readonly reason: string
}

/** A decision with the words that it was made on: an answer may be replaced afterwards. */
export type DecisionOnItem = Decided &
  OpinionItem & { readonly by: string; readonly at: string; readonly version: number }

const longestReason = 4000

/** A decision as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedOutcome(raw: {
  readonly outcome: string
  readonly reason: string
}): Decided | Refusal[] {
  const outcome = outcomes.find((each) => each === raw.outcome)
  const reason = typedText(raw.reason)
  const refusals = [
    ...(outcome ? [] : [outcomeWanted]),
    ...(reason === '' && outcome !== 'partly-accepted' && outcome !== 'rejected'
      ? []
      : refusalsOfText('reason', reason, longestReason, reasonWanted)),
  ]
  return !outcome || refusals.length > 0 ? refusals : { outcome, reason }
}

/** The decision that holds for an item: the latest on it, as long as it still says what was decided on. */
export function decisionOn(
  item: OpinionItem,
  decisions: readonly DecisionOnItem[],
): DecisionOnItem | undefined {
  const latest = latestOn(item, decisions)
  return latest?.words === item.words ? latest : undefined
}

/** The latest decision on what stands in the item's place, whatever it said then. */
export const latestOn = (
  { topic, part }: Pick<OpinionItem, 'topic' | 'part'>,
  decisions: readonly DecisionOnItem[],
): DecisionOnItem | undefined =>
  decisions
    .filter((each) => each.topic === topic && each.part === part)
    .reduce<DecisionOnItem | undefined>(
      (found, each) => (found === undefined || each.version > found.version ? each : found),
      undefined,
    )

/** What of an answer has to be decided on still. */
export const undecidedItems = (
  opinions: Opinions,
  decisions: readonly DecisionOnItem[],
): OpinionItem[] =>
  itemsOf(opinions).filter((item) => needsDecision(item) && !decisionOn(item, decisions))

const outcomeWanted: Refusal = {
  code: 'outcome-wanted',
  field: 'outcome',
  message: {
    bg: 'Изберете дали се приема, приема се отчасти или не се приема.',
    en: 'Choose whether it is accepted, partly accepted or rejected.',
  },
}

const reasonWanted: InBothLanguages = {
  bg: 'Въведете мотивите: те влизат в справката за отразените становища.',
  en: 'Enter the reason: it goes into the table of opinions.',
}
