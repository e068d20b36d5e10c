/** The standards that a PDF can be held to: for readers of the screen, or for the archive as well. */
export type PdfStandard = 'ua-1' | 'a-2a'

/** What the press prints: one of our own templates, filled with data. Words of a plan are only ever in the data. */
export interface ToPrint {
  /** The template's name, without the folder and the ending. */
  readonly template: string
  /** Plain JSON; the template reads it and looks at nothing else. */
  readonly data: object
  /** SVG by the name that the data calls it by. */
  readonly pictures: Readonly<Record<string, string>>
  readonly standard: PdfStandard
  /** ISO 8601 instant: the date that the document bears, so that the same gives the same bytes. */
  readonly dated: string
}

/** Makes PDF of templates. */
export interface Press {
  /** @throws {NoPress} where this machine has none. */
  print(what: ToPrint): Promise<Uint8Array>
}

/** This machine has nothing to print PDF with; all else can be made. */
export class NoPress extends Error {
  override readonly name = 'NoPress'
}

export const noPress: Press = {
  print: async () => {
    throw new NoPress('this machine has no press for PDF')
  },
}
