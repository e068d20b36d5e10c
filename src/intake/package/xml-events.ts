import { refused } from './refusals.ts'
import { type NamedTag, namespaces } from './xml-namespaces.ts'
import { type XmlScanner, xmlScanner } from './xml-scanner.ts'
import type { Tag } from './xml-tag.ts'

/** What a part says, in its order; characters may come in several pieces. */
export interface XmlHandlers<Tag> {
  open(tag: Tag): void
  close(tag: Tag): void
  text(text: string): void
}

const limits = { depth: 256, elements: 3_000_000 }

/** An element as the readers of spreadsheets want it: without its prefix, attributes by their name as written. */
export type PlainTag = Pick<Tag, 'local' | 'attributes'>

/**
 * Reads one part chunk by chunk, elements with their namespaces.
 *
 * @throws {Refused} on a document type definition, XML that is not well-formed, or a broken limit.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers<NamedTag>,
): Promise<void> {
  const guard = guardOf()
  const scopes = namespaces()
  const scanner = xmlScanner({
    open(tag) {
      guard.open()
      handlers.open(scopes.open(tag))
    },
    close() {
      guard.close()
      handlers.close(scopes.close())
    },
    text: (text) => handlers.text(text),
  })
  await feed(scanner, chunks)
}

/** The same without looking namespaces up, for parts of which all elements that matter are in one. */
export async function readPlainXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers<PlainTag>,
): Promise<void> {
  const guard = guardOf()
  const scanner = xmlScanner({
    open(tag) {
      guard.open()
      handlers.open(tag)
    },
    close(tag) {
      guard.close()
      handlers.close(tag)
    },
    text: (text) => handlers.text(text),
  })
  await feed(scanner, chunks)
}

function guardOf() {
  let elements = 0
  let depth = 0
  return {
    open() {
      elements += 1
      depth += 1
      if (elements > limits.elements || depth > limits.depth) throw refused('too-complex')
    },
    close() {
      depth -= 1
    },
  }
}

async function feed(scanner: XmlScanner, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk)
    scanner.write(decoded(decoder, chunk))
  }
  scanner.end()
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, on XML usage). */
function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start
  if (first === 0xff || second === 0) return new TextDecoder('utf-16le', { fatal: true })
  if (first === 0xfe || first === 0) return new TextDecoder('utf-16be', { fatal: true })
  return new TextDecoder('utf-8', { fatal: true })
}

function decoded(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    throw refused('damaged-file')
  }
}
