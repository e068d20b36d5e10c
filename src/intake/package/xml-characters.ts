import { refused } from './refusals.ts'

/** What no XML may hold anywhere (XML 1.0, 2.2 Char); halves of pairs do not get through the decoder. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\uFFFE\uFFFF]/u

/** @throws {Refused} on a character that no XML may hold. */
export function assertCharacters(text: string): void {
  if (forbidden.test(text)) throw refused('damaged-file')
}

const reference = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos))?(;?)/g
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Characters with their references resolved (XML 1.0, 4.1 and 4.6). There is no document type definition to declare
 * any other entity.
 *
 * @throws {Refused} on a reference to nothing.
 */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    reference,
    (_, hex: string | undefined, digits: string | undefined, name: string, end: string) => {
      const entity = named[name as keyof typeof named]
      if (end !== '' && entity !== undefined) return entity
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
      if (end === '' || !isCharacter(code)) throw refused('damaged-file')
      return String.fromCodePoint(code)
    },
  )
}

/** XML 1.0, 2.2 Char. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
