import type { InBothLanguages, Language } from '../core/base/language.ts'
import type { Publication } from '../core/publication/publication.ts'

/** A file that a publication can be had as. It follows from the publication alone: the same gives the same bytes. */
export interface Rendition {
  /** The last part of its address, e.g. `report.docx`; no two have the same. */
  readonly name: string
  /** `data` is for machines and the same in both languages, a `document` is written in one. */
  readonly kind: 'document' | 'data'
  readonly mediaType: string
  readonly title: InBothLanguages
  readonly draw: (publication: Publication, language: Language) => Promise<Uint8Array>
}

export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
