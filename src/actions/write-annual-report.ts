import { changedFigures } from '../core/annual-report/changed-figures.ts'
import { asksForLook, type SectionOrigin } from '../core/annual-report/section-version.ts'
import {
  boundIn,
  noText,
  readSection,
  type SectionContent,
  type SectionText,
} from '../core/annual-report/typed-section.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { draftSection } from '../render/annual-report/draft-section.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import type { ActionContext } from './action-context.ts'
import { keepSection, type SectionInHand, takeSection } from './annual-report-in-hand.ts'
import { whenPermitted } from './in-transaction.ts'

interface SectionSeen {
  readonly slug: string
  /** The section's key. */
  readonly section: string
  /** The version that the person saw; 0 when there was none. */
  readonly seen: number
}

/**
 * Keeps what was written in a section as its next version, with the figures in it as they are now. Nothing
 * is kept where nothing was changed. A report that was signed is a draft again.
 *
 * @throws {Refused} when the actor may not, somebody changed the section meanwhile, or the text is bound to
 *   a figure that there is not.
 */
export const writeAnnualReport = (
  context: ActionContext,
  { typed, ...at }: SectionSeen & { readonly typed: SectionText },
): Promise<void> =>
  changeSection(context, at, 'write-annual-report', 'written', ({ figures, latest }) => {
    const read = readSection(typed, figures)
    if (areRefusals(read)) throw new Refused(...read)
    const { text } = read.content
    const before = latest?.text ?? noText
    const isSame = text.bg === before.bg && text.en === before.en
    return isSame && (!latest || changedFigures(latest, figures).length === 0) ? null : read.content
  })

/**
 * Says that the text of a section is right as it is: as it was drafted, or though figures in it have changed.
 *
 * @throws {Refused} when the actor may not, or somebody changed the section meanwhile.
 */
export const confirmAnnualReport = (context: ActionContext, at: SectionSeen): Promise<void> =>
  changeSection(context, at, 'confirm-annual-report', 'confirmed', ({ figures, latest }) => {
    if (!latest || !asksForLook(latest, figures)) return null
    const typed = readSection(latest.text, figures)
    if (areRefusals(typed)) throw new Refused(...typed)
    return typed.content
  })

/**
 * Drafts a section anew from the data as it is known today; what was written before stays among its versions.
 *
 * @throws {Refused} when the actor may not, or somebody changed the section meanwhile.
 */
export const draftAnnualReport = (context: ActionContext, at: SectionSeen): Promise<void> =>
  changeSection(context, at, 'draft-annual-report', 'drafted', ({ data, figures, section }) => {
    const text = draftSection(section, data, figures)
    return { text, figures: boundIn(text, figures) }
  })

/** @param contentOf what the section is to be; null where it stays as it is */
async function changeSection(
  context: ActionContext,
  at: SectionSeen,
  action: AuditedAction,
  origin: SectionOrigin,
  contentOf: (inHand: SectionInHand) => SectionContent | null,
): Promise<void> {
  await whenPermitted(context, 'write-annual-report', async (transaction) => {
    const inHand = await takeSection(context, transaction, at)
    const content = contentOf(inHand)
    if (content === null) return
    const { version, status } = await keepSection(context, transaction, inHand, {
      ...content,
      origin,
    })
    const { kept, latest } = inHand
    await appendToLog(transaction, {
      ...{ at: context.now(), actor: context.actor, action, entity: 'annual-report' },
      entityId: `${at.slug}/${at.section}`,
      old: latest ? { status: kept.status, version: latest.version, text: latest.text } : null,
      new: { status, version, text: content.text },
    })
  })
}
