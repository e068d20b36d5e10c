import { type Refusal, Refused } from '../core/base/refusal.ts'
import type { LineageLine } from '../core/plan/lineage.ts'
import type { Plan } from '../core/plan/plan.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { lockPlans } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepLineage, type LineageToKeep } from './keep-lineage.ts'
import { lineageInHand, placesOfLine } from './lineage-in-hand.ts'
import { redactPlans } from './redact-publications.ts'
import { noSuchMeasure, nothingOfThatPlan } from './refusals.ts'

export interface LineageToSet {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The slug of the plan that it is held against. */
  readonly before: string | undefined
  /** What the person saw. */
  readonly seen: string
  /** The code of the measure of that plan; empty where it goes on from none. */
  readonly previous: string
  /** For each position of its indicators "10/2", the code of a measure of that plan and a position in it, or nothing. */
  readonly indicators: Readonly<Record<number, string | undefined>>
}

/** The name of the field for what an indicator goes on from. */
export const lineageField = (position: number): string => `indicator-${position}`

/**
 * Says what a measure and its indicators go on from, or that they begin with this plan. What was said before
 * stays beside it.
 *
 * @throws {Refused} when the actor may not, there is no such measure, what is named is not in the plan before,
 *   or somebody said something else meanwhile.
 */
export async function setLineage(context: ActionContext, said: LineageToSet): Promise<void> {
  await whenPermitted(context, 'link-plans', async (transaction) => {
    const { slug, measure: code, before: named, seen } = said
    await lockPlans(transaction)
    const { plan, before, lines, next } = await lineageInHand(transaction, slug, named, seen)
    const line = lines.find(({ measure }) => measure.code === code)
    if (!line) throw new Refused(noSuchMeasure)
    const { link, wrong } = linkOf(line, before, said)
    if (wrong.length > 0) throw new Refused(...wrong)
    const version = { version: next, byPerson: true }
    const previousValues = await keepLineage(context, transaction, plan, [link], version)
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'set-lineage',
      entity: 'measure',
      entityId: `${slug}/${code}`,
      old: line.state === 'open' || line.state === 'proposed' ? null : placesOfLine(line),
      new: { version: next, ...link, previousValues },
    })
    // What is sensitive in the one plan is so in the other from now on.
    await redactPlans(context, transaction, [...(before ? [before.slug] : []), slug])
  })
}

function linkOf(
  { measure, indicators }: LineageLine,
  before: Plan | null,
  said: LineageToSet,
): { readonly link: LineageToKeep; readonly wrong: readonly Refusal[] } {
  const slug = before?.slug ?? ''
  const measures = new Map(before?.measures.map((each) => [each.code, each]))
  const wrong: Refusal[] = []
  const refuse = (field: string) => {
    wrong.push({ ...nothingOfThatPlan, field })
    return null
  }
  const previous =
    said.previous === ''
      ? null
      : measures.has(said.previous)
        ? { slug, measure: said.previous }
        : refuse('previous')
  const places = indicators.map(({ indicator: { position } }) => {
    const typed = said.indicators[position] ?? ''
    if (typed === '') return { position, previous: null }
    const at = typed.lastIndexOf('/')
    const place = { slug, measure: typed.slice(0, at), indicator: Number(typed.slice(at + 1)) }
    const isThere = measures
      .get(place.measure)
      ?.indicators.some((each) => each.position === place.indicator)
    return { position, previous: isThere ? place : refuse(lineageField(position)) }
  })
  return { link: { measure: measure.code, previous, indicators: places }, wrong }
}
