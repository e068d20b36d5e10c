import { type TObject, Type } from 'typebox'
import { markDraftSensitive } from '../../../actions/mark-draft-sensitive.ts'
import { sensitivityOfDraft } from '../../../actions/sensitivity-of-draft.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { type Answer, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { adoptedInstead } from './adopted-instead.ts'
import { isConflict } from './review/conflict-answer.tsx'
import { OfDraft, Text, Version } from './review/mending.ts'
import { SensitivityPage } from './sensitivity-page.tsx'

type Typed = Readonly<Record<string, string>>

/** A choice for each indicator that is shown, and one reason for all that are chosen. */
const SensitivityForm: TObject = Type.Object(
  { version: Version, reason: Text },
  { additionalProperties: Type.String({ maxLength: 10 }) },
)

const beginning = 'said-'

/** Saying of a draft's indicators which are sensitive. */
export const draftSensitivityRoutes: readonly Route[] = [
  get('/drafts/:id/sensitivity', 'mark-sensitive', OfDraft, (visit, { params, query }) =>
    sensitivityAnswer(visit, params.id, query['measure']),
  ),

  post(
    '/drafts/:id/sensitivity',
    'mark-sensitive',
    OfDraft,
    SensitivityForm,
    async (visit, { params, form, query }) => {
      const { version = '', reason = '', ...others } = form as Typed
      const said = Object.fromEntries(
        Object.entries(others).flatMap(([name, choice]) =>
          name.startsWith(beginning) ? [[name.slice(beginning.length), choice]] : [],
        ),
      )
      const request = { planId: params.id, version: Number(version), typed: { said, reason } }
      const done = await attempt(() => markDraftSensitive(actionContext(visit), request))
      if ('done' in done)
        return redirect(paths.draftSensitivity(visit.language, params.id), 'mended')
      const typed = { ...others, reason }
      return sensitivityAnswer(visit, params.id, query['measure'], typed, done.refused)
    },
  ),
]

/** What somebody else has changed meanwhile is shown as it is now, with what was typed to be sent again. */
async function sensitivityAnswer(
  visit: Visit,
  id: string,
  position: string | undefined,
  typed: Typed = {},
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  const measure = kept.draft.measures.find((each) => String(each.position) === position) ?? null
  return page(
    disclosureWords[visit.language].ofDraft,
    <SensitivityPage
      {...{ visit, kept, measure, typed, refusals }}
      found={sensitivityOfDraft(kept.draft)}
    />,
    refusals.length === 0 ? 200 : isConflict(refusals) ? 409 : 422,
  )
}
