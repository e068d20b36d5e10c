import { type Refusal, Refused } from '../core/base/refusal.ts'
import type { DraftInstitution } from '../core/draft/draft.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import { findRegistered } from '../intake/find-registered.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'
import { noSuchInstitution } from './refusals.ts'

/**
 * Says which institution of the register a printed name means, adds one to a measure or takes one away.
 * The words stay.
 *
 * @throws {Refused} as `mendDraft` does, when the draft has no such measure or institution, or when
 *   the register knows none by this name.
 */
export const mendDraftInstitution = (
  context: ActionContext,
  request: SeenDraft & {
    readonly position: number
    readonly role: 'responsible' | 'partners'
    /** From 0 within the role; their number adds one. */
    readonly index: number
    /** A name of the register; null takes the institution away. */
    readonly name: string | null
  },
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, request, 'mend-draft-institution', register, (draft) => {
    const { position, role, index, name } = request
    const measure = measureOf(draft, position)
    const old = measure[role]
    const last = name === null ? old.length - 1 : Math.min(old.length, mostInstitutions - 1)
    if (!Number.isInteger(index) || index < 0 || index > last) throw new Refused(noSuchInstitution)
    const set = old.toSpliced(index, 1, ...matched(name, old[index], register))
    return {
      draft: setByHand(draft, position, role, set),
      old: { position, [role]: old },
      new: { position, [role]: set },
      about: aboutCell(measure, role),
    }
  })

const mostInstitutions = 100

function matched(
  name: string | null,
  old: DraftInstitution | undefined,
  register: Register,
): DraftInstitution[] {
  if (name === null) return []
  const registered = findRegistered(name, register)
  if (!registered) throw new Refused(notInRegister)
  const { shortName } = registered
  return [{ name: shortName, asPrinted: old?.asPrinted ?? shortName, known: true }]
}

const notInRegister: Refusal = {
  code: 'not-in-register',
  field: 'name',
  message: {
    bg: 'Регистърът няма институция с това наименование. Изберете от предложените.',
    en: 'The register has no institution of this name. Choose one that is offered.',
  },
}
