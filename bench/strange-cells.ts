// Tables whose header is sound and whose cells say anything: the words of six languages, numbers, dates, signs.
import fc from 'fast-check'
import { cell, makeDocx, row, table } from '../src/intake/docx/testing/make-docx.ts'
import type { GivenFile } from '../src/intake/read-file.ts'
import { makeXlsx } from '../src/intake/sheet/testing/make-xlsx.ts'
import { wordsOf } from '../src/intake/words/words-of.ts'

const columns = [
  '№',
  'Мярка',
  'Очаквани резултати',
  'Текущи стойности',
  'Целеви стойности',
  'Бюджет',
  'Срок',
  'Отговорни институции',
  'Партньори',
]

const phrasesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.replaceAll('*', 'а')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : []
}

const phrases = [...new Set(Object.values(wordsOf).flatMap(phrasesIn))]

const signs = [
  ...', ; : . – - — ( ) / % „ “ » → ≥ < > & " \' \u00a0 \u00ad \u202f • № § + = x'.split(' '),
  ...['\n', ' ', '\t', '\r', '\u2028', '\0', '\ufffe', '😀', 'ᾖ', 'ǆ', 'İ', '½', '١٢', 'Ⅳ'],
]

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.integer({ min: 1990, max: 2060 }).map((year) => `${year} г.`),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
  fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
  fc
    .tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 2100 }),
    )
    .map((parts) => parts.join('.')),
)

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...phrases) },
  { weight: 3, arbitrary: numbers },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.constantFrom('МОН', 'МВР', 'Агенция по заетостта', 'МТСП, АЗ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)

const words = fc
  .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom(' ', ' ', ' ', '', '\n'))
  .map(([pieces, between]) => pieces.join(between))

/** Now and then the same thing again and again, which is what wears a pattern out. */
const anyCell = fc.oneof(
  { weight: 12, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, fc.integer({ min: 2, max: 60 }))
      .map(([text, times]) => text.repeat(times)),
  },
)

const rows = fc.array(fc.tuple(...columns.map(() => anyCell)), { minLength: 1, maxLength: 3 })

const inXml = (text: string): string =>
  text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, '')
    .replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;' })[sign] ?? '&amp;')

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const formats: Readonly<Record<string, (cells: readonly (readonly string[])[]) => Uint8Array>> = {
  'cells.txt': (cells) =>
    utf8(
      cells.map((each) => each.map((text) => text.replace(/[\t\n\r]/g, ' ')).join('\t')).join('\n'),
    ),
  'cells.csv': (cells) => utf8(cells.map((each) => each.map(quoted).join(';')).join('\r\n')),
  'cells.html': (cells) =>
    utf8(
      `<table>${cells.map((each) => `<tr>${each.map((text) => `<td>${inXml(text)}`).join('')}`).join('')}</table>`,
    ),
  'cells.docx': (cells) =>
    makeDocx(table(cells.map((each) => row(each.map((text) => cell(inXml(text) || ' ')))))),
  'cells.xlsx': (cells) =>
    makeXlsx([
      {
        content: cells
          .map(
            (each) =>
              `<row>${each.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${inXml(text)}</t></is></c>`).join('')}</row>`,
          )
          .join(''),
      },
    ]),
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of a few such rows, in one of five formats. */
const strangeFile: fc.Arbitrary<GivenFile> = fc
  .tuple(rows, fc.constantFrom(...Object.entries(formats)))
  .map(([cells, [name, make]]) => ({ name, bytes: make([columns, ...cells]) }))

export const strangeFiles = (count: number, seed: number): GivenFile[] =>
  fc.sample(strangeFile, { numRuns: count, seed })
