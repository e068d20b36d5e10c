import sample from '../sample/plan-2024.json' with { type: 'json' }
import { cellKeys } from '../src/core/draft/draft.ts'
import { makeDocx, paragraph } from '../src/intake/docx/testing/make-docx.ts'

const header = [
  '№',
  'Мярка',
  'Цел',
  'Очаквани резултати',
  'Текущи стойности',
  'Целеви стойности',
  'Бюджет',
  'Срок за изпълнение',
  'Отговорни институции',
  'Партньори',
]

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** As Word writes it: each run says what it looks like. */
const looks = '<w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="20"/></w:rPr>'

const line = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>` +
  `<w:r>${looks}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const cell = (text: string): string =>
  `<w:tc><w:tcPr/>${text.split('\n').map(line).join('')}</w:tc>`

const row = (cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`

/** No two measures say quite the same, so that little that was remembered of one saves work on the next. */
const varied = (text: string, index: number): string =>
  text.replace(/[1-9]\d{1,2}(?![\d.]|\s?г)/g, (number) => String(Number(number) + (index % 89)))

/**
 * The sample plan's measures, over and over, as a Word file.
 *
 * @param other files of other numbers have other values in their cells.
 */
export function planFile(size: number, other = 0): Uint8Array {
  const rows = Array.from({ length: size }, (_, index) => {
    const { bg } = sample.measures[index % sample.measures.length] ?? { bg: undefined }
    const cells = cellKeys.map((key) => (bg ? varied(bg[key], index + 17 * other) : ''))
    return row([`${index + 1}.`, `${cells[0]} (${index + 1})`, ...cells.slice(1)])
  })
  const table = `<w:tbl>${[row(header), ...rows].join('')}</w:tbl>`
  return makeDocx(paragraph('План за 2024 г.') + table)
}
