import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Publication } from '../core/publication/publication.ts'
import { redact } from '../core/publication/redact.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { markCancelled } from '../store/preparation.writer.ts'
import { listKeptVersions } from '../store/publication.reader.ts'
import { insertEdition } from '../store/publication-edition.writer.ts'
import type { ActionContext } from './action-context.ts'
import { askForPreparation } from './ask-for-preparation.ts'
import { disclosureOfPlan } from './disclosure-of-plan.ts'

/** The same of several plans; answers with how many versions there were. */
export async function redactPlans(
  context: ActionContext,
  transaction: Transaction,
  slugs: readonly string[],
): Promise<number> {
  let redacted = 0
  for (const slug of slugs) redacted += await redactPublications(context, transaction, slug)
  return redacted
}

/**
 * Takes out of every published version of a plan what is to be kept back by today's rule. Each that told any of it is
 * served as a new edition from now on, its files made anew; the one before is kept and served no more. Answers with
 * how many there were.
 */
async function redactPublications(
  context: ActionContext,
  transaction: Transaction,
  slug: string,
): Promise<number> {
  const at = context.now()
  const rule = await disclosureOfPlan(transaction, slug)
  const served: Publication[] = []
  let redacted = 0
  for (const kept of await listKeptVersions(transaction, slug)) {
    const edition = kept.edition + 1
    const publication = redact(kept.publication, rule, served, { edition, at })
    served.push(publication ?? kept.publication)
    if (!publication) continue
    redacted += 1
    const sha256 = await insertEdition(transaction, {
      publicationId: kept.id,
      edition,
      content: canonicalJson(publication),
      madeBy: context.actor.name,
      madeAt: at,
    })
    await markCancelled(transaction, { publicationId: kept.id, edition: kept.edition }, at)
    await askForPreparation(transaction, { publicationId: kept.id, edition }, at)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'redact-publication',
      entity: 'publication',
      entityId: `${slug}/${kept.version}`,
      // Without its digest: what was told there could be tried out from it.
      old: { edition: kept.edition },
      new: { edition, sha256 },
    })
  }
  return redacted
}
