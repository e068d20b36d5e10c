export interface DecodedText {
  readonly text: string
  /** The bytes were no valid UTF-8, so Windows' Cyrillic code page was assumed. */
  readonly isAssumed: boolean
}

/**
 * Text files say nothing of their encoding: a byte order mark decides, then valid UTF-8, which other
 * encodings hardly ever are by chance, and else windows-1251, in which Bulgarian Windows saves.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), isAssumed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isAssumed: false }
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), isAssumed: true }
  }
}

/** Excel's "Unicode text" is UTF-16; TextDecoder takes the mark itself off. */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}
