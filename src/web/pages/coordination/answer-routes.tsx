import { type Static, Type } from 'typebox'
import { saveOpinion } from '../../../actions/save-opinion.ts'
import { sendAnswer } from '../../../actions/send-answer.ts'
import { may, mayFor } from '../../../core/access/permissions.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { RawOpinion } from '../../../core/coordination/typed-opinion.ts'
import { cellKeys } from '../../../core/draft/draft.ts'
import { listRoundsToAnswer } from '../../../store/round.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { type Attempt, attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { AnswerPage, answerScene } from './answer-page.tsx'
import { answerInHand, nameOf, OfAnswer, OfTopic, Seen, Text } from './answer-params.ts'
import { CoordinationList } from './list-page.tsx'
import { nextOwn, OpinionPage } from './opinion-page.tsx'
import { PlanRemarkPage } from './plan-remark-page.tsx'

async function answerOverview(
  visit: Visit,
  params: Static<typeof OfAnswer>,
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const hand = await answerInHand(visit, params)
  if (!hand) return notFound
  return page(
    answerWords[visit.language].round(hand.round.number),
    <AnswerPage scene={answerScene(visit, hand)} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** A form that was refused, to be shown as it was typed. */
interface Wrong {
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

async function topicAnswer(
  visit: Visit,
  params: Static<typeof OfTopic>,
  wrong: Wrong | null = null,
): Promise<Answer> {
  const hand = await answerInHand(visit, params)
  if (!hand) return notFound
  const scene = answerScene(visit, hand)
  const refusals = wrong?.refusals ?? []
  const conflict = refusals.some(({ code }) => code === 'changed-meanwhile')
  const status = conflict ? 409 : wrong ? 422 : 200
  const { language } = visit
  if (params.topic === 'plan') {
    const typed = wrong?.typed['remark'] ?? null
    return page(
      answerWords[language].wholePlan,
      <PlanRemarkPage {...{ scene, typed, refusals, conflict }} />,
      status,
    )
  }
  const measure = hand.draft.measures.find(({ position }) => String(position) === params.topic)
  if (!measure) return notFound
  const typed = wrong?.typed ?? null
  return page(
    draftWords[language].measure(measure.number),
    <OpinionPage {...{ scene, measure, typed, refusals, conflict }} />,
    status,
  )
}

const Opinion = Type.Object({
  seen: Seen,
  stance: Type.Optional(Text),
  remark: Text,
  onward: Type.Optional(Text),
  ...Object.fromEntries(cellKeys.map((cell) => [cell, Type.Optional(Text)])),
})

/** What a form says, whichever of its fields were shown. */
const rawOpinion = (form: Readonly<Record<string, string>>): RawOpinion => ({
  stance: form['stance'] ?? '',
  remark: form['remark'] ?? '',
  cells: Object.fromEntries(
    cellKeys.flatMap((cell) => (form[cell] === undefined ? [] : [[cell, form[cell]]])),
  ),
})

/** After a refusal that no form can mend the page shows how things are now. */
const isGone = ({ refused }: Extract<Attempt<unknown>, { refused: unknown }>): boolean =>
  refused.some(({ code }) => code === 'not-permitted' || code === 'no-such-round')

/** How an institution answers on a draft that it was sent. */
export const answerRoutes: readonly Route[] = [
  get('/coordination', 'give-opinion', Type.Object({}), async (visit) => {
    const all = may(visit, 'coordinate-draft')
    const rounds = await listRoundsToAnswer(visit.database, all ? 'all' : visit.institutions)
    return page(
      answerWords[visit.language].list,
      <CoordinationList visit={visit} rounds={rounds} />,
    )
  }),

  get('/coordination/:id/:round/:institution', 'give-opinion', OfAnswer, (visit, { params }) =>
    answerOverview(visit, params),
  ),

  get(
    '/coordination/:id/:round/:institution/topics/:topic',
    'give-opinion',
    OfTopic,
    (visit, { params }) => topicAnswer(visit, params),
  ),

  post(
    '/coordination/:id/:round/:institution/topics/:topic',
    'give-opinion',
    OfTopic,
    Opinion,
    async (visit, { params, form }) => {
      if (!mayFor(visit, 'give-opinion', [params.institution])) return notFound
      const { seen, onward, ...typed } = form as Record<string, string>
      const { topic } = params as { topic: 'plan' | `${number}` }
      const saved = await attempt(() =>
        saveOpinion(actionContext(visit), {
          ...{ ...nameOf(params), topic, typed: rawOpinion(typed), seen: Number(seen) },
        }),
      )
      if ('refused' in saved)
        return isGone(saved)
          ? notFound
          : topicAnswer(visit, params, { typed, refusals: saved.refused })
      const { language } = visit
      const name = nameOf(params)
      const hand = onward === 'next' ? await answerInHand(visit, params) : undefined
      const measure = hand?.draft.measures.find(({ position }) => String(position) === topic)
      const next = hand && measure ? nextOwn(answerScene(visit, hand), measure) : undefined
      return next === undefined
        ? redirect(paths.answer(language, name), 'opinion-saved', topic)
        : redirect(paths.answer(language, name, 'topics', next), 'opinion-saved')
    },
  ),

  post(
    '/coordination/:id/:round/:institution/rest',
    'give-opinion',
    OfAnswer,
    Type.Object({ seen: Seen, stance: Text }),
    async (visit, { params, form }) => {
      if (!mayFor(visit, 'give-opinion', [params.institution])) return notFound
      const saved = await attempt(() =>
        saveOpinion(actionContext(visit), {
          ...{ ...nameOf(params), topic: 'rest', typed: rawOpinion(form), seen: Number(form.seen) },
        }),
      )
      if ('refused' in saved) return answerOverview(visit, params, saved.refused)
      return redirect(paths.answer(visit.language, nameOf(params)), 'opinion-saved', 'rest')
    },
  ),

  post(
    '/coordination/:id/:round/:institution/send',
    'give-opinion',
    OfAnswer,
    Type.Object({ seen: Seen }),
    async (visit, { params, form }) => {
      if (!mayFor(visit, 'give-opinion', [params.institution])) return notFound
      const sent = await attempt(() =>
        sendAnswer(actionContext(visit), { ...nameOf(params), seen: Number(form.seen) }),
      )
      if ('refused' in sent) return answerOverview(visit, params, sent.refused)
      return redirect(paths.answer(visit.language, nameOf(params)), 'answer-sent', 'send')
    },
  ),
]
