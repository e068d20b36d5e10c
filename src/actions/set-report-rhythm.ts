import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedRhythm, type RawRhythm } from '../core/report/typed-rhythm.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listDuties } from '../store/duty.reader.ts'
import { selectReportingPeriods } from '../store/plan-settings.reader.ts'
import { selectOptionalRhythm } from '../store/report-rhythm.reader.ts'
import { insertRhythm } from '../store/report-rhythm.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { measureInOpenYear } from './measure-in-open-year.ts'
import { changedMeanwhile } from './refusals.ts'

/**
 * Sets for which periods of the calendar a measure reports, otherwise than by its deadline or by it again.
 * What is reported already stays.
 *
 * @throws {Refused} when the actor may not, there is no such measure, its year is not open, no reason is
 *   given, or somebody set it meanwhile.
 */
export async function setReportRhythm(
  context: ActionContext,
  request: RawRhythm & {
    readonly slug: string
    /** The measure's code. */
    readonly measure: string
    /** The version that the person saw; 0 where none was set. */
    readonly seen: number
  },
): Promise<void> {
  const { slug, measure: code, seen } = request
  await whenPermitted(context, 'assign-duty', async (transaction) => {
    const at = context.now()
    const measure = await measureInOpenYear(transaction, { slug, measure: code })
    const { periods } = await selectReportingPeriods(transaction, measure.planId)
    const read = parseTypedRhythm(
      request,
      periods.map(({ period }) => period),
    )
    if (areRefusals(read)) throw new Refused(...read)
    const before = await selectOptionalRhythm(transaction, measure.id)
    if ((before?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)

    await insertRhythm(transaction, { measureId: measure.id, version: seen + 1 }, read, {
      ...{ enteredBy: context.actor.name, enteredAt: at },
    })
    const duty = (await listDuties(transaction, measure.planId)).find(
      (each) => each.measure === code,
    )
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'set-report-rhythm', entity: 'measure' },
      entityId: `${slug}/${code}`,
      ...(duty ? { institutions: [duty.reports] } : {}),
      old: before ? { kind: before.kind, periods: before.periods, reason: before.reason } : null,
      new: read,
    })
  })
}
