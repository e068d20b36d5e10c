import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { templateFields } from '../../core/publication/template-fields.ts'
import { adoptionSentence } from '../words/adoption-words.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { versionSentence } from '../words/report-words.ts'
import type { Block, LaidOut } from './document.ts'
import type { PrintedPlan } from './plan-layout.ts'
import type { Printed } from './printed.ts'

/** What is put into a field of a template. */
export type FieldContent =
  | { readonly is: 'text'; readonly words: Printed }
  | { readonly is: 'part'; readonly blocks: readonly Block[] }

type Content<Kind extends keyof typeof templateFields> = Readonly<
  Record<keyof (typeof templateFields)[Kind], FieldContent>
>

export function planContent(
  plan: PrintedPlan,
  { blocks }: LaidOut,
  language: Language,
): Content<'plan'> {
  const table = blocks.findIndex(({ kind }) => kind === 'table')
  return {
    ...ofBoth(plan, language),
    measures: { is: 'part', blocks: blocks.slice(table, table + 1) },
    glossary: { is: 'part', blocks: blocks.slice(table + 1) },
  }
}

export function reportContent(
  publication: Publication,
  layout: LaidOut,
  language: Language,
): Content<'report'> {
  const { plan, version, publishedAt } = publication
  return {
    ...ofBoth(plan, language),
    reportTitle: { is: 'text', words: layout.title },
    reportVersion: text(versionSentence(version, publishedAt, language), language),
    body: { is: 'part', blocks: fromFirstHeading(layout) },
  }
}

/** What stands before it says what the other fields say. */
const fromFirstHeading = ({ blocks }: LaidOut): readonly Block[] =>
  blocks.slice(blocks.findIndex(({ kind }) => kind === 'heading'))

const text = (words: string, language: Language): FieldContent => ({
  is: 'text',
  words: { text: words, language },
})

const ofBoth = (plan: PrintedPlan, language: Language) => ({
  planTitle: { is: 'text' as const, words: wordsIn(plan.title, language) },
  planYear: text(String(plan.year), language),
  planAdoption: text(
    plan.adoption ? adoptionSentence(plan.adoption, language, plan.council) : '',
    language,
  ),
  demonstration: text(plan.demonstration ? demonstrationNotice[language] : '', language),
})
