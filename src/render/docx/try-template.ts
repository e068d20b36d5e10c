import { type TemplateKind, templateFields } from '../../core/publication/template-fields.ts'
import type { FieldContent } from '../layout/template-content.ts'
import { fillTemplate } from './fill-template.ts'

/**
 * A template with next to nothing filled in, to see that it can be: its other parts are read only now.
 *
 * @returns null where something in it keeps it from being filled
 */
export async function tryTemplate(
  template: Uint8Array,
  kind: TemplateKind,
): Promise<Uint8Array | null> {
  const content = Object.fromEntries(
    Object.entries(templateFields[kind]).map(([key, { is }]) => [key, little[is]]),
  )
  const properties = { title: '', language: 'bg' as const, createdAt: '1980-01-01T00:00:00.000Z' }
  try {
    return await fillTemplate(template, kind, content, properties)
  } catch {
    // The libraries say why only in their own words, of places that nobody sees in Word.
    return null
  }
}

const words = { text: '–', language: 'bg' as const }

const little: Readonly<Record<FieldContent['is'], FieldContent>> = {
  text: { is: 'text', words },
  part: { is: 'part', blocks: [{ kind: 'paragraph', words, style: 'text', keepNext: false }] },
}
