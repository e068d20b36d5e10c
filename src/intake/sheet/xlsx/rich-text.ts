/** Words of a cell as they come out of the XML, piece by piece. */
export interface RichText {
  open(local: string): void
  close(local: string): void
  text(text: string): void
  /** All words so far, and begins anew. */
  take(): string
}

/**
 * Gathers the text runs of a string item (ECMA-376 part 1, 18.4.8): words in t, wherever they are, but not
 * the phonetic hints in rPh.
 */
export function createRichText(): RichText {
  let words = ''
  let isText = false
  let hints = 0
  return {
    open(local) {
      if (local === 't') isText = true
      if (local === 'rPh') hints += 1
    },
    close(local) {
      if (local === 't') isText = false
      if (local === 'rPh') hints -= 1
    },
    text(text) {
      if (isText && hints === 0) words += text
    },
    take() {
      const taken = unescaped(words)
      words = ''
      return taken
    },
  }
}

/** "_x000D_": characters that XML cannot hold are written so, and so is what looks like it (22.9.2.19 ST_Xstring). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text
