import { canonicalJson } from '../core/base/canonical-json.ts'
import { localTime } from '../core/base/instant.ts'
import { Refused } from '../core/base/refusal.ts'
import { planOn } from '../core/plan/plan-on.ts'
import type { TellingText } from '../core/publication/texts-that-tell.ts'
import type { Database } from '../store/database.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import { sha256 } from '../store/sha256.ts'
import { frozenNow } from './frozen-now.ts'
import { inTransaction } from './in-transaction.ts'
import { textsTell } from './refusals.ts'
import { selectOptionalSignedReport } from './signed-report.ts'

/** What a person has to look at before the plan is published, and by what it is known that they did. */
export interface TextsToConfirm {
  readonly telling: readonly TellingText[]
  /** Empty where there is nothing to look at. */
  readonly digest: string
}

/** The words in which a number stands that would be kept back if the plan were published at this moment. */
export async function textsToConfirm(
  database: Database,
  slug: string,
  { version, publishedAt }: { readonly version: number; readonly publishedAt: string },
): Promise<TextsToConfirm> {
  return await inTransaction(database, async (transaction) => {
    const plan = await selectOptionalPlan(transaction, slug)
    if (!plan) return { telling: [], digest: '' }
    const { date } = localTime(publishedAt)
    const signed = await selectOptionalSignedReport(transaction, slug, date)
    const { telling } = await frozenNow(transaction, planOn(plan, date), {
      ...{ version, publishedAt, annualReport: signed?.report },
    })
    return { telling, digest: digestOf(telling) }
  })
}

/** @throws {Refused} when nobody has looked at exactly these words. */
export function refuseUnlessConfirmed(telling: readonly TellingText[], confirmed: string): void {
  if (digestOf(telling) !== confirmed && telling.length > 0) throw new Refused(textsTell)
}

/** Other words have another digest. */
const digestOf = (telling: readonly TellingText[]): string =>
  telling.length === 0 ? '' : sha256(canonicalJson(telling))
