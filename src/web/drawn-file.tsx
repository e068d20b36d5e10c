import { DrawingBusy, type ToDraw } from '../render/drawing.ts'
import { NoPress } from '../render/pdf/press.ts'
import { type Answer, page } from './answer.ts'
import type { Visit } from './visit.ts'
import { publicationFileWords } from './words/publication-file-words.ts'

/**
 * A file that is drawn for whoever asks; where it cannot be had now, a page that says why.
 *
 * @param name of the file, with its ending; ours and plain ASCII
 */
export async function drawnFile(
  { language, drawing }: Visit,
  { name, type }: { readonly name: string; readonly type: string },
  what: ToDraw,
): Promise<Answer> {
  try {
    return { kind: 'file', bytes: await drawing.draw(what), type, name }
  } catch (error) {
    const words = publicationFileWords[language]
    if (error instanceof DrawingBusy) return later(words.beingPrepared, words.beingPreparedHint)
    if (error instanceof NoPress) return later(words.notPrinted, words.notPrintedHint)
    throw error
  }
}

/** Service Unavailable: it cannot be had now. */
const later = (title: string, hint: string): Answer =>
  page(
    title,
    <>
      <h1>{title}</h1>
      <p>{hint}</p>
    </>,
    503,
  )
