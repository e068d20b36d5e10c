import { SaxesParser, type SaxesTagNS } from 'saxes'
import { refused } from './refusals.ts'

/** What a part says, in its order; characters may come in several pieces. */
export interface XmlHandlers<Tag> {
  open(tag: Tag): void
  close(tag: Tag): void
  text(text: string): void
}

const limits = { depth: 256, elements: 3_000_000 }

/** An element as the readers of spreadsheets want it: without its prefix, attributes by their name as written. */
export interface PlainTag {
  readonly local: string
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Reads one part chunk by chunk, elements with their namespaces.
 *
 * @throws {Refused} on a document type definition, XML that is not well-formed, or a broken limit.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers<SaxesTagNS>,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const guard = guardOf()
  parser.on('opentag', (tag) => {
    guard.open()
    handlers.open(tag)
  })
  parser.on('closetag', (tag) => {
    guard.close()
    handlers.close(tag)
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  await feed(parser, chunks)
}

/**
 * The same without looking namespaces up, for parts of which all elements that matter are in one: the
 * cells of a large sheet are read in half the time.
 */
export async function readPlainXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers<PlainTag>,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const guard = guardOf()
  const plain = ({ name, attributes }: { name: string; attributes: Record<string, string> }) => ({
    local: localName(name),
    attributes,
  })
  parser.on('opentag', (tag) => {
    guard.open()
    handlers.open(plain(tag))
  })
  parser.on('closetag', (tag) => {
    guard.close()
    handlers.close(plain(tag))
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  await feed(parser, chunks)
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

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

async function feed(
  parser: SaxesParser<{ xmlns: boolean; position: boolean }>,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  parser.on('doctype', () => {
    throw refused('document-type-definition')
  })
  parser.on('error', () => {
    throw refused('damaged-file')
  })
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk)
    parser.write(decoded(decoder, chunk))
  }
  parser.close()
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, on XML usage); saxes wants characters. */
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
