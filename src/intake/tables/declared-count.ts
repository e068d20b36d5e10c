import type { Paragraph } from './outline.ts'

/**
 * The number of measures that the document's own text says its plan has, or null. The patterns are those
 * of each language, the likeliest first.
 */
export function declaredMeasureCount(
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  patterns: readonly RegExp[],
): number | null {
  for (const pattern of patterns)
    for (const { text } of paragraphs) {
      const { count } = pattern.exec(text)?.groups ?? {}
      if (count !== undefined) return Number(count)
    }
  return null
}
