import type { Indicator } from '../core/plan/plan.ts'
import { amendableOf } from '../core/plan/plan-on.ts'
import type { ChangedMeasure } from '../core/plan/proposed-amendment.ts'
import { idsOfMeasures } from '../store/amendment.reader.ts'
import { insertAmendedMeasures, insertAmendment } from '../store/amendment.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Change } from '../store/audit-entry.ts'
import type { Transaction } from '../store/database.ts'
import { insertDecision } from '../store/decision.writer.ts'
import { insertDuties } from '../store/duty.writer.ts'
import {
  idsOfGoals,
  insertAddedGoals,
  insertAddedIndicators,
  insertMeasures,
} from '../store/measure.writer.ts'
import { insertTargetRevision } from '../store/target-revision.writer.ts'
import type { ActionContext } from './action-context.ts'
import { keepSensitivity } from './keep-sensitivity.ts'
import type { ReadyAmendment } from './record-amendment.ts'

type Logged = Pick<Change, 'action' | 'entity' | 'entityId' | 'old' | 'new'>

/** Keeps an amendment with all its parts, each with its own entry in the log. */
export async function keepAmendment(
  context: ActionContext,
  transaction: Transaction,
  ready: ReadyAmendment,
): Promise<void> {
  const { slug, plan, number, said, heading, changed, added, draftPlanId } = ready
  const { act, reason, from, file, decisions } = said
  const entry = {
    enteredBy: context.actor.name,
    enteredAt: context.now(),
    demonstration: plan.demonstration,
  }
  const log = (change: Logged) =>
    appendToLog(transaction, { at: entry.enteredAt, actor: context.actor, ...change })
  const amendmentId = await insertAmendment(
    transaction,
    {
      planId: plan.id,
      draftPlanId,
      number,
      act,
      reason,
      from,
      file,
      ...(heading ? { heading } : {}),
    },
    entry,
  )
  await log({
    ...{ action: 'amend-plan', entity: 'plan', entityId: slug },
    old: heading ? { title: plan.title, goals: plan.goals } : null,
    new: {
      ...{ number, act, reason, from, file, decisions },
      ...heading,
      changed: changed.map(({ before }) => before.code),
      added: added.map(({ measure }) => measure.code),
    },
  })

  const goals = await idsOfGoals(transaction, plan.id)
  const newGoals = heading?.goals.filter(({ number: each }) => !goals.has(each)) ?? []
  await insertAddedGoals(transaction, plan.id, newGoals, amendmentId)
  await insertMeasures(
    transaction,
    plan.id,
    await idsOfGoals(transaction, plan.id),
    added.map(({ measure }) => measure),
    amendmentId,
  )
  await keepSensitivity(
    transaction,
    plan,
    added.map(({ measure }) => measure),
    entry,
  )
  const ids = await idsOfMeasures(transaction, plan.id)
  const idOf = (code: string) => ids.get(code)?.id ?? ''
  const duties = added.flatMap(({ measure, duty }) =>
    duty ? [{ ...duty, measureId: idOf(measure.code), version: 1 }] : [],
  )
  await insertDuties(transaction, duties, entry)
  for (const { measure, duty } of added)
    await log({
      ...{
        action: 'amend-plan',
        entity: 'measure',
        entityId: `${slug}/${measure.code}`,
        old: null,
      },
      new: { amendment: number, added: amendableOf(measure), duty },
    })

  const reworded = changed.filter(({ isReworded }) => isReworded)
  await insertAmendedMeasures(
    transaction,
    amendmentId,
    reworded.map(({ before, after }) => ({ measureId: idOf(before.code), content: after })),
  )
  for (const { before, after } of reworded)
    await log({
      ...{ action: 'amend-plan', entity: 'measure', entityId: `${slug}/${before.code}` },
      ...{ old: amendableOf(before), new: { amendment: number, ...after } },
    })
  for (const change of changed)
    await keepTargets(transaction, { plan, number, said, amendmentId, entry, log, ids }, change)

  for (const { measure, kind } of decisions) {
    const step = { kind, reason, act, from }
    await insertDecision(transaction, idOf(measure), step, entry, amendmentId)
    await log({
      ...{ action: 'amend-plan', entity: 'measure', entityId: `${slug}/${measure}`, old: null },
      new: { amendment: number, ...step },
    })
  }
}

/** The indicators that are added to a measure, in the places behind those that it has. */
const indicatorsBehind = ({ indicators }: ChangedMeasure, there: number): Indicator[] =>
  indicators.map((indicator, index) => ({ ...indicator, position: there + index + 1 }))

/** The indicators that an amendment adds to a measure, and what it makes otherwise in those that are there. */
async function keepTargets(
  transaction: Transaction,
  kept: Pick<ReadyAmendment, 'plan' | 'number' | 'said'> & {
    readonly amendmentId: string
    readonly entry: Parameters<typeof insertTargetRevision>[3]
    readonly log: (change: Logged) => Promise<unknown>
    readonly ids: Awaited<ReturnType<typeof idsOfMeasures>>
  },
  change: ChangedMeasure,
): Promise<void> {
  const { plan, number, said, amendmentId, entry, log, ids } = kept
  const { slug } = plan
  const { from, act, reason } = said
  const { code } = change.before
  const of = ids.get(code)
  const placed = indicatorsBehind(change, of?.indicators.size ?? 0)
  await insertAddedIndicators(transaction, of?.id ?? '', { indicators: placed }, amendmentId)
  await keepSensitivity(transaction, plan, [{ code, indicators: placed }], entry)
  for (const indicator of placed)
    await log({
      ...{ action: 'amend-plan', entity: 'indicator', old: null },
      entityId: `${slug}/${code}/${indicator.position}`,
      new: { amendment: number, added: indicator },
    })
  for (const { indicator, target, counting } of change.targets) {
    const revision = { from, target, act, reason, ...(counting ? { counting } : {}) }
    const indicatorId = of?.indicators.get(indicator.position) ?? ''
    await insertTargetRevision(transaction, indicatorId, revision, entry, amendmentId)
    await log({
      ...{ action: 'amend-plan', entity: 'indicator' },
      entityId: `${slug}/${code}/${indicator.position}`,
      old: counting ? indicator.rule : { target: indicator.rule.target },
      new: { amendment: number, target, ...counting, from },
    })
  }
}
