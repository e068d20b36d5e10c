import { ImageRun } from 'docx'
import type { VNode } from 'preact'
import type { ChartWords } from '../chart/chart.tsx'
import { pngOf } from '../chart/png.ts'
import { svgFile } from '../chart/svg-file.ts'
import type { PictureSize } from '../layout/document.ts'

/**
 * A chart as a picture in the text: as it is, and beside it in pixels for a Word that knows no SVG.
 *
 * @param id of this picture alone in the document; the library's own go on from one document to the next,
 * and the same report would not give the same bytes
 */
export function pictureOf(
  chart: VNode,
  size: PictureSize,
  words: ChartWords,
  id: number,
): ImageRun {
  const svg = svgFile(chart)
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation: size,
    fallback: { type: 'png', data: Buffer.from(pngOf(svg)) },
    altText: {
      id: String(id),
      name: words.title,
      title: words.title,
      description: words.description,
    },
  })
}
