import { mendDraftIndicator } from '../../../../actions/mend-draft-indicator.ts'
import {
  addDraftIndicator,
  joinDraftIndicators,
  removeDraftIndicator,
  splitDraftIndicator,
} from '../../../../actions/mend-draft-indicators.ts'
import { areRefusals, type Refusal, Refused } from '../../../../core/base/refusal.ts'
import type { DraftIndicator } from '../../../../core/draft/draft.ts'
import { parseTypedIndicator, type TypedIndicator } from '../../../../core/draft/typed-indicator.ts'
import { selectOptionalDraft } from '../../../../store/draft.reader.ts'
import { kindFields } from '../../../parts/plan/kind-fields.tsx'
import type { Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { indexOf, Line, mending, OfCell, OfPart, orRefuse, type Seen } from './mending.ts'

const fieldNames = [
  ...['name', 'kind', 'unit', 'baseline', 'operator', 'target', 'accumulates', 'measured'],
  ...kindFields,
] as const
type FieldName = keyof TypedIndicator

const fields = Object.fromEntries(fieldNames.map((name) => [name, Line])) as Lines<FieldName>

/** Of the second indicator, in a form that sets two. */
const secondFields = Object.fromEntries(
  fieldNames.map((name) => [`${name}2`, Line]),
) as Lines<`${FieldName}2`>

type Lines<Name extends string> = Readonly<Record<Name, typeof Line>>

const blank: DraftIndicator = {
  name: '',
  kind: 'count',
  unit: null,
  baseline: { value: null, note: null },
  target: { operator: 'none', value: null, note: null },
  confidence: 'sure',
}

/** Setting, splitting, joining, adding and removing the indicators of a measure. */
export const indicatorRoutes: readonly Route[] = [
  mending({
    url: 'indicators',
    params: OfCell,
    fields,
    form: () => 'add',
    act: async (visit, seen, _, typed) => {
      const indicator = orRefuse(parseTypedIndicator(typed, blank, visit.language))
      return addDraftIndicator(actionContext(visit), { ...seen, indicator }, await visit.register())
    },
  }),

  mending({
    url: 'indicators/:index',
    params: OfPart,
    fields,
    form: ({ index }) => `change-${index}`,
    act: async (visit, seen, params, typed) => {
      const index = indexOf(params)
      const before = await understood(visit, seen, index)
      const indicator = orRefuse(parseTypedIndicator(typed, before, visit.language))
      const request = { ...seen, index, indicator }
      return await mendDraftIndicator(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'indicators/:index/split',
    params: OfPart,
    fields: { ...fields, ...secondFields },
    form: ({ index }) => `split-${index}`,
    act: async (visit, seen, params, typed) => {
      const index = indexOf(params)
      const before = await understood(visit, seen, index)
      const first = parseTypedIndicator(typed, before, visit.language)
      const second = secondOf(typed, before, visit)
      if (areRefusals(first) || areRefusals(second))
        throw new Refused(...[first, second].filter((each) => areRefusals(each)).flat())
      const request = { ...seen, index, into: [first, second] as const }
      return await splitDraftIndicator(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'indicators/:index/join',
    params: OfPart,
    fields: { ...fields, other: Line },
    form: ({ index }) => `join-${index}`,
    act: async (visit, seen, params, typed) => {
      const index = indexOf(params)
      const before = await understood(visit, seen, index)
      const indicator = orRefuse(parseTypedIndicator(typed, before, visit.language))
      const request = { ...seen, index, other: Number(typed.other) - 1, indicator }
      return await joinDraftIndicators(actionContext(visit), request, await visit.register())
    },
  }),

  mending({
    url: 'indicators/:index/remove',
    params: OfPart,
    fields: {},
    form: () => '',
    act: async (visit, seen, params) => {
      const request = { ...seen, index: indexOf(params) }
      return removeDraftIndicator(actionContext(visit), request, await visit.register())
    },
  }),
]

/** What was understood before, whose notes stay; gone meanwhile, it is as good as blank. */
async function understood(
  visit: Visit,
  { planId, position }: Seen,
  index: number,
): Promise<DraftIndicator> {
  const kept = await selectOptionalDraft(visit.database, planId)
  const measure = kept?.draft.measures.find((each) => each.position === position)
  return measure?.indicators[index] ?? blank
}

/** The second indicator that a form sets; its refusals stand beside its own fields. */
function secondOf(
  typed: Readonly<Record<keyof typeof secondFields, string>>,
  like: DraftIndicator,
  visit: Visit,
): DraftIndicator | readonly Refusal[] {
  const own = Object.fromEntries(
    fieldNames.map((name) => [name, typed[`${name}2` as `${FieldName}2`]]),
  ) as Record<FieldName, string>
  const parsed = parseTypedIndicator(own, like, visit.language)
  return areRefusals(parsed)
    ? parsed.map((refusal) => ({ ...refusal, field: `${refusal.field}2` }))
    : parsed
}
