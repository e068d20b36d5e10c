import { isRefusal, type Refusal, Refused } from '../core/base/refusal.ts'
import type { TemplateKind } from '../core/publication/template-fields.ts'
import {
  isHarmless,
  type TemplateProblem,
  templateProblems,
} from '../core/publication/template-problems.ts'
import { refusalIn, refused } from '../intake/package/refusals.ts'
import { readTemplate } from '../intake/template/read-template.ts'
import { tryTemplate } from '../render/docx/try-template.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { insertDocument } from '../store/document.writer.ts'
import { listTemplates } from '../store/word-template.reader.ts'
import { insertTemplate } from '../store/word-template.writer.ts'
import type { ActionContext } from './action-context.ts'
import { refuseUnlessPermitted, whenPermitted } from './in-transaction.ts'
import { changedMeanwhile, noTemplateToGiveUp } from './refusals.ts'

/** What a template was found to have: it is kept unless something in it keeps it from being filled. */
export interface KeptOrNot {
  /** null where it was not kept. */
  readonly version: number | null
  readonly problems: readonly TemplateProblem[]
}

/**
 * Keeps a Word template as the next version that plans or reports are filled into from now on.
 *
 * @param seen the version that the person saw, 0 for none
 * @throws {Refused} when the actor may not, the file will not do, or there is a later version
 */
export async function keepTemplate(
  context: ActionContext,
  kind: TemplateKind,
  file: { readonly name: string; readonly bytes: Uint8Array },
  seen: number,
): Promise<KeptOrNot> {
  refuseUnlessPermitted(context, 'manage-templates')
  const found = await readTemplate(file.bytes)
  if (isRefusal(found)) throw new Refused(ofFile(found))
  const problems = templateProblems(kind, found)
  if (!problems.every(isHarmless)) return { version: null, problems }
  await refuseUnlessFillable(kind, file.bytes)
  return await whenPermitted(context, 'manage-templates', async (transaction) => {
    const name = file.name.slice(-longestName)
    const document = await insertDocument(transaction, { name, bytes: file.bytes })
    const [version, at] = [seen + 1, context.now()]
    const latest = (await listTemplates(transaction)).find((each) => each.kind === kind)
    const kept =
      (latest?.version ?? 0) === seen &&
      (await insertTemplate(transaction, {
        ...{ kind, version, documentId: document.id },
        ...{ enteredBy: context.actor.name, enteredAt: at },
      }))
    if (!kept) throw new Refused(changedMeanwhile)
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'keep-template' },
      ...{ entity: 'word-template', entityId: `${kind}/${version}` },
      old: latest?.file ? { name: latest.file.name, sha256: latest.file.sha256 } : null,
      new: { name, sha256: document.sha256 },
    })
    return { version, problems }
  })
}

/** Filled in, it is still a document, and none of its names is left. */
async function refuseUnlessFillable(kind: TemplateKind, bytes: Uint8Array): Promise<void> {
  const filled = await tryTemplate(bytes, kind)
  const left = filled && (await readTemplate(filled))
  if (left && !isRefusal(left) && left.fields.length === 0) return
  throw new Refused(ofFile(refusalIn(refused('template-not-fillable'))))
}

const longestName = 200

const ofFile = (refusal: Refusal): Refusal => ({ ...refusal, field: 'file' })

/**
 * Goes back to the house's own look: the templates that there were stay.
 *
 * @throws {Refused} when the actor may not, none is in use, or there is a later version
 */
export async function giveUpTemplate(
  context: ActionContext,
  kind: TemplateKind,
  seen: number,
): Promise<void> {
  await whenPermitted(context, 'manage-templates', async (transaction) => {
    const latest = (await listTemplates(transaction)).find((each) => each.kind === kind)
    if (!latest?.file) throw new Refused(noTemplateToGiveUp)
    const [version, at] = [seen + 1, context.now()]
    const kept =
      latest.version === seen &&
      (await insertTemplate(transaction, {
        ...{ kind, version, documentId: null },
        ...{ enteredBy: context.actor.name, enteredAt: at },
      }))
    if (!kept) throw new Refused(changedMeanwhile)
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'give-up-template' },
      ...{ entity: 'word-template', entityId: `${kind}/${version}` },
      old: { name: latest.file.name, sha256: latest.file.sha256 },
      new: { file: 'none' },
    })
  })
}
