import { refused } from './refusals.ts'
import { assertCharacters, unescaped } from './xml-characters.ts'
import { createTags, nameSource, type Tag } from './xml-tag.ts'

export interface ScannerHandlers {
  open(tag: Tag): void
  close(tag: Tag): void
  text(text: string): void
}

export interface XmlScanner {
  /** @throws {Refused} as soon as something is not well-formed. */
  write(characters: string): void
  /** @throws {Refused} when the document is not whole. */
  end(): void
}

/** Longer than any tag, comment or instruction that a program writes. */
const longestMarkup = 8 * 1024 * 1024

const declaration =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>$/
const instruction = new RegExp(
  `^<\\?(?!xml[ \\t\\n?]|[^ \\t\\n?]*:)${nameSource}(?:[ \\t\\n]|\\?>$)`,
  'iu',
)
const notYetText = /(?:&[^;]{0,12}|\]{1,2})$/

/**
 * Reads XML 1.0 without a document type definition, as far as office programs need it: well-formedness is
 * checked, names are as written. It is fed piece by piece and keeps no more than what a piece left open.
 */
export function xmlScanner(handlers: ScannerHandlers): XmlScanner {
  const tags = createTags()
  const open: Tag[] = []
  let rest = ''
  let isStart = true
  let hasRoot = false
  let inData = false

  function text(characters: string): void {
    if (open.length > 0) {
      if (characters.includes(']]>')) throw refused('damaged-file')
      handlers.text(unescaped(characters))
    } else if (/[^ \t\n]/.test(characters)) throw refused('damaged-file')
  }

  function begin(tag: Tag): void {
    if (open.length === 0 && hasRoot) throw refused('damaged-file')
    hasRoot = true
    handlers.open(tag)
    if (tag.isEmpty) handlers.close(tag)
    else open.push(tag)
  }

  /** @param at where the name begins that has ended. */
  function finish(input: string, at: number, end: number): void {
    const tag = open.pop()
    if (tag === undefined || !input.startsWith(tag.name, at)) throw refused('damaged-file')
    const after = at + tag.name.length
    if (after < end && /[^ \t\n]/.test(input.slice(after, end))) throw refused('damaged-file')
    handlers.close(tag)
  }

  /** Reads what begins with "<". @returns where it ends, or -1 when the end has not come yet. */
  function markup(input: string, at: number): number {
    const second = input.charCodeAt(at + 1)
    if (second === slash) {
      const end = input.indexOf('>', at)
      if (end !== -1) finish(input, at + 2, end)
      return end === -1 ? -1 : end + 1
    }
    if (second === questionMark) return instructionIn(input, at)
    return second === exclamation ? declaredIn(input, at) : tag(input, at)
  }

  function tag(input: string, at: number): number {
    const sign = input.indexOf('>', at) + 1
    const known = tags.known(input.slice(at, sign))
    const end = known === undefined ? endOfTag(input, at + 1) : sign
    if (end !== -1) begin(known ?? tags.read(input.slice(at, end)))
    return end
  }

  function instructionIn(input: string, at: number): number {
    const end = input.indexOf('?>', at + 2)
    if (end === -1) return -1
    const whole = input.slice(at, end + 2)
    if (!(isStart && at === 0 && declaration.test(whole)) && !instruction.test(whole))
      throw refused('damaged-file')
    return end + 2
  }

  function declaredIn(input: string, at: number): number {
    if (input.startsWith('<!--', at)) return endOfComment(input, at)
    if (input.startsWith('<![CDATA[', at) && open.length > 0) {
      inData = true
      return at + 9
    }
    if (input.startsWith('<!DOCTYPE', at) && !hasRoot) throw refused('document-type-definition')
    if (input.length - at < 9) return -1
    throw refused('damaged-file')
  }

  /** @returns how far the characters of a CDATA section go; what may be its end is left. */
  function data(input: string, at: number): number {
    const end = input.indexOf(']]>', at)
    const last = end === -1 ? Math.max(at, input.length - 2) : end
    if (last > at) handlers.text(input.slice(at, last))
    inData = end === -1
    return end === -1 ? last : end + 3
  }

  return {
    write(characters) {
      assertCharacters(characters)
      let input = rest + characters
      rest = ''
      if (input.includes('\r')) {
        const isCut = input.endsWith('\r')
        input = (isCut ? input.slice(0, -1) : input).replace(/\r\n?/g, '\n')
        rest = isCut ? '\r' : ''
      }
      const read = scan(input)
      rest = input.slice(read) + rest
      if (rest.length > longestMarkup) throw refused('too-complex')
      if (read > 0) isStart = false
    },
    end() {
      if (rest.trim() !== '' || open.length > 0 || !hasRoot) throw refused('damaged-file')
    },
  }

  /** @returns how much was read; the rest waits for more. */
  function scan(input: string): number {
    let at = 0
    while (at < input.length) {
      const wasInData = inData
      const next = inData ? data(input, at) : content(input, at)
      // What a step leaves while it stays where it is waits for the next piece.
      if (next === at || (wasInData && inData)) return next
      at = next
    }
    return at
  }

  /** Reads up to the end of the next tag, comment or instruction. */
  function content(input: string, at: number): number {
    const start = input.indexOf('<', at)
    if (start === -1) return at + lastText(input.slice(at))
    if (start > at) text(input.slice(at, start))
    const end = markup(input, start)
    return end === -1 ? start : end
  }

  /** The text of which the end may be in the next piece: a reference is not cut in two. */
  function lastText(characters: string): number {
    const open = notYetText.exec(characters.slice(-16))
    const length = characters.length - (open?.[0].length ?? 0)
    if (length > 0) text(characters.slice(0, length))
    return length
  }
}

/** @returns where a comment ends, or -1 when the end has not come yet. */
function endOfComment(input: string, at: number): number {
  const end = input.indexOf('--', at + 4)
  if (end === -1 || end + 2 === input.length) return -1
  if (input[end + 2] !== '>') throw refused('damaged-file')
  return end + 3
}

const slash = 0x2f
const questionMark = 0x3f
const exclamation = 0x21

const signInTag = /[^"'>]*(["'>])/y

/** Where a tag ends; a sign ">" may stand in quotes. -1 when the end has not come yet. */
function endOfTag(input: string, from: number): number {
  signInTag.lastIndex = from
  for (;;) {
    const sign = signInTag.exec(input)?.[1]
    if (sign === undefined) return -1
    if (sign === '>') return signInTag.lastIndex
    const end = input.indexOf(sign, signInTag.lastIndex)
    if (end === -1) return -1
    signInTag.lastIndex = end + 1
  }
}
