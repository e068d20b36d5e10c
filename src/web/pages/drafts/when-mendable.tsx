import type { ComponentChildren } from 'preact'
import { type PlanStatus, refusalToMendPlan } from '../../../core/plan/plan-status.ts'

/** Shown only while the words of a draft may be mended: forms and the ways to them. */
export const WhenMendable = (props: {
  kept: { readonly status: PlanStatus }
  children: ComponentChildren
}) => (refusalToMendPlan(props.kept.status) ? null : props.children)
