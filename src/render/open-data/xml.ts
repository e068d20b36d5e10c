import { escaped } from '../package/escaped.ts'

/** A piece of XML, whole; a text is none until it is made one. */
export type Xml = string & { readonly __xml: true }

/** What may stand in an element: words, other elements, or nothing. */
type Child = Xml | null | readonly Child[]

export const text = (words: string): Xml => escaped(words) as Xml

/** An element with what stands in it, or an empty one. An attribute that is null is not there. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): Xml {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${attribute(value)}"`]))
    .join('')
  const content = children.map(joined).join('')
  return (content === '' ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`) as Xml
}

/** An element that holds words and nothing else; none where there are no words. */
export const worded = (name: string, words: string | null): Xml | null =>
  words === null ? null : element(name, {}, text(words))

export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

const joined = (child: Child): string =>
  child === null ? '' : typeof child === 'string' ? child : child.map(joined).join('')

/** A line feed in an attribute would be read as a space. */
const attribute = (value: string): string =>
  escaped(value)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
