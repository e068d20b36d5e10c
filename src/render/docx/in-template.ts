import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { TemplateKind } from '../../core/publication/template-fields.ts'
import { type PrintedPlan, planLayout } from '../layout/plan-layout.ts'
import { reportLayout } from '../layout/report-layout.ts'
import { planContent, reportContent } from '../layout/template-content.ts'
import type { DrawingTools } from '../rendition.ts'
import { fillTemplate } from './fill-template.ts'

/** @throws {Error} where no template is in use: a bug of the caller */
export async function planInTemplate(
  plan: PrintedPlan,
  createdAt: string,
  language: Language,
  tools: Pick<DrawingTools, 'templates'>,
): Promise<Uint8Array> {
  const creator = plan.council?.[language] ?? null
  const properties = { title: wordsIn(plan.title, language).text, language, createdAt, creator }
  const content = planContent(plan, planLayout(plan, language), language)
  return await fillTemplate(templateIn(tools, 'plan'), 'plan', content, properties)
}

/** @throws {Error} where no template is in use: a bug of the caller */
export async function reportInTemplate(
  publication: Publication,
  language: Language,
  tools: Pick<DrawingTools, 'templates'>,
): Promise<Uint8Array> {
  const layout = reportLayout(publication, language)
  const { title, createdAt, creator = null } = layout
  const properties = { title: title.text, language, createdAt, creator }
  const content = reportContent(publication, layout, language)
  return await fillTemplate(templateIn(tools, 'report'), 'report', content, properties)
}

function templateIn(
  { templates }: Pick<DrawingTools, 'templates'>,
  kind: TemplateKind,
): Uint8Array {
  const template = templates?.[kind]
  if (!template) throw new Error(`no template of a ${kind} is in use`)
  return template
}
