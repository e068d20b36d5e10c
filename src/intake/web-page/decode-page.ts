import { type DecodedText, decodeText } from '../text/decode-text.ts'

const declared = /(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w-]{2,30})/i

/**
 * The characters of a page: a byte order mark decides, then valid UTF-8, which is never so by chance, then what the
 * page says of itself, and else what is assumed of any text.
 */
export function decodePage(bytes: Uint8Array): DecodedText {
  const assumed = decodeText(bytes)
  if (!assumed.isAssumed) return assumed
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4_096))
  const label = declared.exec(start)?.groups?.['label'] ?? ''
  try {
    if (label === '' || /^utf-?8$/i.test(label)) return assumed
    return { text: new TextDecoder(label).decode(bytes), isAssumed: false }
  } catch {
    // An encoding that nobody knows.
    return assumed
  }
}
