import { type Refusal, Refused } from '../core/base/refusal.ts'
import { type FormChoice, withChoices } from '../core/report/offered-report.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Change } from '../store/audit-entry.ts'
import type { Transaction } from '../store/database.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepDraft, keepSubmission } from './keep-report.ts'
import { changedMeanwhile } from './refusals.ts'
import { formHasWrongCells, noSuchForm, nothingToTake } from './report-form-refusals.ts'
import { formToTake, type ReportInForm } from './report-form-to-take.ts'
import { reportToChange } from './report-to-change.ts'

/** What a person decided of a form who saw what would become of each report. */
export interface FormDecision {
  readonly id: string
  /** Everything as drafts, or besides submitting what is complete. */
  readonly wish: 'save' | 'submit'
  /** By measure, the version of the report that the form was shown beside. */
  readonly seen: Readonly<Record<string, number | undefined>>
  /** By measure and field, which of the two stays where both changed it. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, FormChoice>> | undefined>>
}

/**
 * Takes a form over into its reports, all of them or none.
 *
 * @throws {Refused} when there is no such form for the actor, a cell of it cannot be read, a report was
 *   changed since the form was shown beside it, or something was not chosen.
 */
export async function takeReportForm(
  context: ActionContext,
  decision: FormDecision,
): Promise<{ saved: string[]; submitted: string[] }> {
  return await whenPermitted(context, 'fill-report', async (transaction) => {
    const found = await formToTake(context, transaction, decision.id)
    if (!found) throw new Refused(noSuchForm)
    const { reports } = found
    if (reports.some(({ filled }) => filled.wrong.length > 0)) throw new Refused(formHasWrongCells)
    const taken = reports.filter((report) => isTaken(report, decision.wish))
    if (taken.some(({ place }) => decision.seen[place.measure] !== place.version))
      throw new Refused(changedMeanwhile)
    refuseUnlessChosen(taken, decision)
    const done: Done[] = []
    for (const report of taken) done.push(await take(context, transaction, report, decision))
    const of = (what: Done['what']) =>
      done.filter((each) => each.what === what).map(({ measure }) => measure)
    const changes = done.flatMap(({ change }) => change ?? [])
    if (changes.length === 0) throw new Refused(nothingToTake)
    // The log comes last: whoever writes to it holds up all others until the transaction ends.
    for (const change of changes) await appendToLog(transaction, change)
    return { saved: of('saved'), submitted: of('submitted') }
  })
}

interface Done {
  readonly measure: string
  readonly what: 'saved' | 'submitted' | 'unchanged'
  readonly change: Change | null
}

/** What the form says something new of; and, when all is to be submitted, what was complete already. */
const isTaken = ({ isOpen, offer, isReadyWith }: ReportInForm, wish: FormDecision['wish']) =>
  isOpen &&
  (offer.changes.length + offer.conflicts.length > 0 ||
    (wish === 'submit' && isReadyWith(offer.fields)))

async function take(
  context: ActionContext,
  transaction: Transaction,
  report: ReportInForm,
  { id, wish, choices }: FormDecision,
): Promise<Done> {
  const { measure } = report.place
  const chosen = withChoices(report.offer, choices[measure] ?? {})
  const fields = 'fields' in chosen ? chosen.fields : report.offer.fields
  const isSubmitted = wish === 'submit' && report.isReadyWith(fields)
  const [move, permission] = isSubmitted
    ? (['submit', 'submit-report'] as const)
    : (['save', 'fill-report'] as const)
  const { place, status } = await reportToChange(
    ...([context, transaction, report.place, move, permission] as const),
  )
  if (place.version !== report.place.version) throw new Refused(changedMeanwhile)
  const content = { language: report.language, fields }
  const inHand = { context, transaction, place, status, form: id }
  if (isSubmitted)
    return { measure, what: 'submitted', change: await keepSubmission(inHand, content) }
  const change = await keepDraft(inHand, content)
  return { measure, what: change === null ? 'unchanged' : 'saved', change }
}

function refuseUnlessChosen(reports: readonly ReportInForm[], { choices }: FormDecision): void {
  const missing = reports.flatMap(({ place, offer }) => {
    const chosen = withChoices(offer, choices[place.measure] ?? {})
    return 'notChosen' in chosen
      ? chosen.notChosen.map((field) => choiceWanted(choiceField(place.measure, field)))
      : []
  })
  if (missing.length > 0) throw new Refused(...missing)
}

/** The field of the page in which it is chosen what stays in a field of a report. */
export const choiceField = (measure: string, field: string): string => `choice_${measure}_${field}`

const choiceWanted = (field: string): Refusal => ({
  code: 'choice-wanted',
  field,
  message: { bg: 'Изберете кое да остане.', en: 'Choose what is to stay.' },
})
