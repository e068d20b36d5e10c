import type { AmendableContent, Amendment } from '../core/plan/plan.ts'
import { actColumns } from './act-columns.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { inPortions } from './in-portions.ts'
import { toJson } from './json-text.ts'

/** Keeps the act of an amendment; what it makes otherwise is kept beside it. Answers with its id. */
export async function insertAmendment(
  transaction: Transaction,
  amendment: Omit<Amendment, 'measures'> & {
    readonly planId: string
    /** The plan whose draft it was. */
    readonly draftPlanId: string
  },
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<string> {
  const { id } = await transaction
    .insertInto('amendment')
    .values({
      plan_id: amendment.planId,
      number: amendment.number,
      draft_plan_id: amendment.draftPlanId,
      holds_from: amendment.from,
      reason: toJson(amendment.reason),
      ...actColumns(amendment.act),
      file_name: amendment.file,
      heading: amendment.heading ? toJson(amendment.heading) : null,
      ...entryColumns(entry),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The whole content of measures as it is from the amendment on. */
export async function insertAmendedMeasures(
  transaction: Transaction,
  amendmentId: string,
  measures: readonly { readonly measureId: string; readonly content: AmendableContent }[],
): Promise<void> {
  for (const portion of inPortions(measures))
    await transaction
      .insertInto('amended_measure')
      .values(
        portion.map(({ measureId, content }) => ({
          measure_id: measureId,
          amendment_id: amendmentId,
          content: toJson(content),
        })),
      )
      .execute()
}
