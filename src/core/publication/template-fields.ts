import type { InBothLanguages } from '../base/language.ts'

/** What a Word template of one's own can be of. */
export const templateKinds = ['plan', 'report'] as const
export type TemplateKind = (typeof templateKinds)[number]

export const isTemplateKind = (text: string): text is TemplateKind =>
  templateKinds.some((kind) => kind === text)

/** A place in a template that is filled in: {{план.заглавие}} or {{plan.title}}. */
export interface TemplateField {
  /** By what a template names it, in either language. */
  readonly names: InBothLanguages
  /** `text` may stand within a line; a `part` is paragraphs and tables, and stands alone in its paragraph. */
  readonly is: 'text' | 'part'
  /** A template without it would leave out what the document is for. */
  readonly isRequired: boolean
}

const text = (bg: string, en: string): TemplateField => ({
  names: { bg, en },
  is: 'text',
  isRequired: false,
})
const part = (bg: string, en: string, isRequired = false): TemplateField => ({
  names: { bg, en },
  is: 'part',
  isRequired,
})

const ofBoth = {
  planTitle: text('план.заглавие', 'plan.title'),
  planYear: text('план.година', 'plan.year'),
  planAdoption: text('план.приемане', 'plan.adoption'),
  demonstration: text('демонстрация', 'demonstration'),
} as const

/** What can be filled in, by the kind of the template. The keys are ours. */
export const templateFields = {
  plan: {
    ...ofBoth,
    measures: part('план.мерки', 'plan.measures', true),
    glossary: part('план.съкращения', 'plan.glossary'),
  },
  report: {
    ...ofBoth,
    reportTitle: text('отчет.заглавие', 'report.title'),
    reportVersion: text('отчет.версия', 'report.version'),
    body: part('отчет.съдържание', 'report.body', true),
  },
} as const satisfies Record<TemplateKind, Record<string, TemplateField>>

/** The field that a template names, in whichever language; undefined where there is none. */
export const fieldNamed = (
  kind: TemplateKind,
  name: string,
): readonly [key: string, field: TemplateField] | undefined =>
  Object.entries<TemplateField>(templateFields[kind]).find(([, { names }]) =>
    Object.values(names).includes(name.trim().toLowerCase()),
  )
