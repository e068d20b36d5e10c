import type { InBothLanguages, Language } from '../core/base/language.ts'
import type { Publication } from '../core/publication/publication.ts'
import type { TemplateKind } from '../core/publication/template-fields.ts'
import type { Press } from './pdf/press.ts'

/** What a file is drawn with, beside the publication. */
export interface DrawingTools {
  /** The Word templates of one's own that are in use. */
  readonly templates?: Partial<Readonly<Record<TemplateKind, Uint8Array>>>
  /** The site's own address, without a slash at the end: what links in the file begin with. */
  readonly site: string
  readonly press: Press
}

/** A file that a publication can be had as. It follows from the publication and the site's address: the same gives the same bytes. */
export interface Rendition {
  /** The last part of its address, e.g. `report.docx`; no two have the same. */
  readonly name: string
  /** `data` is for machines and the same in both languages, a `document` is written in one. */
  readonly kind: 'document' | 'data'
  readonly mediaType: string
  readonly title: InBothLanguages
  /** Whether it takes the press, which not every machine has and which is slow: it is made once and kept. */
  readonly printed?: true
  /** The template that it is filled into: where none is in use there is no such file. It is made once and kept, too. */
  readonly template?: TemplateKind
  /** Whether a publication can be had as it at all; left out, every one can. */
  readonly offered?: (publication: Publication) => boolean
  readonly draw: (
    publication: Publication,
    language: Language,
    tools: DrawingTools,
  ) => Promise<Uint8Array>
}

export const isOffered = ({ offered }: Rendition, publication: Publication): boolean =>
  offered?.(publication) ?? true

/** Whether it is had only as it was made once, and not drawn for whoever asks. */
export const isOnlyKept = ({ printed, template }: Rendition): boolean =>
  printed === true || template !== undefined

export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
