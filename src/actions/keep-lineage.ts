import { localTime } from '../core/base/instant.ts'
import type { Period } from '../core/base/period.ts'
import type { IndicatorPlace } from '../core/plan/indicator-lineage.ts'
import type { MeasurePlace } from '../core/plan/lineage.ts'
import type { Plan } from '../core/plan/plan.ts'
import { idsOfMeasures } from '../store/amendment.reader.ts'
import type { Transaction } from '../store/database.ts'
import { insertLineage } from '../store/lineage.writer.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { listPreviousValues } from '../store/previous-value.reader.ts'
import { type EnteredPreviousValue, insertPreviousValue } from '../store/previous-value.writer.ts'
import type { ActionContext } from './action-context.ts'
import { totalsOfPlan } from './totals-of-plan.ts'

/** What a measure and its indicators go on from; null where they go on from nothing. */
export interface LineageToKeep {
  /** The measure's code. */
  readonly measure: string
  readonly previous: MeasurePlace | null
  readonly indicators: readonly {
    readonly position: number
    readonly previous: IndicatorPlace | null
  }[]
}

/**
 * Keeps what measures of a plan and their indicators go on from, and with it what was reported of those,
 * which trends are judged against. A value that somebody entered stays before it, and a closed year is
 * judged as it was. Answers with how many values came.
 */
export async function keepLineage(
  context: ActionContext,
  transaction: Transaction,
  plan: Plan,
  links: readonly LineageToKeep[],
  said: { readonly version: number; readonly byPerson: boolean },
): Promise<number> {
  const enteredAt = context.now()
  const entry = { enteredBy: context.actor.name, enteredAt, demonstration: plan.demonstration }
  const now = await idsOfMeasures(transaction, plan.id)
  const earlier = await earlierPlans(context, transaction, links)
  const indicators = links.flatMap(({ measure, indicators: places }) =>
    places.flatMap(({ position, previous }) => {
      const id = now.get(measure)?.indicators.get(position)
      return id ? [{ id, measure, position, previous }] : []
    }),
  )
  await insertLineage(
    transaction,
    said,
    {
      measures: links.flatMap(({ measure, previous }) => {
        const id = now.get(measure)?.id
        const from = previous && earlier.get(previous.slug)?.ids.get(previous.measure)?.id
        return id ? [{ id, previous: from ?? null }] : []
      }),
      indicators: indicators.map(({ id, previous: place }) => ({
        id,
        previous: (place && earlier.get(place.slug)?.idOf(place)) ?? null,
      })),
    },
    entry,
  )
  if (plan.status === 'closed') return 0
  const known = await listPreviousValues(transaction, plan.id)
  let values = 0
  for (const { id, measure, position, previous } of indicators) {
    const value = previous && earlier.get(previous.slug)?.valueOf(previous)
    if (!value) continue
    const latest = known.findLast((each) => each.measure === measure && each.indicator === position)
    const isEntered = latest !== undefined && latest.lineageVersion === null
    if (isEntered || (latest?.endedAt === null && latest.value === value.value)) continue
    const next = (latest?.version ?? 0) + 1
    const withLineage = { ...value, lineageVersion: said.version }
    await insertPreviousValue(transaction, id, next, withLineage, entry)
    values += 1
  }
  return values
}

interface EarlierPlan {
  readonly ids: Awaited<ReturnType<typeof idsOfMeasures>>
  readonly idOf: (place: IndicatorPlace) => string | undefined
  /** What the accepted reports of an indicator come to, with where the figure stands. */
  readonly valueOf: (place: IndicatorPlace) => EnteredPreviousValue | undefined
}

async function earlierPlans(
  context: ActionContext,
  transaction: Transaction,
  links: readonly LineageToKeep[],
): Promise<ReadonlyMap<string, EarlierPlan>> {
  const slugs = new Set(
    links.flatMap(({ previous, indicators }) =>
      [previous, ...indicators.map((each) => each.previous)].flatMap((place) => place?.slug ?? []),
    ),
  )
  const today = localTime(context.now()).date
  const all = new Map<string, EarlierPlan>()
  for (const slug of slugs) {
    const plan = await selectPlan(transaction, slug)
    const ids = await idsOfMeasures(transaction, plan.id)
    const { totals } = await totalsOfPlan(transaction, plan, today)
    all.set(slug, {
      ids,
      idOf: ({ measure, indicator }) => ids.get(measure)?.indicators.get(indicator),
      valueOf: ({ measure, indicator }) => {
        const total = totals(measure, indicator)
        return total && { value: total.value, ...whereIt(plan, measure, total.of) }
      },
    })
  }
  return all
}

const whereIt = ({ slug, year }: Plan, measure: string, of: string) => ({
  period: String(year) as Period,
  source: {
    bg: `${slug}, мярка ${measure}, отчетено до ${of}`,
    en: `${slug}, measure ${measure}, reported up to ${of}`,
  },
})
