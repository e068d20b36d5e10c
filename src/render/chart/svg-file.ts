import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { printable } from '../package/printable.ts'
import { painted } from './paint.ts'

/** A chart drawn in a room of so many pixels, as the text of an SVG file that stands alone. */
export const svgFile = (chart: VNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${printable(render(chart)).replace(
    / class="([^"]*)"(?=[^<]*>)/g,
    (_, classes: string) => {
      const attributes = painted(classes)
      return attributes === '' ? '' : ` ${attributes}`
    },
  )}`
