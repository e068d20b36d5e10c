import type { Language } from '../core/base/language.ts'
import type { AnsweredRound } from '../core/coordination/answered-round.ts'
import { withTargetsInForce } from '../core/plan/plan-on.ts'
import type { Publication } from '../core/publication/publication.ts'
import { planDocument } from './docx/plan-document.ts'
import { wordFile } from './docx/word-file.ts'
import type { LaidOut } from './layout/document.ts'
import { formLayout } from './layout/form-layout.ts'
import { measureLayout } from './layout/measure-layout.tsx'
import { type DraftNamed, opinionLayout } from './layout/opinion-layout.ts'
import { type PrintedPlan, planLayout } from './layout/plan-layout.ts'
import { pdfFile } from './pdf/pdf-file.ts'
import type { Press } from './pdf/press.ts'
import { mediaTypes } from './rendition.ts'
import type { FormContent } from './xlsx/form-content.ts'
import { measureWorkbook } from './xlsx/measure-workbook.ts'
import { planWorkbook } from './xlsx/plan-workbook.ts'
import { reportForm } from './xlsx/report-form.ts'
import { tablesWorkbook } from './xlsx/tables-workbook.ts'

/** What the documents of the work are made of; what is published has its files in `renditions`. */
export interface DocumentContents {
  /** The plan as it is worked with. */
  readonly plan: PrintedPlan
  /** The table of opinions on a draft. */
  readonly opinions: { readonly draft: DraftNamed; readonly rounds: readonly AnsweredRound[] }
  /** An institution's form for a period. */
  readonly form: FormContent
  /** The sheet of one published measure. */
  readonly measure: { readonly publication: Publication; readonly code: string }
}

export type DocumentKind = keyof DocumentContents

/** A document as one kind of file, drawn for whoever asks and kept nowhere. */
export interface DocumentFile<Content> {
  readonly kind: FileKind
  readonly mediaType: string
  readonly draw: (
    content: Content,
    language: Language,
    tools: { readonly press: Press; readonly dated: string },
  ) => Promise<Uint8Array>
}

/** Every document can be had as each of these. */
export const fileKinds = ['docx', 'pdf', 'xlsx'] as const
export type FileKind = (typeof fileKinds)[number]

type Draw<Content> = (content: Content, language: Language) => Promise<Uint8Array>

/** The three files of a document: Word and PDF of its layout, Excel and whatever else of its own kind. */
function filesOf<Content>(
  layoutOf: (content: Content, language: Language) => LaidOut,
  own: { readonly xlsx: Draw<Content>; readonly docx?: Draw<Content> },
): Readonly<Record<FileKind, DocumentFile<Content>>> {
  const inWord: Draw<Content> = (content, language) => wordFile(layoutOf(content, language))
  return {
    docx: { kind: 'docx', mediaType: mediaTypes.docx, draw: own.docx ?? inWord },
    pdf: {
      ...{ kind: 'pdf', mediaType: mediaTypes.pdf },
      draw: (content, language, { press, dated }) =>
        pdfFile(layoutOf(content, language), { press, standard: 'ua-1', dated }),
    },
    xlsx: { kind: 'xlsx', mediaType: mediaTypes.xlsx, draw: own.xlsx },
  }
}

const opinions = ({ draft, rounds }: DocumentContents['opinions'], language: Language): LaidOut =>
  opinionLayout(draft, rounds, language)

/** Every document beside those of a publication, by what it is of. */
export const documentFiles: {
  readonly [Kind in DocumentKind]: Readonly<Record<FileKind, DocumentFile<DocumentContents[Kind]>>>
} = {
  plan: filesOf<PrintedPlan>(planLayout, {
    docx: planDocument,
    xlsx: (plan, language) => planWorkbook(withTargetsInForce(plan, plan.asOf), language),
  }),
  opinions: filesOf(opinions, {
    xlsx: (content, language) => tablesWorkbook(opinions(content, language)),
  }),
  form: filesOf(formLayout, { xlsx: reportForm }),
  measure: filesOf(
    ({ publication, code }, language) =>
      measureLayout(publication, measureOf(publication, code), language),
    {
      xlsx: ({ publication, code }, language) =>
        measureWorkbook(publication, measureOf(publication, code), language),
    },
  ),
}

/** @throws {Error} where the publication has no such measure: a bug of the caller */
function measureOf({ plan }: Publication, code: string) {
  const measure = plan.measures.find((each) => each.code === code)
  if (!measure) throw new Error(`no measure ${code} was published`)
  return measure
}
