import { decodeEntities } from './entities.ts'

/** A page as a browser takes it apart (HTML, 13.2.5), as far as its words and tables need it. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
    }
  | { readonly kind: 'close'; readonly name: string }

/** Elements whose content is no markup, and not for people to read. */
const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'noscript',
  'template',
  'iframe',
  'noframes',
  'object',
  'svg',
  'xml',
])
/** The same, but their words are shown. */
const raw: ReadonlySet<string> = new Set(['textarea', 'xmp', 'plaintext'])

/** One token after the other, in time proportional to the page; nothing in it can be an error. */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0
  while (at < page.length) {
    const mark = page.indexOf('<', at)
    const next = mark === -1 ? page.length : mark
    if (next > at) yield { kind: 'text', text: decodeEntities(page.slice(at, next)) }
    if (next === page.length) return
    const { token, end } = tagAt(page, next)
    if (token !== null) yield token
    at = end
    // "<title/>" of XHTML has no content that could end.
    if (token?.kind !== 'open' || page[end - 2] === '/' || !isNoMarkup(token.name)) continue
    const content = contentUpTo(page, end, token.name)
    if (raw.has(token.name)) yield { kind: 'text', text: decodeEntities(content.text) }
    yield { kind: 'close', name: token.name }
    at = content.end
  }
}

const isNoMarkup = (name: string): boolean => unread.has(name) || raw.has(name)

interface Tag {
  /** Null for comments, declarations and instructions. */
  readonly token: HtmlToken | null
  readonly end: number
}

function tagAt(page: string, at: number): Tag {
  if (page.startsWith('<!--', at)) return { token: null, end: after(page, '-->', at + 4) }
  const first = page[at + 1] ?? ''
  if (first === '!' || first === '?') return { token: null, end: after(page, '>', at + 2) }
  const isClose = first === '/'
  const start = at + (isClose ? 2 : 1)
  if (!/[a-z]/i.test(page[start] ?? '')) return { token: { kind: 'text', text: '<' }, end: at + 1 }
  let end = start
  while (end < page.length && !/[\s/>]/.test(page[end] ?? '')) end += 1
  const name = page.slice(start, end).toLowerCase()
  if (isClose) return { token: { kind: 'close', name }, end: after(page, '>', end) }
  const { attributes, end: past } = attributesFrom(page, end)
  return { token: { kind: 'open', name, attributes }, end: past }
}

function after(page: string, sign: string, from: number): number {
  const found = page.indexOf(sign, from)
  return found === -1 ? page.length : found + sign.length
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter)

interface Attributes {
  readonly attributes: ReadonlyMap<string, string>
  /** Behind the tag's ">". */
  readonly end: number
}

function attributesFrom(page: string, from: number): Attributes {
  const attributes = new Map<string, string>()
  let at = pastGap(page, from)
  while (at < page.length && page[at] !== '>') {
    const start = at
    while (at < page.length && !/[\s/>=]/.test(page[at] ?? '')) at += 1
    const name = page.slice(start, at).toLowerCase()
    at = pastSpace(page, at)
    const value = page[at] === '=' ? valueAt(page, pastSpace(page, at + 1)) : { text: '', end: at }
    if (!attributes.has(name)) attributes.set(name, decodeEntities(value.text))
    at = pastGap(page, value.end)
  }
  return { attributes, end: Math.min(at + 1, page.length) }
}

function pastSpace(page: string, from: number): number {
  let at = from
  while (isSpace(page[at])) at += 1
  return at
}

/** White space and the slash of XHTML. */
function pastGap(page: string, from: number): number {
  let at = from
  while (isSpace(page[at]) || page[at] === '/') at += 1
  return at
}

function valueAt(page: string, at: number): { text: string; end: number } {
  const quote = page[at]
  if (quote === '"' || quote === "'") {
    const found = page.indexOf(quote, at + 1)
    const end = found === -1 ? page.length : found
    return { text: page.slice(at + 1, end), end: Math.min(end + 1, page.length) }
  }
  let end = at
  while (end < page.length && !/[\s>]/.test(page[end] ?? '')) end += 1
  return { text: page.slice(at, end), end }
}

/** Up to the closing tag of that name; to the end of the page where there is none. */
function contentUpTo(page: string, at: number, name: string): { text: string; end: number } {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
  closing.lastIndex = at
  const found = closing.exec(page)?.index ?? page.length
  return {
    text: page.slice(at, found),
    end: found === page.length ? found : after(page, '>', found),
  }
}
