import { readComment } from '../core/annual-report/comment.ts'
import { sectionsOf } from '../core/annual-report/section.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { selectOptionalComment } from '../store/annual-report.reader.ts'
import { insertCommentEnd, insertSectionComment } from '../store/annual-report.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { takeAnnualReport } from './annual-report-in-hand.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchComment, noSuchSection } from './refusals.ts'

/**
 * Keeps what somebody says of a section.
 *
 * @throws {Refused} when the actor may not, there is no such section, or nothing was said.
 */
export async function commentAnnualReport(
  context: ActionContext,
  request: { readonly slug: string; readonly section: string; readonly comment: string },
): Promise<void> {
  await whenPermitted(context, 'review-annual-report', async (transaction) => {
    const { slug, section } = request
    const { kept, data } = await takeAnnualReport(context, transaction, slug)
    if (!sectionsOf(data.plan).some(({ key }) => key === section)) throw new Refused(noSuchSection)
    const read = readComment(request.comment)
    if (areRefusals(read)) throw new Refused(...read)
    const { text } = read
    const at = context.now()
    const made = { by: context.actor.name, at }
    const id = await insertSectionComment(transaction, kept.planId, { section, text }, made)
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'comment-annual-report', entity: 'annual-report' },
      ...{ entityId: `${slug}/${section}`, old: null, new: { comment: id, text } },
    })
  })
}

/**
 * Marks a comment as dealt with, and answers with the section that it is on.
 *
 * @throws {Refused} when the actor may not, or there is no such comment that waits for it.
 */
export async function resolveComment(
  context: ActionContext,
  { slug, comment: id }: { readonly slug: string; readonly comment: string },
): Promise<{ section: string }> {
  return await whenPermitted(context, 'review-annual-report', async (transaction) => {
    const { kept } = await takeAnnualReport(context, transaction, slug)
    const comment = await selectOptionalComment(transaction, kept.planId, id)
    const at = context.now()
    const made = { by: context.actor.name, at }
    if (!comment || !(await insertCommentEnd(transaction, id, made)))
      throw new Refused(noSuchComment)
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'resolve-annual-report-comment' },
      ...{ entity: 'annual-report', entityId: `${slug}/${comment.section}` },
      ...{ old: { comment: id, text: comment.text }, new: { comment: id, resolved: true } },
    })
    return { section: comment.section }
  })
}
