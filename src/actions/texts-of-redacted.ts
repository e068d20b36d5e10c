import { type TellingText, textsThatTell } from '../core/publication/texts-that-tell.ts'
import type { Database } from '../store/database.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { listKeptVersions } from '../store/publication.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'

/** A published version of which something was taken out, with the words that are still in it. */
export interface TextsOfVersion {
  readonly version: number
  readonly telling: readonly TellingText[]
}

/**
 * The words of people, in versions that were redacted after they were published, in which a number stands that is kept
 * back since. Nobody was asked about them: a person has to look, and to withdraw the version where one tells.
 */
export async function textsOfRedacted(database: Database, slug: string): Promise<TextsOfVersion[]> {
  const redacted = (await listKeptVersions(database, slug)).filter(
    ({ publication }) => publication.disclosure?.redaction !== undefined,
  )
  if (redacted.length === 0) return []
  const plan = await selectPlan(database, slug)
  const reports = await selectReportsOfPlan(database, plan.id)
  return redacted.flatMap(({ version, publication }) => {
    const telling = textsThatTell({ plan, reports }, publication)
    return telling.length === 0 ? [] : [{ version, telling }]
  })
}
