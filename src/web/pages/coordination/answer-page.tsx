import { canonicalJson } from '../../../core/base/canonical-json.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { ownMeasures } from '../../../core/coordination/addressees.ts'
import { saysSomething, topicOf, topicsIn } from '../../../core/coordination/opinion.ts'
import { phaseOf, roundAllows, seesOthers } from '../../../core/coordination/round.ts'
import { institutionName } from '../../../render/words/opinion-words.ts'
import type { AnswerInHand } from '../../../store/answer-in-hand.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { Extensions } from './extensions.tsx'
import { MeasuresToAnswer } from './measures-to-answer.tsx'
import { RoundFacts } from './round-facts.tsx'

export interface AnswerScene {
  readonly visit: Visit
  readonly hand: AnswerInHand
  /** Whether answers are taken still. */
  readonly open: boolean
  readonly at: (...parts: readonly (string | number)[]) => string
}

export function answerScene(visit: Visit, hand: AnswerInHand): AnswerScene {
  const { round, institution } = hand
  const phase = phaseOf(round, localTime(visit.now()).date)
  const of = { planId: round.planId, round: round.number, institutionId: institution.id }
  return {
    ...{ visit, hand },
    open: roundAllows[phase].includes('answer'),
    at: (...parts) => paths.answer(visit.language, of, ...parts),
  }
}

/** What an institution is writing in a round: each measure with its answer, and the button that sends it. */
export function AnswerPage({
  scene,
  refusals,
}: {
  scene: AnswerScene
  refusals: readonly Refusal[]
}) {
  const { visit, hand, at, open } = scene
  const { language } = visit
  const words = answerWords[language]
  const { round, institution, draft } = hand
  const own = new Set(ownMeasures(draft.measures, institution))
  const [ours, others] = [true, false].map((ownership) =>
    draft.measures.filter(({ position }) => own.has(position) === ownership),
  )
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.coordination(language), words: words.list }]}
      />
      <div class="stack-tight">
        <p class="row-of-links">
          <span class="tag">{words.round(round.number)}</span>
          <span>{institutionName(institution, language)}</span>
        </p>
        <h1 lang={draft.language}>{draft.title || draftWords[language].untitled}</h1>
      </div>
      <ErrorSummary refusals={refusals} language={language} />
      <RoundFacts visit={visit} round={round} />
      <Extensions visit={visit} deadlines={hand.deadlines} />
      <p class="actions">
        <a href={at('changes')}>{words.changes}</a>
        {seesOthers(round) ? (
          <a href={paths.opinionTable(language, round.planId)}>{words.others}</a>
        ) : (
          <span class="soft small">{words.othersLater}</span>
        )}
      </p>
      <section class="section" aria-labelledby="own">
        <h2 id="own">{words.ownMeasures}</h2>
        <p>{own.size === 0 ? words.noOwn : words.ownHint}</p>
        {own.size === 0 ? null : <Progress scene={scene} own={own} />}
        <MeasuresToAnswer scene={scene} measures={ours ?? []} refusals={refusals} />
      </section>
      <Rest scene={scene} />
      {others && others.length > 0 ? (
        <details class="section" open={own.size === 0}>
          <summary>{words.otherMeasures(others.length)}</summary>
          <MeasuresToAnswer scene={scene} measures={others} refusals={refusals} />
        </details>
      ) : null}
      <WholePlan scene={scene} />
      <Sending scene={scene} open={open} />
    </>
  )
}

function Progress({ scene, own }: { scene: AnswerScene; own: ReadonlySet<number> }) {
  const { topics } = scene.hand.writing
  const all = topics.get('rest')?.opinion.stance === 'agrees'
  const done = [...own].filter((position) => {
    const opinion = topics.get(topicOf(position))?.opinion
    return saysSomething(opinion) ? opinion.stance !== null : all
  }).length
  const text = answerWords[scene.visit.language].answered(done, own.size)
  return (
    <p class="progress">
      <progress max={own.size} value={done} aria-label={text} />
      <span>{text}</span>
    </p>
  )
}

function Rest({ scene }: { scene: AnswerScene }) {
  const { visit, hand, at, open } = scene
  const words = answerWords[visit.language]
  const written = hand.writing.topics.get('rest')
  const set = written?.opinion.stance === 'agrees'
  if (!set && !open) return null
  return (
    <section class="section stack-tight" aria-labelledby="rest">
      <h2 id="rest">{words.rest}</h2>
      <p>{set ? words.restSet : words.restHint}</p>
      {open ? (
        <Form visit={visit} action={at('rest')}>
          <input type="hidden" name="seen" value={written?.version ?? 0} />
          <input type="hidden" name="stance" value={set ? '' : 'agrees'} />
          <button type="submit" class="quiet">
            {set ? words.restWithdraw : words.restUnset}
          </button>
        </Form>
      ) : null}
    </section>
  )
}

function WholePlan({ scene }: { scene: AnswerScene }) {
  const { visit, hand, at, open } = scene
  const words = answerWords[visit.language]
  const remark = hand.writing.topics.get('plan')?.opinion.remark ?? ''
  return (
    <section class="section stack-tight" aria-labelledby="plan">
      <h2 id="plan">{words.wholePlan}</h2>
      {remark === '' ? <p>{words.noRemark}</p> : <p class="words">{remark}</p>}
      {open ? (
        <p>
          <a href={at('topics', 'plan')}>{words.wholePlanRemark}</a>
        </p>
      ) : null}
    </section>
  )
}

/** What has been sent and whether anything has been written since; and the button, where there is something to send. */
function Sending({ scene, open }: { scene: AnswerScene; open: boolean }) {
  const { visit, hand, at } = scene
  const { language } = visit
  const words = answerWords[language]
  const { sent, writing } = hand
  const last = sent.at(-1)
  const said = Object.fromEntries(
    [...writing.topics].map(([topic, { opinion }]) => [topic, opinion]),
  )
  const news = last ? canonicalJson(last.opinions) !== canonicalJson(said) : true
  const empty = topicsIn(said).length === 0
  return (
    <section class="section stack-tight" aria-labelledby="send">
      <h2 id="send">{words.send}</h2>
      <p>
        {last
          ? words.sent(last.number, last.sentBy, formatInstant(last.sentAt, language))
          : words.notSent}
      </p>
      {last ? (
        <p>
          <a href={at('sent')}>{words.history}</a>
        </p>
      ) : null}
      {last && news ? <p>{words.changedSince}</p> : null}
      {open && news ? (
        <Form visit={visit} action={at('send')}>
          <input type="hidden" name="seen" value={writing.changes} />
          <p class="small">{words.sendHint}</p>
          <p class="actions">
            <button type="submit" class={empty ? 'quiet' : undefined}>
              {last ? words.sendAgain : words.send}
            </button>
          </p>
        </Form>
      ) : null}
    </section>
  )
}
