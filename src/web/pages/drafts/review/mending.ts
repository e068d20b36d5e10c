import { type Static, type TObject, type TString, Type } from 'typebox'
import { areRefusals, type Refusal, Refused } from '../../../../core/base/refusal.ts'
import { reviewCells } from '../../../../core/draft/uncertain-cells.ts'
import { redirect } from '../../../answer.ts'
import { attempt } from '../../../attempt.ts'
import { paths } from '../../../paths.ts'
import { post, type Route } from '../../../route.ts'
import type { Visit } from '../../../visit.ts'
import { cellAnswer } from './answers.tsx'
import { conflictAnswer, isConflict } from './conflict-answer.tsx'

export const Id = Type.String({ pattern: '^[0-9]{1,18}$' })
const Count = Type.String({ pattern: '^[1-9][0-9]{0,4}$' })
export const OfDraft = Type.Object({ id: Id })
const cell = { id: Id, position: Count, cell: Type.Enum([...reviewCells]) }
export const OfCell = Type.Object(cell)
export const OfPart = Type.Object({ ...cell, index: Count })
/** The version of the draft that the person saw when opening the form. */
export const Version = Type.String({ pattern: '^[1-9][0-9]{0,8}$' })
/** Far more than is ever taken: what is too long is refused beside its field, with what was typed. */
export const Line = Type.String({ maxLength: 20_000 })
export const Text = Type.String({ maxLength: 100_000 })

type Cell = Static<typeof OfCell>

/** The draft as the person saw it, and the measure in it. */
export interface Seen {
  readonly planId: string
  readonly version: number
  readonly position: number
}

interface Mending<P extends TObject, F extends Record<string, TString>> {
  /** Behind the cell's address. */
  readonly url: string
  readonly params: P
  readonly fields: F
  /** Which of the cell's forms it is; none where a button does it at once. */
  readonly form: (params: Static<P>) => string
  readonly act: (
    visit: Visit,
    seen: Seen,
    params: Static<P>,
    typed: Readonly<Record<keyof F, string>>,
  ) => Promise<unknown>
}

/**
 * A form that mends the cell it stands in. What is refused is said in the form; what somebody else has
 * changed meanwhile is shown beside what was sent; when all is well, the cell is shown as it is now.
 */
export const mending = <P extends typeof OfCell | typeof OfPart, F extends Record<string, TString>>(
  route: Mending<P, F>,
): Route =>
  post(
    `/drafts/:id/review/:position/:cell/${route.url}`,
    'mend-draft',
    route.params,
    Type.Object({ version: Version, ...route.fields }),
    async (visit, input) => {
      const params = input.params as Static<P>
      const { version, ...typed } = input.form as Record<string, string> & { version: string }
      const place = placeOf(params as Cell)
      const { id, position } = place
      const seen = { planId: id, version: Number(version), position }
      const done = await attempt(async () =>
        route.act(visit, seen, params, typed as Record<keyof F, string>),
      )
      const here = paths.reviewCell(visit.language, id, position, place.cell)
      if ('done' in done) return redirect(here)
      if (isConflict(done.refused))
        return conflictAnswer(visit, { ...seen, typed, action: visit.address, keep: here })
      const wrong = { form: route.form(params), typed, refusals: done.refused }
      return cellAnswer(visit, place, null, wrong)
    },
  )

export const placeOf = ({ id, position, cell }: Cell) => ({ id, position: Number(position), cell })

/** From 1 in addresses, from 0 in the draft. */
export const indexOf = ({ index }: { readonly index: string }): number => Number(index) - 1

/** The value that a form's fields say; what is wrong with them is refused as an action would refuse it. */
export function orRefuse<Value extends object>(parsed: Value | readonly Refusal[]): Value {
  if (areRefusals(parsed)) throw new Refused(...parsed)
  return parsed
}
