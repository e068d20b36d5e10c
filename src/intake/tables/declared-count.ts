import type { Paragraph } from './outline.ts'

/** The number of measures that the document's own text says its plan has, or null. */
export function declaredMeasureCount(
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
): number | null {
  for (const { text } of paragraphs) {
    const { count } = pattern.exec(text)?.groups ?? {}
    if (count !== undefined) return Number(count)
  }
  return null
}
