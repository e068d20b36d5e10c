import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Block, ReadDocument, ReadRow } from '../document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { readTabbedText } from './read-tabbed-text.ts'

function read(bytes: string | Uint8Array): ReadDocument {
  const result = readTabbedText(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  if ('code' in result) throw new Error(`refused: ${result.code}`)
  return result
}

const textsOf = ({ cells }: ReadRow): string[] => cells.map((cell) => cell.text)
const outline = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.table.rows.map(textsOf)))
const outlineOf = (bytes: string | Uint8Array) => outline(read(bytes).blocks)

/** Rows with a blank line after each, every cell on a line of its own behind a tab. */
const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `\t${cell}\n`).join('')}\n`).join('')

describe('cells that begin with a tab', () => {
  const rows = [
    ['№', 'Мярка', 'Срок'],
    ['1', 'Курсове', 'май'],
    ['2', 'Наръчник', 'юни'],
  ]

  test('make rows, after the paragraphs before them', () => {
    assert.deepEqual(outlineOf(`План\n\n за 2024 г. \n${tabbed(rows)}`), [
      'План',
      'за 2024 г.',
      rows,
    ])
  })

  test('keep their lines, not their empty ones, and may hold blank lines', () => {
    const split = [...rows, ['3', 'Мрежа\n\n\nот центрове  ', 'май\n\n\n']]
    assert.deepEqual(outlineOf(tabbed(split)), [[...rows, ['3', 'Мрежа\nот центрове', 'май']]])
  })

  test('may be empty at the end of a row', () => {
    const open = [...rows, ['3', 'Мрежа', ''], ['4', 'Анализ', '']]
    assert.deepEqual(outlineOf(tabbed(open)), [open])
  })

  test('alone in a row span the whole table, as the title of a section does', () => {
    const { blocks } = read(tabbed([...rows, ['II. Сигурност'], ['3', 'Мрежа', 'май']]))
    const [table] = blocks
    assert.ok(table?.kind === 'table')
    assert.deepEqual(table.table.rows[3], {
      header: false,
      cells: [{ text: 'II. Сигурност', column: 0, columnSpan: 3, rowSpan: 1 }],
    })
  })

  test('in a row that is too short or too long are kept', () => {
    const odd = [...rows, ['3', 'Мрежа'], ['4', 'Анализ', 'май', 'МВР'], ['5', 'Още', 'юни']]
    assert.deepEqual(outlineOf(tabbed(odd)), [odd])
  })

  test('of a table of another width are another table, with its caption above it', () => {
    const glossary = Array.from({ length: 5 }, (_, index) => [`С${index}`, `Съкращение ${index}`])
    const wide = ['1', '2', '3', '4'].map((number) => [number, ...'абвгдежзи'])
    assert.deepEqual(outlineOf(tabbed([...wide, ['Съкращения'], ...glossary])), [
      wide,
      'Съкращения',
      glossary,
    ])
    assert.deepEqual(outlineOf(tabbed([['', 'Съкращения'], ...glossary])), ['Съкращения', glossary])
  })

  test('without any blank line between them are one row: nothing is lost', () => {
    const many = Array.from({ length: 200 }, (_, index) => `к${index}`)
    assert.deepEqual(outlineOf(`${many.map((cell) => `\t${cell}`).join('\n')}`), [[many]])
  })

  test('make rows of a plan in which most rows have blank lines inside', () => {
    const plan = Array.from({ length: 30 }, (_, index) => [
      `${index + 1}.`,
      ...Array.from({ length: 9 }, (__, column) =>
        (index * index + column * 5) % 7 === 0 ? 'първо\n\nвторо\n' : 'текст',
      ),
    ])
    const read = outlineOf(tabbed(plan))
    assert.deepEqual(read, [
      plan.map((row) => row.map((cell) => cell.trim().replace('\n\n', '\n'))),
    ])
  })
})

test('a header of two rows gets back its merged cells', () => {
  const { blocks } = read(
    tabbed([
      ['№', 'Мярка', 'Индикатори', 'Срок'],
      ['', '', 'сега', 'цел', ''],
      ['1', 'Курсове', '0', '5', 'май'],
      ['2', 'Мрежа', '0', '1', 'юни'],
    ]),
  )
  const [table] = blocks
  assert.ok(table?.kind === 'table')
  const places = table.table.rows
    .slice(0, 2)
    .map(({ header, cells }) => [
      header,
      ...cells.map((cell) => [cell.text, cell.column, cell.columnSpan, cell.rowSpan]),
    ])
  assert.deepEqual(places, [
    [true, ['№', 0, 1, 2], ['Мярка', 1, 1, 2], ['Индикатори', 2, 2, 1], ['Срок', 4, 1, 2]],
    [true, ['сега', 2, 1, 1], ['цел', 3, 1, 1]],
  ])
  assert.equal(table.table.rows.length, 4)
})

describe('cells with tabs between them', () => {
  test('make rows of their lines', () => {
    assert.deepEqual(
      outlineOf('План\n\n№\tМярка\tСрок\n1\tКурсове\tмай\nЦел 2\n2\tМрежа\t\nСъгласувано\n'),
      [
        'План',
        [['№', 'Мярка', 'Срок'], ['1', 'Курсове', 'май'], ['Цел 2'], ['2', 'Мрежа', '']],
        'Съгласувано',
      ],
    )
  })

  test('may begin with an empty cell', () => {
    assert.deepEqual(outlineOf('\tА\tБ\n1\t2\t3\n\t4\t5\n'), [
      [
        ['', 'А', 'Б'],
        ['1', '2', '3'],
        ['', '4', '5'],
      ],
    ])
  })

  test('may be quoted, with tabs, line breaks and quotation marks inside', () => {
    assert.deepEqual(outlineOf('1\t"Курсове\nпо ""език"""\tмай\n2\t"а\tб"\t"Мрежа" от\n3\t"\t"в'), [
      [
        ['1', 'Курсове\nпо "език"', 'май'],
        ['2', 'а\tб', '"Мрежа" от'],
        ['3', '"', '"в'],
      ],
    ])
  })
})

describe('the cells of a line are parted by', () => {
  const rows = [
    ['№', 'Мярка', 'Срок'],
    ['1', 'Помпи, тръби; "умни" кранове', 'май\nюни'],
    ['2', 'Курс', ''],
  ]
  const quoted = (cell: string) => (/[;,"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = (separator: string) => rows.map((row) => row.map(quoted).join(separator))

  for (const [what, text] of [
    ['semicolons', lines(';').join('\r\n')],
    ['commas', lines(',').join('\r\n')],
    ['semicolons, as the first line says', ['sep=;', ...lines(';')].join('\n')],
  ] as const)
    test(what, () => assert.deepEqual(outlineOf(text), [rows]))

  test('bars, with a line of dashes below the header', () => {
    const text = '| № | Мярка |\n|---|:---:|\n| 1 | Помпи |'
    assert.deepEqual(outlineOf(text), [
      [
        ['', '№', 'Мярка', ''],
        ['', '1', 'Помпи', ''],
      ],
    ])
  })

  test('nothing in prose, however many commas it has', () => {
    const prose = ['Вода, въздух и почви, гори.', 'Хора, и животни.', 'Без знаци', 'Край.']
    assert.deepEqual(outlineOf(prose.join('\n')), prose)
  })
})

describe('any bytes of text are understood', () => {
  const text = 'План\r\n№\tМярка\r\n1\tЧуждоезикови курсове\r\n'
  const expected = [
    'План',
    [
      ['№', 'Мярка'],
      ['1', 'Чуждоезикови курсове'],
    ],
  ]

  for (const [what, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['lone line feeds', Buffer.from(text.replaceAll('\r', ''))],
    ['lone carriage returns', Buffer.from(text.replaceAll('\n', ''))],
  ] as const)
    test(what, () => {
      const document = read(bytes)
      assert.deepEqual(outline(document.blocks), expected)
      assert.deepEqual(document.remarks, [])
    })

  test('windows-1251, with a remark', () => {
    const cyrillic = (character: string) => {
      const code = character.charCodeAt(0)
      if (character === '№') return 0xb9
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    }
    const document = read(Uint8Array.from([...text].map(cyrillic)))
    assert.deepEqual(outline(document.blocks), expected)
    assert.deepEqual(
      document.remarks.map(({ rule, actual }) => [rule, actual]),
      [['assumed-encoding', 'windows-1251']],
    )
  })
})

describe('what is refused', () => {
  for (const [what, bytes, code] of [
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['what is no text', Buffer.from('PK\x03\x04\0\0'), 'not-text'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'file-too-large'],
    ['more than a quarter of a million cells', Buffer.alloc(300_000, '\t'), 'file-too-large'],
    ['as many between semicolons', Buffer.from('а;б;в;г\n'.repeat(90_000)), 'file-too-large'],
  ] as const)
    test(`${what}: ${code}`, () => {
      const result = readTabbedText(bytes)
      assert.equal('code' in result ? result.code : undefined, code)
    })
})

test('text without tables is paragraphs, and blank text is nothing', () => {
  assert.deepEqual(outlineOf('а\n\nб'), ['а', 'б'])
  assert.deepEqual(outlineOf(' \n\n'), [])
})

const real = (type: string) => `../shared/inputs/plan-2024.${type}`
const isHere = existsSync(real('txt')) && existsSync(real('docx'))

test('the real plan as text gives the rows and cells of the Word document', {
  skip: isHere ? false : 'the real plan is not here',
}, async () => {
  const asText = read(readFileSync(real('txt'))).blocks
  const asWord = await readDocx(readFileSync(real('docx')))
  assert.ok('blocks' in asWord)
  const tablesOf = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table.rows.map(folded)] : []))
  const folded = ({ header, cells }: ReadRow) => ({
    header,
    cells: cells.map((cell) => ({ ...cell, text: cell.text.replace(/[ \u00A0]+/g, ' ') })),
  })
  assert.deepEqual(tablesOf(asText), tablesOf(asWord.blocks))
  assert.deepEqual(
    tablesOf(asText).map((rows) => rows.length),
    [94, 43],
  )
})
