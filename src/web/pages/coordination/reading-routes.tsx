import { type Static, Type } from 'typebox'
import { may, mayFor } from '../../../core/access/permissions.ts'
import { seesOthers } from '../../../core/coordination/round.ts'
import { type KeptAnsweredRound, listAnsweredRounds } from '../../../store/answered-round.reader.ts'
import { selectOptionalLatestDraft } from '../../../store/draft.reader.ts'
import { listRevisionsAfter, selectOptionalVersion } from '../../../store/draft-revision.reader.ts'
import { listRounds } from '../../../store/round.reader.ts'
import { type Answer, notFound, page } from '../../answer.ts'
import { documentRoutes } from '../../document-routes.ts'
import { paths } from '../../paths.ts'
import { get, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { answerInHand, nameOf, OfAnswer } from './answer-params.ts'
import { ChangesPage, DraftVersionsPage } from './changes-page.tsx'
import { OpinionTablePage } from './opinion-table-page.tsx'
import { SentPage } from './sent-page.tsx'
import type { ComparedVersions } from './versions-page.tsx'

const OfDraft = Type.Object({ id: Type.String({ pattern: '^[0-9]{1,18}$' }) })

/**
 * The rounds whose answers the visitor may read: all of them, or those in which an institution of theirs
 * is asked and which show the others' answers. Nothing where there are none, as if there were no draft.
 */
async function readableRounds(visit: Visit, planId: string): Promise<KeptAnsweredRound[]> {
  const rounds = await listAnsweredRounds(visit.database, planId)
  if (mayFor(visit, 'read-opinions', [])) return rounds
  return rounds.filter(
    ({ round, asked }) =>
      seesOthers(round) &&
      mayFor(
        visit,
        'read-opinions',
        asked.map(({ institution }) => institution.id),
      ),
  )
}

/** The draft with the rounds that the visitor may read; nothing where they may read none. */
async function readable(visit: Visit, planId: string) {
  const kept = await selectOptionalLatestDraft(visit.database, planId)
  const rounds = await readableRounds(visit, planId)
  const all = mayFor(visit, 'read-opinions', [])
  return kept && (all || rounds.length > 0) ? { ...kept, rounds } : undefined
}

const homeOf = (visit: Visit, planId: string) => {
  const { language } = visit
  if (may(visit, 'coordinate-draft'))
    return { to: paths.rounds(language, planId), words: coordinationWords[language].title }
  return may(visit, 'give-opinion')
    ? { to: paths.coordination(language), words: answerWords[language].list }
    : { to: paths.plans(language), words: draftWords[language].plans }
}

/** The version that a part of the address names, where it is one. */
const versionIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined

async function compared(
  visit: Visit,
  planId: string,
  [from, to]: readonly [number, number],
  all: boolean,
): Promise<ComparedVersions | undefined> {
  const before = await selectOptionalVersion(visit.database, planId, from)
  const after = await selectOptionalVersion(visit.database, planId, to)
  if (!before || !after) return undefined
  const later = await listRevisionsAfter(visit.database, planId, Math.min(from, to))
  return {
    before: { draft: before.draft, version: from },
    after: { draft: after.draft, version: to },
    steps: from <= to ? later.filter(({ version }) => version <= to) : [],
    all,
  }
}

async function versionsAnswer(
  visit: Visit,
  { id: planId }: Static<typeof OfDraft>,
  query: Readonly<Record<string, string | undefined>>,
): Promise<Answer> {
  if (!mayFor(visit, 'read-opinions', [])) return notFound
  const kept = await selectOptionalLatestDraft(visit.database, planId)
  if (!kept) return notFound
  const rounds = await listRounds(visit.database, planId)
  const sent = rounds.at(-1)?.draftVersion ?? 1
  const from = versionIn(query['from']) ?? sent
  const to = versionIn(query['to']) ?? kept.version
  const found = await compared(visit, planId, [from, to], query['all'] === '1')
  return page(
    coordinationWords[visit.language].versions,
    <DraftVersionsPage
      {...{ visit, planId, kept, rounds, asked: { from, to, all: query['all'] === '1' } }}
      compared={found ?? null}
      home={homeOf(visit, planId)}
    />,
    found ? 200 : 404,
  )
}

/** What is to be read of a coordination: the table of opinions, and the versions of the draft. */
export const readingRoutes: readonly Route[] = [
  get('/drafts/:id/opinions', 'read-opinions', OfDraft, async (visit, { params }) => {
    const found = await readable(visit, params.id)
    if (!found) return notFound
    const { draft, rounds } = found
    return page(
      coordinationWords[visit.language].table,
      <OpinionTablePage
        {...{ visit, planId: params.id, draft, rounds, home: homeOf(visit, params.id) }}
      />,
    )
  }),

  ...documentRoutes(
    'opinions',
    { base: '/drafts/:id/opinions', needs: 'read-opinions', params: OfDraft },
    async (visit, { id }) => {
      const found = await readable(visit, id)
      if (!found || found.rounds.length === 0) return undefined
      const { title, language } = found.draft
      return {
        content: { draft: { title, language }, rounds: found.rounds },
        name: `opinions-${id}-${visit.language}`,
        dated: visit.now(),
      }
    },
  ),

  get('/drafts/:id/versions', 'read-opinions', OfDraft, (visit, { params, query }) =>
    versionsAnswer(visit, params, query),
  ),

  get(
    '/coordination/:id/:round/:institution/changes',
    'give-opinion',
    OfAnswer,
    async (visit, { params, query }) => {
      const hand = await answerInHand(visit, params)
      if (!hand) return notFound
      const versions = [hand.round.draftVersion, hand.now.version] as const
      const found = await compared(visit, params.id, versions, query['all'] === '1')
      if (!found) return notFound
      return page(
        answerWords[visit.language].changes,
        <ChangesPage
          {...{ visit, hand, compared: found }}
          home={paths.answer(visit.language, nameOf(params))}
        />,
      )
    },
  ),

  get(
    '/coordination/:id/:round/:institution/sent',
    'give-opinion',
    OfAnswer,
    async (visit, { params }) => {
      const hand = await answerInHand(visit, params)
      if (!hand) return notFound
      const home = paths.answer(visit.language, nameOf(params))
      const title = answerWords[visit.language].history
      return page(title, <SentPage visit={visit} hand={hand} home={home} />)
    },
  ),
]
