import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Twice the pixels, so that a picture is sharp in print as well. */
const zoom = 2

/**
 * A chart's SVG text as a picture, for programs that know no SVG. No font is loaded: what is drawn
 * here has no words in it. The drawing program is machine code: it is loaded with the first picture, so
 * that a server or a command that draws none does not depend on it.
 */
export function pngOf(svg: string): Uint8Array {
  const { Resvg }: typeof import('@resvg/resvg-js') = require('@resvg/resvg-js')
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } })
    .render()
    .asPng()
}
