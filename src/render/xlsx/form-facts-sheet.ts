import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { type FormFacts, tableAnchor } from '../../core/report/form-facts.ts'
import { factRows, writtenText } from '../../core/report/form-facts-text.ts'
import type { PrintedSheet } from './write-workbook.ts'

/** Less than a cell of Excel holds. */
const pieceLength = 30_000

/**
 * The sheet that nobody sees: of which plan, period and institution the form is, the version of each report,
 * what stood in it, and a digest of all that, by which a change is noticed.
 */
export function factsSheet(facts: FormFacts): PrintedSheet {
  const rows = [
    ...factRows(facts),
    ...pieces(writtenText(facts)).map((piece) => ['written', piece]),
  ]
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  return {
    name: 'merilo',
    widths: [30, 30, 10],
    rows: [[tableAnchor('facts'), digest], ...rows].map((texts) =>
      texts.map((text, column) => ({ text, look: 'body', column })),
    ),
    header: { first: 0, last: 0 },
    form: { isHidden: true },
  }
}

/** Packed, because what stood in the form is as long as the form. */
const pieces = (text: string): string[] =>
  deflateRawSync(text)
    .toString('base64')
    .match(new RegExp(`.{1,${pieceLength}}`, 'g')) ?? []
