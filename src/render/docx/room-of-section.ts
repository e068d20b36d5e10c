import { contentWidth } from './page.ts'

/**
 * The room between the margins where a name stands, in twentieths of a point: of the section that ends next after it.
 *
 * @param document the XML of the text
 */
export function roomOfSection(document: string, name: string): number {
  const plain = document.replace(/<\/w:t>.*?<w:t(?: [^>]*)?>/gs, (between) =>
    between.includes('</w:p>') ? between : '',
  )
  const place = Math.max(0, plain.indexOf(`{{${name}}}`))
  const section = /<w:sectPr[ >].*?<\/w:sectPr>/s.exec(plain.slice(place))?.[0] ?? ''
  const page = attribute(section, 'pgSz', 'w')
  const [left, right] = [attribute(section, 'pgMar', 'left'), attribute(section, 'pgMar', 'right')]
  if (page === null || left === null || right === null) return contentWidth
  const room = page - left - right
  return room > narrowest ? room : contentWidth
}

/** Narrower than an inch no page is. */
const narrowest = 1_440

function attribute(xml: string, element: string, name: string): number | null {
  const [, value] = new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`).exec(xml) ?? []
  return value === undefined ? null : Number(value)
}
