import { Refused } from '../core/base/refusal.ts'
import { mendHeading } from '../intake/mend-heading.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { mendDraft } from './mend-draft.ts'
import { titleTooLong, yearOutOfRange } from './refusals.ts'

/**
 * Sets the title of a draft and the year that it is for. Deadlines without a year are of the plan's
 * year, so they are understood anew when it changes.
 *
 * @throws {Refused} as `mendDraft` does, or when the title is too long or the year is none.
 */
export async function mendDraftHeading(
  context: ActionContext,
  request: SeenDraft & { readonly title: string; readonly year: number | null },
  register: Register,
): Promise<{ version: number }> {
  const { year } = request
  const title = request.title.replace(/\s+/gu, ' ').trim()
  const refusals = [
    title.length > longestTitle ? titleTooLong : undefined,
    year !== null && !isYear(year) ? yearOutOfRange : undefined,
  ].filter((refusal) => refusal !== undefined)
  if (refusals.length > 0) throw new Refused(...refusals)
  return await mendDraft(
    context,
    { ...request, position: null },
    'mend-draft-heading',
    register,
    (draft) => ({
      draft: mendHeading(draft, { title, year }),
      old: { title: draft.title, year: draft.year },
      new: { title, year },
      about: {},
    }),
  )
}

const longestTitle = 1000

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2999
