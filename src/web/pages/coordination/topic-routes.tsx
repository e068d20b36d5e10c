import { type Static, Type } from 'typebox'
import { applyOpinion } from '../../../actions/apply-opinion.ts'
import { decideOpinion } from '../../../actions/decide-opinion.ts'
import { isTopic } from '../../../core/coordination/opinion.ts'
import { cellKeys } from '../../../core/draft/draft.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { Seen, Text } from './answer-params.ts'
import { suffixOf } from './item-to-decide.tsx'
import { topicWords } from './measures-matrix.tsx'
import { coordinationScene, OfRound } from './round-routes.tsx'
import { measureOfTopic, TopicPage, type WrongDecision } from './topic-page.tsx'

const OfTopic = Type.Object({
  ...OfRound.properties,
  topic: Type.String({ pattern: '^(plan|[1-9][0-9]{0,4})$' }),
})
const Institution = Type.String({ pattern: '^[1-9][0-9]{0,17}$' })

async function topicAnswer(
  visit: Visit,
  params: Static<typeof OfTopic>,
  wrong: WrongDecision | null = null,
): Promise<Answer> {
  const scene = await coordinationScene(visit, params.id)
  const answered = scene?.rounds.find(({ round }) => String(round.number) === params.round)
  const { topic } = params
  if (!scene || !answered || !isTopic(topic)) return notFound
  const measure = measureOfTopic(scene, answered, topic)
  if (!measure && topic !== 'plan') return notFound
  return page(
    coordinationWords[visit.language].opinionsOn(topicWords(answered, topic, scene)),
    <TopicPage at={{ scene, answered, topic, measure, wrong }} />,
    wrong ? 422 : 200,
  )
}

const nameOf = ({ id, round, topic }: Static<typeof OfTopic>) => ({
  planId: id,
  round: Number(round),
  topic: topic as 'plan' | `${number}`,
})

/** Where the page stands again after a decision: at what was decided on. */
const back = (visit: Visit, { id, round, topic }: Static<typeof OfTopic>): string =>
  paths.rounds(visit.language, id, round, 'topics', topic)

/** All opinions on one measure, and what becomes of each. */
export const topicRoutes: readonly Route[] = [
  get('/drafts/:id/rounds/:round/topics/:topic', 'coordinate-draft', OfTopic, (visit, { params }) =>
    topicAnswer(visit, params),
  ),

  post(
    '/drafts/:id/rounds/:round/topics/:topic/decision',
    'coordinate-draft',
    OfTopic,
    Type.Object({
      institution: Institution,
      part: Type.Enum(['remark', ...cellKeys]),
      words: Text,
      seen: Seen,
      outcome: Type.Optional(Text),
      reason: Text,
    }),
    async (visit, { params, form }) => {
      const { institution, part, words, seen, outcome = '', reason } = form
      const decided = await attempt(() =>
        decideOpinion(actionContext(visit), {
          ...{ ...nameOf(params), institutionId: institution, part, outcome, reason },
          seen: { words: sameLines(words), version: Number(seen) },
        }),
      )
      if ('refused' in decided) {
        const typed = { outcome, reason }
        const { refused: refusals } = decided
        return topicAnswer(visit, params, { institutionId: institution, part, typed, refusals })
      }
      const item = `item${suffixOf(institution, part)}`
      return redirect(back(visit, params), 'opinion-decided', item)
    },
  ),

  post(
    '/drafts/:id/rounds/:round/topics/:topic/application',
    'coordinate-draft',
    OfTopic,
    Type.Object({
      version: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }),
      institution: Institution,
      part: Type.Enum([...cellKeys]),
      words: Text,
    }),
    async (visit, { params, form }) => {
      const { institution, part, words, version } = form
      const register = await visit.register()
      const applied = await attempt(() =>
        applyOpinion(
          actionContext(visit),
          {
            ...{ ...nameOf(params), institutionId: institution, part },
            ...{ words: sameLines(words), version: Number(version) },
          },
          register,
        ),
      )
      if ('refused' in applied) {
        const { refused: refusals } = applied
        return topicAnswer(visit, params, { institutionId: institution, part, typed: {}, refusals })
      }
      const item = `item${suffixOf(institution, part)}`
      return redirect(back(visit, params), 'opinion-applied', item)
    },
  ),
]

/** A browser sends the ends of lines its own way, even in a hidden field. */
const sameLines = (words: string): string => words.replace(/\r\n?/g, '\n')
