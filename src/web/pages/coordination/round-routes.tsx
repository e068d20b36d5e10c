import { Type } from 'typebox'
import { agreeDraft } from '../../../actions/agree-draft.ts'
import { closeRound } from '../../../actions/close-round.ts'
import { extendRound } from '../../../actions/extend-round.ts'
import { noteAgreements } from '../../../actions/note-agreements.ts'
import { sendDraftRound } from '../../../actions/send-draft-round.ts'
import { withdrawDraft } from '../../../actions/withdraw-draft.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { listAnsweredRounds } from '../../../store/answered-round.reader.ts'
import { selectOptionalDraft, selectOptionalLatestDraft } from '../../../store/draft.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { listWriting } from '../../../store/opinion.reader.ts'
import { listRoundDeadlines } from '../../../store/round.reader.ts'
import { type Answer, type NoticeName, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { adoptedInstead } from '../drafts/adopted-instead.ts'
import { Seen, Text } from './answer-params.ts'
import { type CoordinationScene, RoundsPage, type WrongAct } from './rounds-page.tsx'
import { askField, SendRoundPage } from './send-page.tsx'

const id = Type.String({ pattern: '^[0-9]{1,18}$' })
const OfDraft = Type.Object({ id })
export const OfRound = Type.Object({ id, round: Type.String({ pattern: '^[1-9][0-9]{0,4}$' }) })
const Version = Type.String({ pattern: '^[1-9][0-9]{0,8}$' })

/** All of a draft's coordination; nothing when there is no such draft. */
export async function coordinationScene(
  visit: Visit,
  planId: string,
  wrong: WrongAct | null = null,
): Promise<CoordinationScene | undefined> {
  const { database } = visit
  const kept = await selectOptionalLatestDraft(database, planId)
  if (!kept) return undefined
  const rounds = await listAnsweredRounds(database, planId)
  const deadlines: [string, Awaited<ReturnType<typeof listRoundDeadlines>>][] = []
  const writing: [string, string[]][] = []
  for (const { round } of rounds) {
    deadlines.push([round.id, await listRoundDeadlines(database, round.id)])
    writing.push([round.id, await listWriting(database, round.id)])
  }
  const { draft, status, version } = kept
  return {
    ...{ visit, planId, draft, status, version, rounds, wrong },
    deadlines: new Map(deadlines),
    writing: new Map(writing),
  }
}

async function roundsAnswer(
  visit: Visit,
  planId: string,
  wrong: WrongAct | null = null,
): Promise<Answer> {
  const scene = await coordinationScene(visit, planId, wrong)
  if (!scene) return notFound
  const title = coordinationWords[visit.language].title
  return page(title, <RoundsPage scene={scene} />, wrong ? 422 : 200)
}

async function sendAnswer(
  visit: Visit,
  planId: string,
  wrong: { typed: Readonly<Record<string, string>>; refusals: readonly Refusal[] } | null = null,
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, planId)
  if (!kept) return adoptedInstead(visit, planId)
  const register = await listInstitutions(visit.database)
  return page(
    coordinationWords[visit.language].sendRound,
    <SendRoundPage
      {...{ visit, kept, register, typed: wrong?.typed ?? null, refusals: wrong?.refusals ?? [] }}
    />,
    wrong ? 422 : 200,
  )
}

/** Does something with a round; what is refused is said on the page of all rounds, in the form that was sent. */
async function acted(
  visit: Visit,
  planId: string,
  form: WrongAct['form'],
  typed: Readonly<Record<string, string>>,
  notice: NoticeName,
  act: () => Promise<unknown>,
): Promise<Answer> {
  const done = await attempt(act)
  if ('refused' in done) return roundsAnswer(visit, planId, { form, typed, refusals: done.refused })
  return redirect(paths.rounds(visit.language, planId), notice)
}

/** How the secretariat leads the coordination of a draft. */
export const roundRoutes: readonly Route[] = [
  get('/drafts/:id/rounds', 'coordinate-draft', OfDraft, (visit, { params }) =>
    roundsAnswer(visit, params.id),
  ),

  get('/drafts/:id/rounds/new', 'coordinate-draft', OfDraft, (visit, { params }) =>
    sendAnswer(visit, params.id),
  ),

  post(
    '/drafts/:id/rounds/new',
    'coordinate-draft',
    OfDraft,
    Type.Object({
      version: Version,
      due: Text,
      message: Text,
      visibility: Type.Optional(Text),
      silence: Type.Optional(Text),
    }),
    async (visit, { params, form }) => {
      const { version, ...typed } = form as Record<string, string>
      const { due = '', message = '', visibility = '', silence = '' } = typed
      const register = await listInstitutions(visit.database)
      const sent = await attempt(() =>
        sendDraftRound(actionContext(visit), {
          ...{ planId: params.id, version: Number(version) },
          round: { due, message, visibility, silence },
          institutions: register
            .map((institution) => institution.id)
            .filter((each) => typed[askField(each)] !== undefined),
        }),
      )
      if ('refused' in sent) return sendAnswer(visit, params.id, { typed, refusals: sent.refused })
      return redirect(paths.rounds(visit.language, params.id), 'sent-round')
    },
  ),

  post(
    '/drafts/:id/rounds/:round/deadline',
    'coordinate-draft',
    OfRound,
    Type.Object({ seen: Seen, due: Text, reason: Text }),
    (visit, { params, form }) =>
      acted(visit, params.id, 'extend', form, 'round-extended', () =>
        extendRound(actionContext(visit), {
          ...{ planId: params.id, round: Number(params.round) },
          ...{ due: form.due, reason: form.reason, seen: Number(form.seen) },
        }),
      ),
  ),

  post(
    '/drafts/:id/rounds/:round/end',
    'coordinate-draft',
    OfRound,
    Type.Object({ reason: Text }),
    (visit, { params, form }) =>
      acted(visit, params.id, 'close', form, 'round-closed', () =>
        closeRound(actionContext(visit), {
          ...{ planId: params.id, round: Number(params.round), reason: form.reason },
        }),
      ),
  ),

  post(
    '/drafts/:id/rounds/:round/agreements',
    'coordinate-draft',
    OfRound,
    Type.Object({}),
    (visit, { params }) =>
      acted(visit, params.id, 'agree', {}, 'agreements-noted', () =>
        noteAgreements(actionContext(visit), { planId: params.id, round: Number(params.round) }),
      ),
  ),

  post(
    '/drafts/:id/rounds/agreed',
    'coordinate-draft',
    OfDraft,
    Type.Object({ version: Version }),
    (visit, { params, form }) =>
      acted(visit, params.id, 'agree', {}, 'agreed', () =>
        agreeDraft(actionContext(visit), { planId: params.id, version: Number(form.version) }),
      ),
  ),

  post(
    '/drafts/:id/rounds/withdrawn',
    'coordinate-draft',
    OfDraft,
    Type.Object({ version: Version, reason: Text }),
    (visit, { params, form }) =>
      acted(visit, params.id, 'withdraw', form, 'withdrawn', () =>
        withdrawDraft(actionContext(visit), {
          ...{ planId: params.id, version: Number(form.version), reason: form.reason },
        }),
      ),
  ),
]
