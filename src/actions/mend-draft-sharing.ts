import { type Refusal, Refused } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { proposedSharing } from '../core/draft/proposed-sharing.ts'
import { setSharing } from '../core/draft/set-by-hand.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'

/**
 * Says whose money a measure's money is: the same as that of the measures with these numbers, to be
 * counted once, and of no others. What was proposed is refused with a reason.
 *
 * @throws {Refused} as `mendDraft` does, when the draft has no such measure or numbers, or when
 *   something proposed is refused without a reason.
 */
export const mendDraftSharing = (
  context: ActionContext,
  request: SeenDraft & {
    readonly position: number
    readonly numbers: readonly string[]
    readonly reason: string
  },
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, request, 'mend-draft-sharing', register, (draft, findings) => {
    const { position, numbers } = request
    const measure = measureOf(draft, position)
    const known = new Set(draft.measures.map(({ number }) => number))
    known.delete(measure.number)
    const reason = request.reason.trim()
    const refused = proposedSharing(measure, findings).filter((each) => !numbers.includes(each))
    const refusals = [
      measure.number === '' ? numberlessMeasure : undefined,
      numbers.every((number) => known.has(number)) ? undefined : unknownNumbers,
      refused.length > 0 && reason === '' ? reasonWanted : undefined,
    ].filter((refusal) => refusal !== undefined)
    if (refusals.length > 0) throw new Refused(...refusals)
    return {
      draft: withReason(setSharing(draft, position, numbers, refused), position, reason),
      old: { position, sharedFundingWith: measure.sharedFundingWith },
      new: { position, sharedFundingWith: numbers, refused, reason },
      about: aboutCell(measure, 'budget'),
    }
  })

/** Why, beside each number that was decided on. */
function withReason(draft: Draft, position: number, reason: string): Draft {
  if (reason === '') return draft
  return {
    ...draft,
    measures: draft.measures.map((measure) => {
      if (measure.position !== position) return measure
      const { sharingConfirmed = [], sharingRefused = [], sharingReasons = {} } = measure
      const decided = [...sharingConfirmed, ...sharingRefused]
      const said = Object.fromEntries(decided.map((number) => [number, reason]))
      return { ...measure, sharingReasons: { ...sharingReasons, ...said } }
    }),
  }
}

const numberlessMeasure: Refusal = {
  code: 'measure-without-number',
  field: 'numbers',
  message: {
    bg: 'Мярката няма номер. Въведете първо номера ѝ.',
    en: 'The measure has no number. Enter its number first.',
  },
}

const unknownNumbers: Refusal = {
  code: 'no-such-numbers',
  field: 'numbers',
  message: {
    bg: 'Въведете номера на други мерки от този план, разделени със запетая.',
    en: 'Enter numbers of other measures of this plan, separated by commas.',
  },
}

const reasonWanted: Refusal = {
  code: 'reason-wanted',
  field: 'reason',
  message: {
    bg: 'Посочете защо предложените средства не са общи.',
    en: 'Say why the proposed money is not shared.',
  },
}
