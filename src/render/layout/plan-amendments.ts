import { canonicalJson } from '../../core/base/canonical-json.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Amendment, DecidingAct, PlanContent } from '../../core/plan/plan.ts'
import { amendableOf } from '../../core/plan/plan-on.ts'
import { changesBy } from '../../core/plan/recorded-amendment.ts'
import {
  type DecidedMeasure,
  type SeparatePart,
  separateActs,
} from '../../core/plan/separate-acts.ts'
import { headingLines, measureLines, targetLines } from '../words/amendment-lines.ts'
import {
  addedMeasureWords,
  amendmentActWords,
  amendmentsHeading,
  changeWords,
  decidedMeasureWords,
} from '../words/plan-amendment-words.ts'
import { heading, paragraph, say } from './blocks.ts'
import type { Block } from './document.ts'

/** With what the council is called, where that is known. */
type Amended = PlanContent & { readonly council?: InBothLanguages | null }

/**
 * The acts by which a plan reads otherwise than it was adopted, the earliest first: act, date and what
 * changed; nothing where it reads as it was adopted.
 *
 * @param plan as it is in force, with the revisions of its targets
 */
export function planAmendments(
  plan: Amended,
  all: readonly DecidedMeasure[],
  language: Language,
  asOf: PlainDate | null,
): Block[] {
  const { amendments = [] } = plan
  const isKnown = ({
    act,
    from = act.date,
  }: {
    readonly act: DecidingAct
    readonly from?: PlainDate
  }) => asOf === null || (act.date <= asOf && from <= asOf)
  const decisions = all.filter(isKnown)
  const acts = [
    ...amendments.map((amendment) => ({
      date: amendment.act.date,
      blocks: amendmentBlocks(plan, amendment, decisions, language),
    })),
    ...separateActs(plan, decisions)
      .filter(({ parts: [part], act }) =>
        isKnown({ act, ...(part?.from ? { from: part.from } : {}) }),
      )
      .map(({ act, parts }) => ({
        date: act.date,
        blocks: [
          say(amendmentActWords(null, act, parts[0]?.from, language, plan.council), language),
          ...parts.flatMap((part) =>
            separateWords(part, language).map((text) => item(text, language)),
          ),
        ],
      })),
  ]
  if (acts.length === 0) return []
  return [
    heading({ text: amendmentsHeading[language], language }),
    ...acts.toSorted((a, b) => (a.date < b.date ? -1 : 1)).flatMap(({ blocks }) => blocks),
  ]
}

function amendmentBlocks(
  plan: Amended,
  { number, act, from }: Amendment,
  decisions: readonly DecidedMeasure[],
  language: Language,
): Block[] {
  const { heading: above, changed, added } = changesBy(plan, number)
  const numberOf = (code: string) =>
    plan.measures.find((measure) => measure.code === code)?.number ?? code
  const lines = [
    ...(above ? headingLines(above, language) : []).map(({ label, change }) =>
      changeWords(null, label, change, language),
    ),
    ...changed.flatMap((each) =>
      measureLines(each, amendableOf(each.before), language).map(({ label, change }) =>
        changeWords(each.before.number, label, change, language),
      ),
    ),
    ...added.map((measure) => addedMeasureWords(measure.number, language)),
    ...decisions
      .filter((each) => canonicalJson(each.act) === canonicalJson(act))
      .map(({ measure, kind }) => decidedMeasureWords(numberOf(measure), kind, language)),
  ]
  return [
    say(amendmentActWords(number, act, from, language, plan.council), language),
    ...lines.map((text) => item(text, language)),
  ]
}

const separateWords = (
  { number, what, target }: SeparatePart,
  language: Language,
): readonly string[] =>
  what === 'target'
    ? (target ? targetLines(target, language) : []).map(({ label, change }) =>
        changeWords(number, label, change, language),
      )
    : [decidedMeasureWords(number, what, language)]

const item = (text: string, language: Language): Block =>
  paragraph({ text, language }, { style: 'item' })
