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
import { idsOfGoals, insertAddedIndicators, insertMeasures } from '../store/measure.writer.ts'
import { insertTargetRevision } from '../store/target-revision.writer.ts'
import type { ActionContext } from './action-context.ts'
import type { ReadyAmendment } from './record-amendment.ts'

/** Keeps an amendment with all its parts, each with its own entry in the log. */
export async function keepAmendment(
  context: ActionContext,
  transaction: Transaction,
  ready: ReadyAmendment,
): Promise<void> {
  const { slug, plan, number, said, changed, added, draftPlanId } = ready
  const { act, reason, from, file, decisions } = said
  const entry = {
    enteredBy: context.actor.name,
    enteredAt: context.now(),
    demonstration: plan.demonstration,
  }
  const log = (change: Pick<Change, 'action' | 'entity' | 'entityId' | 'old' | 'new'>) =>
    appendToLog(transaction, { at: entry.enteredAt, actor: context.actor, ...change })
  const amendmentId = await insertAmendment(
    transaction,
    { planId: plan.id, draftPlanId, number, act, reason, from, file },
    entry,
  )
  await log({
    ...{ action: 'amend-plan', entity: 'plan', entityId: slug, old: null },
    new: {
      ...{ number, act, reason, from, file, decisions },
      changed: changed.map(({ before }) => before.code),
      added: added.map(({ measure }) => measure.code),
    },
  })

  await insertMeasures(
    transaction,
    plan.id,
    await idsOfGoals(transaction, plan.id),
    added.map(({ measure }) => measure),
    amendmentId,
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
  for (const change of changed) {
    const { code } = change.before
    const of = ids.get(code)
    const placed = indicatorsBehind(change, of?.indicators.size ?? 0)
    await insertAddedIndicators(transaction, idOf(code), { indicators: placed }, amendmentId)
    for (const indicator of placed)
      await log({
        ...{ action: 'amend-plan', entity: 'indicator', old: null },
        entityId: `${slug}/${code}/${indicator.position}`,
        new: { amendment: number, added: indicator },
      })
    for (const { indicator, target } of change.targets) {
      const revision = { from, target, act, reason }
      const indicatorId = of?.indicators.get(indicator.position) ?? ''
      await insertTargetRevision(transaction, indicatorId, revision, entry, amendmentId)
      await log({
        ...{ action: 'amend-plan', entity: 'indicator' },
        entityId: `${slug}/${code}/${indicator.position}`,
        ...{ old: { target: indicator.rule.target }, new: { amendment: number, target, from } },
      })
    }
  }

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
