import type { PlainDate } from '../../../core/base/plain-date.ts'
import { indicatorAt } from '../../../core/plan/indicator-at.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import { measureOf } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { todayOf } from './as-of.ts'
import { type PlanInSight, planInSight } from './plan-in-sight.ts'

/** What a form of a plan's year is about: the plan as it is known today, and a part of it. */
export interface PlanSubject {
  readonly view: PlanInSight
  readonly today: PlainDate
}

export interface MeasureSubject extends PlanSubject {
  readonly measure: Measure
}

export interface IndicatorSubject extends MeasureSubject {
  readonly indicator: Indicator
}

/** Nothing where there is no such plan. */
export async function planSubject(
  visit: Visit,
  { slug }: { readonly slug: string },
): Promise<PlanSubject | undefined> {
  const today = todayOf(visit)
  const view = await planInSight(visit, slug, today)
  return view && { view, today }
}

export async function measureSubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string },
): Promise<MeasureSubject | undefined> {
  const found = await planSubject(visit, params)
  const measure = found && measureOf(found.view, params.code)
  return measure && { ...found, measure }
}

export async function indicatorSubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string; readonly indicator: string },
): Promise<IndicatorSubject | undefined> {
  const found = await measureSubject(visit, params)
  const indicator = found && indicatorAt(found.measure, Number(params.indicator))
  return found && indicator && { ...found, indicator }
}
