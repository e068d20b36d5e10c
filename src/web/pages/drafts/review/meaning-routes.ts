import { mendDraftDeadline } from '../../../../actions/mend-draft-deadline.ts'
import { mendDraftFunding } from '../../../../actions/mend-draft-funding.ts'
import { mendDraftInstitution } from '../../../../actions/mend-draft-institution.ts'
import { mendDraftSharing } from '../../../../actions/mend-draft-sharing.ts'
import { type Refusal, Refused } from '../../../../core/base/refusal.ts'
import { parseTypedDeadline } from '../../../../core/draft/typed-deadline.ts'
import { parseTypedFunding } from '../../../../core/draft/typed-funding.ts'
import { selectOptionalDraft } from '../../../../store/draft.reader.ts'
import type { Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { indexOf, Line, mending, OfCell, OfPart, orRefuse, type Seen, Text } from './mending.ts'

/** Setting the deadline, the money, whose money it is, and the institutions of a measure. */
export const meaningRoutes: readonly Route[] = [
  mending({
    url: 'deadline',
    params: OfCell,
    fields: { kind: Line, from: Line, to: Line, every: Line, phases: Text },
    form: () => 'deadline',
    act: async (visit, seen, _, typed) => {
      const deadline = orRefuse(parseTypedDeadline(typed))
      return mendDraftDeadline(actionContext(visit), { ...seen, deadline }, await visit.register())
    },
  }),

  mending({
    url: 'funding/:index',
    params: OfPart,
    fields: { source: Line, amount: Line, currency: Line, basis: Line },
    form: ({ index }) => `sum-${index}`,
    act: async (visit, seen, params, typed) => {
      const index = indexOf(params)
      const note = await noteOf(visit, seen, index)
      const funding = orRefuse(parseTypedFunding(typed, note, visit.language))
      const request = { ...seen, index, funding }
      return await mendDraftFunding(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'funding/:index/remove',
    params: OfPart,
    fields: {},
    form: () => '',
    act: async (visit, seen, params) => {
      const request = { ...seen, index: indexOf(params), funding: null }
      return mendDraftFunding(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'sharing',
    params: OfCell,
    fields: { numbers: Line, reason: Line },
    form: () => 'sharing',
    act: async (visit, seen, _, { numbers, reason }) => {
      const request = { ...seen, numbers: numbersIn(numbers), reason }
      return mendDraftSharing(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'institutions/:index',
    params: OfPart,
    fields: { name: Line },
    form: ({ index }) => `institution-${index}`,
    act: async (visit, seen, params, { name }) => {
      const request = { ...seen, role: roleOf(params.cell), index: indexOf(params), name }
      return mendDraftInstitution(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'institutions/:index/remove',
    params: OfPart,
    fields: {},
    form: () => '',
    act: async (visit, seen, params) => {
      const request = { ...seen, role: roleOf(params.cell), index: indexOf(params), name: null }
      return mendDraftInstitution(actionContext(visit), request, await visit.register())
    },
  }),
]

/** The note that a sum has from the document. */
async function noteOf(
  visit: Visit,
  { planId, position }: Seen,
  index: number,
): Promise<string | null> {
  const kept = await selectOptionalDraft(visit.database, planId)
  const measure = kept?.draft.measures.find((each) => each.position === position)
  return measure?.funding[index]?.note ?? null
}

/** "34, 35; 36": each number once. */
const numbersIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;]/)
      .map((number) => number.trim())
      .filter((number) => number !== ''),
  ),
]

function roleOf(cell: string): 'responsible' | 'partners' {
  if (cell === 'responsible' || cell === 'partners') return cell
  throw new Refused(noInstitutionsHere)
}

const noInstitutionsHere: Refusal = {
  code: 'no-institutions-here',
  message: {
    bg: 'Институции се избират за отговорните или за партньорите.',
    en: 'Institutions are chosen for those responsible or for the partners.',
  },
}
