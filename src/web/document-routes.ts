import type { Static, TObject } from 'typebox'
import type { Permission } from '../core/access/permissions.ts'
import {
  type DocumentContents,
  type DocumentKind,
  documentFiles,
  fileKinds,
} from '../render/document-files.ts'
import { type Answer, notFound } from './answer.ts'
import { drawnFile } from './drawn-file.tsx'
import { get, type Route } from './route.ts'
import type { Visit } from './visit.ts'

/** What a document is to be drawn of, and what its file is called without the ending. */
export interface DocumentAsked<Kind extends DocumentKind> {
  readonly content: Kind extends 'measure' ? never : DocumentContents[Kind]
  readonly name: string
  /** ISO 8601 instant that stands in a document with no day of its own. */
  readonly dated: string
}

/** The routes of a document, one for each kind of file that it can be had as: `BASE.docx` and so on. */
export const documentRoutes = <
  Kind extends Exclude<DocumentKind, 'measure'>,
  Params extends TObject,
>(
  of: Kind,
  { base, needs, params }: { base: string; needs: Permission; params: Params },
  ask: (visit: Visit, params: Static<Params>) => Promise<DocumentAsked<Kind> | undefined>,
): Route[] =>
  fileKinds.map((kind) =>
    get(`${base}.${kind}`, needs, params, async (visit, given): Promise<Answer> => {
      const asked = await ask(visit, given.params)
      if (!asked) return notFound
      const file = { name: `${asked.name}.${kind}`, type: documentFiles[of][kind].mediaType }
      const content = JSON.stringify(asked.content)
      const { language } = visit
      return await drawnFile(visit, file, { of, kind, language, content, dated: asked.dated })
    }),
  )
