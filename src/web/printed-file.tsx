import { NoPress, PressBusy } from '../render/pdf/press.ts'
import { type Answer, page } from './answer.ts'
import type { Visit } from './visit.ts'
import { publicationFileWords } from './words/publication-file-words.ts'

/** A PDF that is printed for whoever asks; where this machine has no press, a page that says so. */
export async function printedFile(
  { language }: Visit,
  name: string,
  print: () => Promise<Uint8Array>,
): Promise<Answer> {
  try {
    return { kind: 'file', bytes: await print(), type: 'application/pdf', name: `${name}.pdf` }
  } catch (error) {
    const words = publicationFileWords[language]
    if (error instanceof PressBusy) return later(words.beingPrepared, words.beingPreparedHint)
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
