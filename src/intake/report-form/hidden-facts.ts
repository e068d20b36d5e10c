import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { type FormFacts, tableAnchor } from '../../core/report/form-facts.ts'
import { factsFrom } from '../../core/report/form-facts-text.ts'
import type { Sheet } from '../sheet/sheet.ts'

/** Far more than the words of any form. */
const mostBytes = 16 * 1024 * 1024

/** What the hidden sheet of a form says; null where its digest tells that it was changed. */
export function hiddenFacts(sheet: Sheet): FormFacts | null {
  const [[, digest] = [], ...rows] = sheet.rows.map(({ cells }) => cells.map(textOf))
  const said = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  if (digest !== said) return null
  const packed = rows.filter(([name]) => name === 'written').map(([, piece = '']) => piece)
  return factsFrom(rows, unpacked(packed.join('')))
}

export const isHiddenFacts = (sheet: Sheet): boolean =>
  sheet.rows[0]?.cells.some((cell) => textOf(cell) === tableAnchor('facts')) ?? false

const textOf = ({ text, stored }: Sheet['rows'][number]['cells'][number]): string =>
  stored?.kind === 'text' ? stored.text : text

function unpacked(text: string): string {
  try {
    return inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes }).toString()
  } catch {
    return ''
  }
}
