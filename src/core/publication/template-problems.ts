import {
  fieldNamed,
  type TemplateField,
  type TemplateKind,
  templateFields,
} from './template-fields.ts'

/** A name between {{ and }} as it was found in a template. */
export interface FoundField {
  /** What stands between the braces. */
  readonly name: string
  /** The words of its paragraph, to find it by. */
  readonly paragraph: string
  /** Whether it stands in the text itself, not in a header, a footer or a note. */
  readonly isInBody: boolean
  /** Whether there is nothing else in its paragraph. */
  readonly isAlone: boolean
  /** Whether it is in several pieces that may look different. */
  readonly isSplit: boolean
}

export interface FoundInTemplate {
  readonly fields: readonly FoundField[]
  /** Paragraphs with braces that open or close nothing. */
  readonly unclosed: readonly string[]
}

export type TemplateProblem =
  | { readonly kind: 'missing'; readonly name: TemplateField['names'] }
  | {
      readonly kind: 'unknown' | 'not-alone' | 'not-in-body' | 'split'
      readonly name: string
      readonly paragraph: string
    }
  | { readonly kind: 'unclosed'; readonly paragraph: string }

/** Whether a template with this problem can be used all the same: it is filled in as its first piece looks. */
export const isHarmless = ({ kind }: TemplateProblem): boolean => kind === 'split'

/** What is missing, unknown, out of place or broken in a template: all of it. */
export function templateProblems(
  kind: TemplateKind,
  { fields, unclosed }: FoundInTemplate,
): TemplateProblem[] {
  const found = fields.map((each) => ({ ...each, known: fieldNamed(kind, each.name) }))
  const keys = new Set(found.map(({ known }) => known?.[0]))
  return [
    ...Object.entries<TemplateField>(templateFields[kind])
      .filter(([key, { isRequired }]) => isRequired && !keys.has(key))
      .map(([, { names }]) => ({ kind: 'missing' as const, name: names })),
    ...found.flatMap(({ name, paragraph, known, ...place }): TemplateProblem[] => {
      const problem = problemOf(known?.[1], place)
      return problem ? [{ kind: problem, name, paragraph }] : []
    }),
    ...unclosed.map((paragraph) => ({ kind: 'unclosed' as const, paragraph })),
  ]
}

function problemOf(
  field: TemplateField | undefined,
  { isInBody, isAlone, isSplit }: Pick<FoundField, 'isInBody' | 'isAlone' | 'isSplit'>,
): 'unknown' | 'not-alone' | 'not-in-body' | 'split' | undefined {
  if (!field) return 'unknown'
  if (field.is === 'part' && !isInBody) return 'not-in-body'
  if (field.is === 'part' && !isAlone) return 'not-alone'
  return isSplit ? 'split' : undefined
}
