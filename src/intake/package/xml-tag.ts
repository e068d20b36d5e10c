import { refused } from './refusals.ts'
import { unescaped } from './xml-characters.ts'

/** The beginning of an element as it stands in the file. */
export interface Tag {
  readonly name: string
  /** The name without its prefix. */
  readonly local: string
  /** By their names as written. */
  readonly attributes: Readonly<Record<string, string>>
  readonly isEmpty: boolean
}

/** XML 1.0, 2.3 Name. */
const startOfName =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D' +
  '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
export const nameSource = `[${startOfName}][${startOfName}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`

const opening = new RegExp(`<(${nameSource})`, 'uy')
const attribute = new RegExp(
  `[ \\t\\n]+(${nameSource})[ \\t\\n]*=[ \\t\\n]*(?:"([^<"]*)"|'([^<']*)')`,
  'uy',
)
const closing = /[ \t\n]*(\/?)>$/y

function parseTag(text: string): Tag {
  opening.lastIndex = 0
  const name = opening.exec(text)?.[1]
  if (name === undefined) throw refused('damaged-file')
  const attributes: Record<string, string> = Object.create(null)
  let at = opening.lastIndex
  attribute.lastIndex = at
  for (let found = attribute.exec(text); found !== null; found = attribute.exec(text)) {
    const [, key = '', doubled, single = ''] = found
    if (key in attributes) throw refused('damaged-file')
    attributes[key] = unescaped((doubled ?? single).replace(/[\t\n]/g, ' '))
    at = attribute.lastIndex
  }
  closing.lastIndex = at
  const end = closing.exec(text)
  if (end === null) throw refused('damaged-file')
  return { name, local: localName(name), attributes, isEmpty: end[1] === '/' }
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const limits = { tags: 4_096, length: 300 }

/** The tags of one part. Office programs say the same few over and over: each is looked into once. */
export interface Tags {
  known(text: string): Tag | undefined
  /** @throws {Refused} when it is not well-formed. */
  read(text: string): Tag
}

export function createTags(): Tags {
  const known = new Map<string, Tag>()
  return {
    known: (text) => known.get(text),
    read(text) {
      const tag = parseTag(text)
      if (known.size >= limits.tags) known.clear()
      if (text.length <= limits.length) known.set(text, tag)
      return tag
    },
  }
}
