import { type Period, yearOf } from '../core/base/period.ts'
import { areRefusals, type Refusal, Refused } from '../core/base/refusal.ts'
import { fileKindOf } from '../core/report/file-kind.ts'
import { evidenceFileName } from '../core/report/file-name.ts'
import { parseTypedLink } from '../core/report/typed-link.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { insertEvidence, type NewEvidence } from '../store/evidence.writer.ts'
import { keepEvidenceFile } from '../store/evidence-folder.writer.ts'
import type { ActionContext } from './action-context.ts'
import { refuseUnlessReportIsOpen } from './evidence-is-open.ts'
import { whenPermitted } from './in-transaction.ts'
import { measureOnDuty } from './measure-on-duty.ts'
import { noSuchIndicator } from './refusals.ts'

/** What evidence is of. */
export interface EvidenceOf {
  readonly slug: string
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position; null for the measure as a whole. */
  readonly indicator: number | null
  readonly period: Period
}

/**
 * Gives a file as evidence. It is kept under its digest, so that nobody changes it unnoticed.
 *
 * @param folder where the files of evidence are kept
 * @throws {Refused} when the actor may not, there is no such measure, the file is of a kind that is not
 *   taken, or the period's report is out of the institution's hands.
 */
export async function giveEvidenceFile(
  context: ActionContext,
  folder: string,
  given: EvidenceOf & {
    readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
  },
): Promise<string> {
  const { file } = given
  if (!file) throw new Refused(fileWanted)
  const kind = fileKindOf(file.bytes)
  if (typeof kind !== 'string') throw new Refused(kind)
  const { length: size } = file.bytes
  return await give(context, given, async () => ({
    title: evidenceFileName(file.name, kind),
    what: { sha256: await keepEvidenceFile(folder, file.bytes), kind, size },
  }))
}

/**
 * Gives a page of the web as evidence.
 *
 * @throws {Refused} as above, or when the address is none.
 */
export async function giveEvidenceLink(
  context: ActionContext,
  given: EvidenceOf & { readonly title: string; readonly address: string },
): Promise<string> {
  const link = parseTypedLink(given)
  if (areRefusals(link)) throw new Refused(...link)
  return await give(context, given, async () => ({
    title: link.title,
    what: { address: link.address },
  }))
}

/** @param piece made only once it is known that it may be given */
async function give(
  context: ActionContext,
  { slug, measure: code, indicator, period }: EvidenceOf,
  piece: () => Promise<Pick<NewEvidence, 'title' | 'what'>>,
): Promise<string> {
  return await whenPermitted(context, 'give-evidence', async (transaction) => {
    const at = context.now()
    const measure = await measureOnDuty(transaction, context, { slug, measure: code })
    if (indicator !== null && indicator > measure.indicators) throw new Refused(noSuchIndicator)
    if (yearOf(period) !== measure.planYear) throw new Refused(otherYear)
    await refuseUnlessReportIsOpen(transaction, measure.id, period)

    const { title, what } = await piece()
    const { actor } = context
    const id = await insertEvidence(
      transaction,
      { measureId: measure.id, indicator, period, title, what },
      { enteredBy: actor.name, enteredAt: at, accountId: actor.accountId, demonstration: false },
    )
    await appendToLog(transaction, {
      at,
      actor,
      action: 'give-evidence',
      entity: 'evidence',
      entityId: [slug, code, ...(indicator === null ? [] : [indicator]), period].join('/'),
      institutions: measure.institutions,
      old: null,
      new: { id, title, ...what },
    })
    return id
  })
}

const fileWanted: Refusal = {
  code: 'file-wanted',
  field: 'file',
  message: { bg: 'Изберете файл.', en: 'Choose a file.' },
}

const otherYear: Refusal = {
  code: 'period-of-another-year',
  field: 'period',
  message: {
    bg: 'Изберете период от годината на плана.',
    en: 'Choose a period of the year of the plan.',
  },
}
