import { localTime } from '../../../core/base/instant.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { itemsOf, needsDecision } from '../../../core/coordination/opinion-items.ts'
import { decisionOn } from '../../../core/coordination/outcome.ts'
import { phaseOf, roundAllows } from '../../../core/coordination/round.ts'
import { countUndecided, whyNotAgreed } from '../../../core/coordination/why-not-agreed.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { mayBecome, type PlanStatus, refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import type { KeptAnsweredRound } from '../../../store/answered-round.reader.ts'
import type { RoundDeadline } from '../../../store/round.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { Extensions } from './extensions.tsx'
import { InstitutionsTable } from './institutions-table.tsx'
import { MeasuresMatrix } from './measures-matrix.tsx'
import { RoundFacts } from './round-facts.tsx'

/** A form of this page that was refused. */
export interface WrongAct {
  readonly form: 'extend' | 'close' | 'withdraw' | 'agree'
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

export interface CoordinationScene {
  readonly visit: Visit
  readonly planId: string
  readonly status: PlanStatus
  readonly version: number
  readonly draft: Draft
  readonly rounds: readonly KeptAnsweredRound[]
  /** By the id of the round. */
  readonly deadlines: ReadonlyMap<string, readonly RoundDeadline[]>
  /** The ids of institutions that have written something, by the id of the round. */
  readonly writing: ReadonlyMap<string, readonly string[]>
  readonly wrong: WrongAct | null
}

/** The coordination of a draft on one screen: who has answered what, and what there is to do next. */
export function RoundsPage({ scene }: { scene: CoordinationScene }) {
  const { visit, planId, status, draft, rounds, wrong } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const undecided = countUndecided(rounds)
  const anything = rounds.some(({ asked }) =>
    asked.some(({ answer }) => itemsOf(answer?.opinions ?? {}).some(needsDecision)),
  )
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          {
            to: paths.draft(language, planId),
            words: draft.title || draftWords[language].untitled,
          },
        ]}
      />
      <div class="stack-tight">
        <p>
          <span class="tag">{words.statuses[status]}</span>
        </p>
        <h1>{words.title}</h1>
      </div>
      <ErrorSummary refusals={wrong?.refusals ?? []} language={language} />
      {rounds.length === 0 ? <p>{words.notSentYet}</p> : null}
      {anything ? (
        <p class="lead">{undecided > 0 ? words.undecided(undecided) : words.allDecided}</p>
      ) : null}
      <Links scene={scene} />
      {rounds.toReversed().map((answered) => (
        <RoundSection key={answered.round.id} scene={scene} answered={answered} />
      ))}
      <Agreeing scene={scene} />
      <Withdrawing scene={scene} />
    </>
  )
}

function Links({ scene }: { scene: CoordinationScene }) {
  const { visit, planId, status, rounds } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const open = rounds.some(({ round }) => round.ended === null)
  const sendable = !open && (status === 'in-coordination' || mayBecome(status, 'in-coordination'))
  return (
    <p class="actions">
      {sendable ? (
        <a
          class={rounds.length === 0 ? 'button' : 'button quiet'}
          href={paths.rounds(language, planId, 'new')}
        >
          {rounds.length === 0 ? words.sendRound : words.sendAnother}
        </a>
      ) : null}
      {rounds.length > 0 ? (
        <>
          <a href={paths.opinionTable(language, planId)}>{words.table}</a>
          <a href={paths.opinionDocument(language, planId)}>{words.document}</a>
        </>
      ) : null}
      <a href={paths.draftVersions(language, planId)}>{words.versions}</a>
    </p>
  )
}

function RoundSection(props: { scene: CoordinationScene; answered: KeptAnsweredRound }) {
  const { scene, answered } = props
  const { visit, deadlines } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const { round } = answered
  const id = `round-${round.number}`
  const allowed = roundAllows[phaseOf(round, localTime(visit.now()).date)]
  return (
    <section class="section stack" aria-labelledby={id}>
      <h2 id={id}>{answerWords[language].round(round.number)}</h2>
      <RoundFacts visit={visit} round={round} />
      <p class="soft small">{words.sentVersion(round.draftVersion)}</p>
      <Extensions visit={visit} deadlines={deadlines.get(round.id) ?? []} />
      <InstitutionsTable scene={scene} answered={answered} />
      <Noting scene={scene} answered={answered} />
      <MeasuresMatrix scene={scene} answered={answered} />
      {allowed.includes('extend') ? <Extending scene={scene} answered={answered} /> : null}
      {allowed.includes('end') ? <Closing scene={scene} answered={answered} /> : null}
    </section>
  )
}

