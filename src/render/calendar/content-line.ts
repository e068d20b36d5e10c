const encoder = new TextEncoder()

/** In octets, without the end of the line (RFC 5545, 3.1). */
const longestLine = 75

/** A text as it stands in a calendar (RFC 5545, 3.3.11): what would end it or begin another is escaped. */
export const calendarText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** A line of a calendar, folded where it is too long, and never within a letter. */
export function contentLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    // A part after the first begins with a space, which counts.
    if (octets + size > longestLine - (parts.length === 0 ? 0 : 1)) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += letter
    octets += size
  }
  return `${[...parts, part].join('\r\n ')}\r\n`
}
