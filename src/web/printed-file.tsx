import { NoPress } from '../render/pdf/press.ts'
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
    if (!(error instanceof NoPress)) throw error
    const words = publicationFileWords[language]
    return page(
      words.notPrinted,
      <>
        <h1>{words.notPrinted}</h1>
        <p>{words.notPrintedHint}</p>
      </>,
      503,
    )
  }
}