/** The agreements that nobody has taken note of yet, all at once. */
function Noting(props: { scene: CoordinationScene; answered: KeptAnsweredRound }) {
  const { visit, planId, status } = props.scene
  const { round, asked } = props.answered
  const left = asked.filter(({ answer, decisions }) =>
    itemsOf(answer?.opinions ?? {}).some(
      (item) => !needsDecision(item) && !decisionOn(item, decisions),
    ),
  ).length
  if (left === 0 || refusalToMendPlan(status)) return null
  return (
    <Form visit={visit} action={paths.rounds(visit.language, planId, round.number, 'agreements')}>
      <button type="submit" class="quiet">
        {coordinationWords[visit.language].note(left)}
      </button>
    </Form>
  )
}

function Extending(props: { scene: CoordinationScene; answered: KeptAnsweredRound }) {
  const { scene, answered } = props
  const { visit, planId, deadlines, wrong } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const { round } = answered
  const mine = wrong?.form === 'extend' ? wrong : null
  const common = { refusals: mine?.refusals ?? [], language }
  return (
    <details open={mine !== null}>
      <summary>{words.extend}</summary>
      <Form visit={visit} action={paths.rounds(language, planId, round.number, 'deadline')}>
        <input type="hidden" name="seen" value={(deadlines.get(round.id) ?? []).length} />
        <div class="card stack">
          <TextField
            name="due"
            label={words.newDue}
            hint={words.dueHint}
            value={mine?.typed['due'] ?? ''}
            short
            {...common}
          />
          <AreaField
            name="reason"
            id={mine ? 'reason' : 'extend-reason'}
            label={words.whyExtended}
            value={mine?.typed['reason'] ?? ''}
            rows={2}
            {...common}
          />
          <p class="actions">
            <button type="submit">{words.extend}</button>
          </p>
        </div>
      </Form>
    </details>
  )
}

function Closing(props: { scene: CoordinationScene; answered: KeptAnsweredRound }) {
  const { scene, answered } = props
  const { visit, planId, wrong } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const mine = wrong?.form === 'close' ? wrong : null
  return (
    <details open={mine !== null}>
      <summary>{words.close}</summary>
      <Form visit={visit} action={paths.rounds(language, planId, answered.round.number, 'end')}>
        <div class="card stack">
          <p>{words.closeHint}</p>
          <AreaField
            name="reason"
            id={mine ? 'reason' : 'close-reason'}
            label={words.closeReason}
            hint={words.closeReasonHint}
            value={mine?.typed['reason'] ?? ''}
            rows={2}
            refusals={mine?.refusals ?? []}
            language={language}
          />
          <p class="actions">
            <button type="submit">{words.close}</button>
          </p>
        </div>
      </Form>
    </details>
  )
}

function Agreeing({ scene }: { scene: CoordinationScene }) {
  const { visit, planId, status, version, rounds } = scene
  const { language } = visit
  const words = coordinationWords[language]
  if (!mayBecome(status, 'agreed')) return null
  const missing = whyNotAgreed(rounds)
  return (
    <section class="section stack-tight" aria-labelledby="agree">
      <h2 id="agree">{words.agreeTitle}</h2>
      <p>{words.agreeHint}</p>
      {missing.length > 0 ? (
        <>
          <p>{words.agreeBefore}</p>
          <ul class="plain stack-tight">
            {missing.map(({ code, message }) => (
              <li key={code}>{message[language]}</li>
            ))}
          </ul>
        </>
      ) : (
        <Form visit={visit} action={paths.rounds(language, planId, 'agreed')}>
          <input type="hidden" name="version" value={version} />
          <button type="submit">{words.agree}</button>
        </Form>
      )}
    </section>
  )
}

function Withdrawing({ scene }: { scene: CoordinationScene }) {
  const { visit, planId, status, version, wrong } = scene
  const { language } = visit
  const words = coordinationWords[language]
  if (!mayBecome(status, 'draft')) return null
  const mine = wrong?.form === 'withdraw' ? wrong : null
  return (
    <details class="section" open={mine !== null}>
      <summary>{words.withdraw}</summary>
      <Form visit={visit} action={paths.rounds(language, planId, 'withdrawn')}>
        <input type="hidden" name="version" value={version} />
        <div class="card stack">
          <p>{words.withdrawHint}</p>
          <AreaField
            name="reason"
            id={mine ? 'reason' : 'withdraw-reason'}
            label={words.reason}
            value={mine?.typed['reason'] ?? ''}
            rows={2}
            refusals={mine?.refusals ?? []}
            language={language}
          />
          <p class="actions">
            <button type="submit" class="quiet">
              {words.withdraw}
            </button>
          </p>
        </div>
      </Form>
    </details>
  )
}
