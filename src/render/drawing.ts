import type { Language } from '../core/base/language.ts'
import { publicationFrom } from '../core/publication/kept-publication.ts'
import type { Publication } from '../core/publication/publication.ts'
import { type DocumentKind, documentFiles, type FileKind } from './document-files.ts'
import type { Press } from './pdf/press.ts'
import type { DrawingTools } from './rendition.ts'
import { renditions } from './renditions.ts'

/** A file to be drawn and what it is drawn of, as plain text, so that it can go to another thread as it is. */
export type ToDraw = { readonly language: Language } & (
  | ({
      readonly of: 'publication'
      /** The rendition's. */
      readonly name: string
      /** A publication as it is kept. */
      readonly content: string
    } & Omit<DrawingTools, 'press'>)
  | {
      readonly of: DocumentKind
      readonly kind: FileKind
      /** JSON; of a measure the publication as it is kept. */
      readonly content: string
      /** The measure's code, of a measure. */
      readonly code?: string
      /** ISO 8601 instant that stands in a document with no day of its own. */
      readonly dated: string
    }
)

/** Draws files. */
export interface Drawing {
  /**
   * @param signal whoever aborts it wants the file no more
   * @throws {NoPress} where it has to be printed and this machine has nothing to print with.
   * @throws {DrawingBusy} where too many wait already.
   */
  draw(what: ToDraw, signal?: AbortSignal): Promise<Uint8Array>
}

/** Too many wait for a file to be drawn; in a moment it will do. */
export class DrawingBusy extends Error {
  override readonly name = 'DrawingBusy'
}

/** Draws where it is called, and whoever else is served by the same thread waits. */
export function drawHere(press: Press): Drawing {
  let last: { readonly content: string; readonly publication: Publication } | undefined
  const publicationOf = (content: string): Publication => {
    if (last?.content !== content)
      last = { content, publication: publicationFrom(JSON.parse(content) as Publication) }
    return last.publication
  }
  return {
    draw: async (what) => {
      const { language, content } = what
      if (what.of === 'publication') {
        const rendition = renditions.find(({ name }) => name === what.name)
        if (!rendition) throw new Error(`no publication can be had as ${what.name}`)
        return await rendition.draw(publicationOf(content), language, { ...what, press })
      }
      const { of, kind, code = '', dated } = what
      const tools = { press, dated }
      return of === 'measure'
        ? await documentFiles.measure[kind].draw(
            { publication: publicationOf(content), code },
            ...([language, tools] as const),
          )
        : await documentFiles[of][kind].draw(JSON.parse(content), language, tools)
    },
  }
}

/** So many may wait at once, and the next is told to come back: for whoever asks by a page. */
export function limitedDrawing(drawing: Drawing, most: number): Drawing {
  let waiting = 0
  return {
    draw: async (what, signal) => {
      if (waiting >= most) throw new DrawingBusy(`${most} files wait already`)
      waiting += 1
      try {
        return await drawing.draw(what, signal)
      } finally {
        waiting -= 1
      }
    },
  }
}
