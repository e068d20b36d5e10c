import { SaxesParser } from 'saxes'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2), and what in this text is otherwise. */
export function faultsOfFeed(text: string): string[] {
  const feed = treeOf(text)
  const entries = feed.children.filter(({ name }) => name === 'entry')
  const ids = entries.map((entry) => textOf(entry, 'id'))
  return [
    ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : ['not a feed of Atom']),
    ...faultsOf(feed),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['feed: no link to itself']),
    ...entries.flatMap(faultsOf),
    // Without content an entry has to say where it can be read (4.1.2).
    ...entries.flatMap((entry) =>
      linksOf(entry, 'alternate').length === 1 ? [] : ['entry: no link to what it is of'],
    ),
    ...entries.flatMap((entry) =>
      entry.children.some(({ name }) => name === 'author') ||
      feed.children.some(({ name }) => name === 'author')
        ? []
        : ['entry: nobody has written it'],
    ),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `two entries of one id: ${id}`),
  ]
}

function faultsOf(element: Element): string[] {
  const { name, children } = element
  const once = ['id', 'title', 'updated'].flatMap((wanted) => {
    const count = children.filter((child) => child.name === wanted).length
    return count === 1 ? [] : [`${name}: ${count} of ${wanted}`]
  })
  const dates = children
    .filter((child) => ['updated', 'published'].includes(child.name) && !isDate(child.text))
    .map((child) => `${name}: ${child.name} is no date: ${child.text}`)
  const links = children
    .filter((child) => child.name === 'link' && !URL.canParse(child.attributes['href'] ?? ''))
    .map((child) => `${name}: a link leads nowhere: ${child.attributes['href']}`)
  const id = URL.canParse(textOf(element, 'id')) ? [] : [`${name}: the id is no IRI`]
  const authors = children
    .filter((child) => child.name === 'author' && textOf(child, 'name') === '')
    .map(() => `${name}: an author without a name`)
  return [...once, ...dates, ...links, ...id, ...authors]
}

/** RFC 3339, with a capital T and Z as 3.3 asks. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text))

const textOf = ({ children }: Element, name: string): string =>
  children.find((child) => child.name === name)?.text ?? ''

const linksOf = ({ children }: Element, rel: string) =>
  children.filter((child) => child.name === 'link' && child.attributes['rel'] === rel)

/** @throws where the text is no well-formed XML */
function treeOf(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element) element.text += piece
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  const [only] = root.children
  if (!only) throw new Error('the text has no element')
  return only
}
