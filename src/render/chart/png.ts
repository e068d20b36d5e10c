import { Resvg } from '@resvg/resvg-js'

/** Twice the pixels, so that a picture is sharp in print as well. */
const zoom = 2

/**
 * A chart's SVG text as a picture, for programs that know no SVG. No font is loaded: what is drawn
 * here has no words in it.
 */
export const pngOf = (svg: string): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } })
    .render()
    .asPng()
