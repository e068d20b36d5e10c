import { Type } from 'typebox'
import { confirmSharedMoneyOfDraft } from '../../../actions/confirm-shared-money.ts'
import { refuseSharedMoneyOfDraft } from '../../../actions/refuse-shared-money.ts'
import { fundedDraft } from '../../../core/money/funded-plan.ts'
import { moneyFigures } from '../../../core/money/money-figures.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import { selectOptionalDraft } from '../../../store/draft.reader.ts'
import { type Answer, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { adoptedInstead } from '../drafts/adopted-instead.ts'
import { Id, OfDraft, Version } from '../drafts/review/mending.ts'
import { SharedMoneyPage, type WrongDecision } from './shared-money-page.tsx'

async function sharedAnswer(
  visit: Visit,
  id: string,
  wrong: WrongDecision | null = null,
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  if (refusalToMendPlan(kept.status)) return redirect(paths.draft(visit.language, id))
  const { language } = visit
  const plan = fundedDraft(kept.draft)
  const at = new Map(plan.measures.map(({ code }, index) => [code, kept.draft.measures[index]]))
  return page(
    moneyPageWords[language].decideTitle,
    <SharedMoneyPage
      visit={visit}
      money={moneyFigures(plan)}
      numberOf={(code) => at.get(code)?.number ?? code}
      titleOf={(code) => at.get(code)?.text.measure ?? ''}
      action={paths.draftSharedMoney(language, id)}
      seen={({ measures }) => {
        const [first = '', second = ''] = measures.map((code) => String(at.get(code)?.position))
        return { first, second, version: String(kept.version) }
      }}
      wrong={wrong}
    >
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          {
            to: paths.draft(language, id),
            words: kept.draft.title || draftWords[language].untitled,
          },
        ]}
      />
    </SharedMoneyPage>,
    wrong ? 422 : 200,
  )
}

const Position = Type.String({ pattern: '^[1-9][0-9]{0,5}$' })

/** Deciding on shared money before a plan is adopted. */
export const draftMoneyRoutes: readonly Route[] = [
  get(
    '/drafts/:id/shared-money',
    'decide-shared-money',
    Type.Object({ id: Id }),
    (visit, { params }) => sharedAnswer(visit, params.id),
  ),

  post(
    '/drafts/:id/shared-money',
    'decide-shared-money',
    OfDraft,
    Type.Object({
      first: Position,
      second: Position,
      pair: Type.String({ pattern: '^[0-9]{1,5}$' }),
      version: Version,
      reason: Type.String({ maxLength: 5000 }),
      decision: Type.Enum(['confirmed', 'refused']),
    }),
    async (visit, { params, form }) => {
      const act =
        form.decision === 'confirmed' ? confirmSharedMoneyOfDraft : refuseSharedMoneyOfDraft
      const request = {
        planId: params.id,
        version: Number(form.version),
        positions: [Number(form.first), Number(form.second)] as const,
        reason: form.reason,
      }
      const decided = await attempt(async () =>
        act(actionContext(visit), request, await visit.register()),
      )
      if ('refused' in decided) {
        const { refused: refusals } = decided
        const wrong = { pair: Number(form.pair), reason: form.reason, refusals }
        return sharedAnswer(visit, params.id, wrong)
      }
      const to = paths.draftSharedMoney(visit.language, params.id)
      return redirect(to, 'sharing-decided', `pair-${form.pair}`)
    },
  ),
]
