import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'

/** Longer cells are prose or an attack; their first part is read, their words are all kept. */
const mostRead = 8_000

/**
 * The cells as the readers of words take them: white space folded to single spaces within lines, soft
 * hyphens out, runs of dashes, dots or underscores cut short, words of more than a hundred letters parted,
 * so that reading takes time in proportion to the length.
 */
export function readableText(text: MeasureText): MeasureText {
  const read: Record<string, string> = {}
  for (const key of cellKeys) read[key] = readable(text[key])
  return { ...text, ...read }
}

const readable = (cell: string): string =>
  cell
    .slice(0, mostRead)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/ ?[^\S\n ][^\S\n]*| {2,}/gu, ' ')
    .replace(/([-–—._…,;:(){}])\1{3,}/gu, '$1$1$1')
    .split('\n')
    .map(withShortWords)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** Nearly every line is shorter than the longest word would be. */
const withShortWords = (line: string): string =>
  line.split(' ').some((word) => word.length > 100) ? line.replace(/\S{100}(?=\S)/gu, '$& ') : line
