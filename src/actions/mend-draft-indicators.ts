import { Refused } from '../core/base/refusal.ts'
import type { DraftIndicator } from '../core/draft/draft.ts'
import { sensitivityOfBoth } from '../core/draft/sensitivity.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import type { Register } from '../intake/register.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'
import { noSuchIndicator, tooManyIndicators } from './refusals.ts'

type Request = SeenDraft & { readonly position: number }

/**
 * Puts two indicators in the place of one, where the words speak of two things.
 *
 * @throws {Refused} as `mendDraft` does, or when the draft has no such measure or indicator.
 */
export const splitDraftIndicator = (
  context: ActionContext,
  request: Request & {
    /** From 0 within the measure. */
    readonly index: number
    readonly into: readonly [DraftIndicator, DraftIndicator]
  },
  register: Register,
) =>
  mendIndicators(context, request, 'split-draft-indicator', register, (indicators) =>
    present(indicators, request.index)
      ? indicators.toSpliced(request.index, 1, ...request.into)
      : null,
  )

/**
 * Puts one indicator in the place of two, where the words speak of one thing.
 *
 * @throws {Refused} as `mendDraft` does, or when the draft has no such measure or two such indicators.
 */
export const joinDraftIndicators = (
  context: ActionContext,
  request: Request & {
    readonly index: number
    readonly other: number
    readonly indicator: DraftIndicator
  },
  register: Register,
) =>
  mendIndicators(context, request, 'join-draft-indicators', register, (indicators) => {
    const { index, other, indicator } = request
    if (index === other || !present(indicators, index) || !present(indicators, other)) return null
    const both = sensitivityOfBoth(...[index, other].flatMap((each) => indicators[each] ?? []))
    return indicators.with(index, { ...indicator, ...both }).toSpliced(other, 1)
  })

/** @throws {Refused} as `mendDraft` does, or when the draft has no such measure. */
export const addDraftIndicator = (
  context: ActionContext,
  request: Request & { readonly indicator: DraftIndicator },
  register: Register,
) =>
  mendIndicators(context, request, 'add-draft-indicator', register, (indicators) => [
    ...indicators,
    request.indicator,
  ])

/** @throws {Refused} as `mendDraft` does, or when the draft has no such measure or indicator. */
export const removeDraftIndicator = (
  context: ActionContext,
  request: Request & { readonly index: number },
  register: Register,
) =>
  mendIndicators(context, request, 'remove-draft-indicator', register, (indicators) =>
    present(indicators, request.index) ? indicators.toSpliced(request.index, 1) : null,
  )

type Indicators = readonly DraftIndicator[]

const present = (indicators: Indicators, index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < indicators.length

/** More than a person would set in one cell, and no more than a page should carry. */
const mostIndicators = 100

function mendIndicators(
  context: ActionContext,
  request: Request,
  action: AuditedAction,
  register: Register,
  change: (indicators: Indicators) => Indicators | null,
): Promise<{ version: number }> {
  const { position } = request
  return mendDraft(context, request, action, register, (draft) => {
    const measure = measureOf(draft, position)
    const { indicators } = measure
    const changed = change(indicators)
    if (!changed) throw new Refused(noSuchIndicator)
    if (changed.length > Math.max(mostIndicators, indicators.length)) {
      throw new Refused(tooManyIndicators)
    }
    return {
      draft: setByHand(draft, position, 'indicators', changed),
      old: { position, indicators },
      new: { position, indicators: changed },
      about: aboutCell(measure, 'target'),
    }
  })
}
