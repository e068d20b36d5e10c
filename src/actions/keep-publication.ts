import type { SignedReport } from '../core/annual-report/published-report.ts'
import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Plan } from '../core/plan/plan.ts'
import type { TellingText } from '../core/publication/texts-that-tell.ts'
import type { Transaction } from '../store/database.ts'
import { insertPublication, takeNextVersion } from '../store/publication.writer.ts'
import { askForPreparation } from './ask-for-preparation.ts'
import { frozenNow } from './frozen-now.ts'

interface KeptNow {
  readonly version: number
  readonly sha256: string
  /** The words in which a number stands that is kept back. */
  readonly telling: readonly TellingText[]
  /** Whether anything of it is sensitive, so that something may be kept back. */
  readonly isKeeping: boolean
}

/**
 * Freezes the plan as it is known on the evening of this day, keeps it as the next version, and asks for its files.
 *
 * @param annualReport the one that was signed off; none where there is none to publish
 */
export async function keepPublication(
  transaction: Transaction,
  plan: Plan,
  by: { readonly publishedAt: string; readonly publishedBy: string },
  annualReport?: SignedReport,
): Promise<KeptNow> {
  const version = await takeNextVersion(transaction, plan.id)
  const { publication, telling } = await frozenNow(transaction, plan, {
    ...{ version, publishedAt: by.publishedAt, annualReport },
  })
  const { id, sha256 } = await insertPublication(transaction, {
    planId: plan.id,
    version,
    content: canonicalJson(publication),
    ...by,
  })
  await askForPreparation(transaction, { publicationId: id, edition: 0 }, by.publishedAt)
  return { version, sha256, telling, isKeeping: publication.disclosure !== undefined }
}
