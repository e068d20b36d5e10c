import type { PlainDate } from '../base/plain-date.ts'
import type { AmendableContent, Amendment, Indicator, Measure, Plan, PlanContent } from './plan.ts'
import { ruleInForce } from './target-in-force.ts'

/** What of a measure an amendment can make otherwise, as it is now. */
export const amendableOf = (measure: Measure): AmendableContent => ({
  number: measure.number,
  goal: measure.goal,
  text: measure.text,
  deadline: measure.deadline,
  responsible: measure.responsible,
  partners: measure.partners,
  funding: measure.funding,
  ...(measure.fundingPlaces ? { fundingPlaces: measure.fundingPlaces } : {}),
  sharedFundingWith: measure.sharedFundingWith,
  ...(measure.removedIndicators ? { removedIndicators: measure.removedIndicators } : {}),
  indicatorWords: indicatorWordsOf(measure.indicators),
})

/** The words of indicators; the position is said only where it is not the place in the list. */
export const indicatorWordsOf = (
  indicators: readonly Indicator[],
): AmendableContent['indicatorWords'] =>
  indicators.map(({ position, name, baselineNote, targetNote }, index) => ({
    ...(position === index + 1 ? {} : { position }),
    ...{ name, baselineNote, targetNote },
  }))

/** The words that a content has for the indicator of a position; nothing where it knows none. */
export const wordsOfIndicator = (
  { indicatorWords }: Pick<AmendableContent, 'indicatorWords'>,
  position: number,
): Pick<Indicator, 'name' | 'baselineNote' | 'targetNote'> | undefined => {
  const said = indicatorWords.find((each, index) => (each.position ?? index + 1) === position)
  if (!said) return undefined
  const { position: _, ...words } = said
  return words
}

/** The amendments that hold on the evening of a day: in force by then, by an act of no later day. */
export const amendmentsInForce = (
  amendments: readonly Amendment[],
  asOf: PlainDate | null,
): readonly Amendment[] =>
  amendments.filter(({ from, act }) => asOf === null || (from <= asOf && act.date <= asOf))

/**
 * The plan as it reads on the evening of a day: what was adopted, with whatever amendments have made of it
 * by then. What a later amendment adds is not in it. Targets keep all their revisions, because which of
 * them holds is asked of each by itself.
 *
 * @param plan with all that was ever added to it
 * @param asOf null for all amendments, those to come included
 */
export function planOn(plan: Plan, asOf: PlainDate | null): Plan {
  if (!plan.amendments?.length) return plan
  const { id, slug, status, adoption, demonstration } = plan
  return { ...contentOn(plan, asOf), id, slug, status, adoption, demonstration }
}

/** The same of what a plan says, whoever keeps it. */
export function contentOn(plan: PlanContent, asOf: PlainDate | null): PlanContent {
  const { amendments: all = [], ...adopted } = plan
  if (all.length === 0) return plan
  const amendments = amendmentsInForce(all, asOf)
  const known = new Set(amendments.map(({ number }) => number))
  const isThere = ({ addedBy }: { readonly addedBy?: number }) =>
    addedBy === undefined || known.has(addedBy)
  const heading = amendments.findLast((each) => each.heading)?.heading
  const goals = plan.goals.filter(({ addedBy }) => addedBy === undefined)
  return {
    ...adopted,
    goals,
    ...(heading ? { ...heading, adoptedHeading: { title: plan.title, goals } } : {}),
    measures: plan.measures
      .filter(isThere)
      .map((measure) =>
        amended({ ...measure, indicators: measure.indicators.filter(isThere) }, amendments),
      ),
    ...(amendments.length > 0 ? { amendments } : {}),
  }
}

/** A measure with the content that the last of the amendments gave it. */
function amended(measure: Measure, amendments: readonly Amendment[]): Measure {
  const content = amendments
    .flatMap(({ measures }) => measures)
    .findLast((each) => each.measure === measure.code)?.content
  if (!content) return measure
  const { indicatorWords: _, ...own } = content
  const { removedIndicators = [] } = content
  return {
    ...measure,
    ...own,
    indicators: measure.indicators
      .filter(({ position }) => !removedIndicators.includes(position))
      .map(
        (indicator): Indicator => ({
          ...indicator,
          ...wordsOfIndicator(content, indicator.position),
        }),
      ),
    asAdopted: amendableOf(measure),
  }
}

/**
 * A plan as it was kept, of one that `planOn` has set in force; a plan that is as it was kept is itself. Only
 * the indicators that were taken away do not come back: their words do.
 */
export function asKept(plan: PlanContent): PlanContent {
  const { adoptedHeading, measures, ...rest } = plan
  return { ...rest, ...adoptedHeading, measures: measures.map(measureAsKept) }
}

function measureAsKept(measure: Measure): Measure {
  const { asAdopted, removedIndicators: _, fundingPlaces: ___, ...own } = measure
  if (!asAdopted) return measure
  const { indicatorWords: __, ...content } = asAdopted
  return {
    ...own,
    ...content,
    indicators: measure.indicators.map((indicator) => ({
      ...indicator,
      ...wordsOfIndicator(asAdopted, indicator.position),
    })),
  }
}

/** The same content with the target that holds on a day, or the last one, in the rule of each indicator. */
export const withTargetsInForce = <Content extends PlanContent>(
  plan: Content,
  asOf: PlainDate | null = null,
): Content => ({
  ...plan,
  measures: plan.measures.map((measure) => ({
    ...measure,
    indicators: measure.indicators.map(({ targetRevisions = [], ...indicator }) => ({
      ...indicator,
      rule: ruleInForce(indicator.rule, targetRevisions, asOf).rule,
    })),
  })),
})

/** The numbers of the amendments in force that gave a measure other content, or added it. */
export const amendmentsOf = (
  { amendments = [] }: Pick<PlanContent, 'amendments'>,
  { code, addedBy }: Pick<Measure, 'code' | 'addedBy'>,
): readonly Amendment[] =>
  amendments.filter(
    ({ number, measures }) =>
      number === addedBy || measures.some(({ measure }) => measure === code),
  )
