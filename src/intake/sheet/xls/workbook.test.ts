import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFile } from '../../read-file.ts'
import {
  bytes,
  compoundFile,
  f64,
  format,
  type MadeRecord,
  type MadeXlsSheet,
  narrow,
  number,
  sharedLabel,
  sharedStrings,
  style,
  u16,
  u32,
  wide,
  xlsStream,
} from '../testing/make-xls.ts'
import { gridsOf } from '../testing/make-xlsx.ts'

const styles = [style(0), style(9), style(200), style(201)]
const formats = [format(200, 'dd.mm.yyyy'), format(201, '#,##0.00" лв."')]
const globals = (...strings: string[]): MadeRecord[] => [
  ...formats,
  ...styles,
  sharedStrings(...strings),
]

const fileOf = (
  records: readonly MadeRecord[],
  sheets: readonly MadeXlsSheet[],
  version?: number,
) =>
  compoundFile({ [version === 0x0500 ? 'Book' : 'Workbook']: xlsStream(records, sheets, version) })

async function read(file: Uint8Array) {
  const document = await readFile({ name: 'x.xls', bytes: file })
  if ('code' in document) throw new Error(`refused: ${document.code}`)
  return document
}
const readSheet = (records: readonly MadeRecord[], ...strings: string[]) =>
  read(fileOf(globals(...strings), [{ name: 'Sheet1', records }]))
const refusalOf = async (file: Uint8Array) => {
  const result = await readFile({ name: 'x', bytes: file })
  return 'code' in result ? result.code : 'read'
}

describe('a cell', () => {
  const formula = (value: Uint8Array | number[], styleAt = 0): MadeRecord => [
    0x0006,
    bytes(u16(0, 0, styleAt), value, u16(0), u32(0), u16(0)),
  ]
  const special = (kind: number, value: number) => [kind, 0, value, 0, 0, 0, 255, 255]
  const cases: [what: string, records: MadeRecord[], shown: string][] = [
    ['words', [sharedLabel(0, 0, 1)], 'цел'],
    ['a number', [number(0, 0, 7500.5)], '7500.5'],
    ['a per cent', [number(0, 0, 0.15, 1)], '15%'],
    ['a date', [number(0, 0, 45_657, 2)], '31.12.2024'],
    ['money', [number(0, 0, 1200, 3)], '1\u00A0200.00 лв.'],
    ['a whole number in four bytes', [[0x027e, bytes(u16(0, 0, 0), u32((42 << 2) | 2))]], '42'],
    ['a hundredth in four bytes', [[0x027e, bytes(u16(0, 0, 0), u32((1234 << 2) | 3))]], '12.34'],
    [
      'a negative number in four bytes',
      [[0x027e, bytes(u16(0, 0, 0), u32(((-7 << 2) | 2) >>> 0))]],
      '-7',
    ],
    ['the half of a double', [[0x027e, bytes(u16(0, 0, 0), u32(0x3ff80000))]], '1.5'],
    ['a truth value', [[0x0205, bytes(u16(0, 0, 0), [1, 0])]], 'TRUE'],
    ['an error', [[0x0205, bytes(u16(0, 0, 0), [23, 1])]], '#REF!'],
    ['a number of a formula', [formula(f64(0.5), 1)], '50%'],
    ['words of a formula', [formula(special(0, 0)), [0x0207, wide('общо')]], 'общо'],
    ['a truth value of a formula', [formula(special(1, 0))], 'FALSE'],
    ['an error of a formula', [formula(special(2, 7))], '#DIV/0!'],
    [
      'words in the cell itself',
      [[0x0204, bytes(u16(0, 0, 0), wide('тук\r\nи тук'))]],
      'тук\nи тук',
    ],
  ]
  for (const [what, records, shown] of cases)
    test(`${what}: ${shown}`, async () =>
      assert.deepEqual(gridsOf((await readSheet(records, 'мярка', 'цел')).blocks), [shown]))

  test('numbers side by side in one record', async () => {
    const many: MadeRecord = [
      0x00bd,
      bytes(u16(0, 1), u16(0), u32((5 << 2) | 2), u16(1), u32((50 << 2) | 3), u16(2)),
    ]
    const { blocks } = await readSheet([sharedLabel(0, 0, 0), many], 'а')
    assert.deepEqual(gridsOf(blocks), [[['а', '5', '50%']]])
  })

  test('a string cut in two goes on in the next record, perhaps in other bytes', async () => {
    const head = bytes(
      u32(1),
      u32(1),
      u16(10),
      [0],
      [...'abcd'].map((letter) => letter.charCodeAt(0)),
    )
    const tail = bytes([1], Buffer.from('мярка!', 'utf16le'))
    const records: MadeRecord[] = [...formats, ...styles, [0x00fc, head], [0x003c, tail]]
    const { blocks } = await read(
      fileOf(records, [{ name: 'Sheet1', records: [sharedLabel(0, 0, 0)] }]),
    )
    assert.deepEqual(gridsOf(blocks), ['abcdмярка!'])
  })
})

test('merged cells have their spans', async () => {
  const merged: MadeRecord = [0x00e5, bytes(u16(1), u16(0, 0, 0, 1))]
  const { blocks } = await readSheet(
    [
      sharedLabel(0, 0, 0),
      sharedLabel(0, 2, 0),
      number(1, 0, 1),
      number(1, 1, 2),
      number(1, 2, 3),
      merged,
    ],
    'а',
  )
  assert.deepEqual(gridsOf(blocks), [
    [
      [['а', 0, 2, 1], 'а'],
      ['1', '2', '3'],
    ],
  ])
})

test('what is hidden is left out with its words', async () => {
  const rowHidden: MadeRecord = [0x0208, bytes(u16(2, 0, 3, 255, 0, 0, 0x20, 0))]
  const columnHidden: MadeRecord = [0x007d, bytes(u16(1, 1, 2000, 0, 1, 0))]
  const records = [
    rowHidden,
    columnHidden,
    sharedLabel(0, 0, 0),
    sharedLabel(0, 1, 1),
    sharedLabel(0, 2, 2),
    sharedLabel(2, 0, 3),
  ]
  const document = await read(
    fileOf(globals('а', 'тайна', 'б', 'скрит', 'старо'), [
      { name: 'План', records },
      { name: 'Стар', state: 2, records: [sharedLabel(0, 0, 4)] },
    ]),
  )
  assert.deepEqual(gridsOf(document.blocks), ['План', [['а', 'б']]])
  assert.deepEqual(
    document.remarks.map(({ rule, leftOut }) => [rule, ...(leftOut ?? [])]),
    [
      ['hidden-sheet', 'старо'],
      ['hidden-columns', 'тайна'],
      ['hidden-rows', 'скрит'],
    ],
  )
})

test('a note is told with its words, a chart on the sheet is not read as the sheet', async () => {
  const object: MadeRecord = [0x005d, bytes(u16(0x15, 18, 0x19, 3), new Uint8Array(14))]
  const text: MadeRecord = [0x01b6, bytes(new Uint8Array(10), u16(3, 8), u32(0))]
  const words: MadeRecord = [0x003c, bytes([1], Buffer.from('виж', 'utf16le'))]
  const note: MadeRecord = [0x001c, bytes(u16(0, 0, 0, 3), wide('Иван'))]
  const chart: MadeRecord[] = [
    [0x0809, bytes(u16(0x0600, 0x20), new Uint8Array(12))],
    number(5, 5, 99),
    [0x000a, new Uint8Array()],
  ]
  const document = await readSheet([sharedLabel(0, 0, 0), object, text, words, ...chart, note], 'а')
  assert.deepEqual(gridsOf(document.blocks), ['а'])
  assert.deepEqual(
    document.remarks.map(({ rule, actual }) => [rule, actual]),
    [['cell-note', 'A1: виж']],
  )
})

test('Excel 95 wrote words in the code page of its computer', async () => {
  const page: MadeRecord = [0x0042, bytes(u16(1251))]
  const label: MadeRecord = [0x0204, bytes(u16(0, 0, 0), narrow('мярка'))]
  const { blocks } = await read(
    fileOf([page, style(0)], [{ name: 'План', records: [label, number(0, 1, 5)] }], 0x0500),
  )
  assert.deepEqual(gridsOf(blocks), ['План', [['мярка', '5']]])
})

describe('refused is', () => {
  const plain = [{ name: 'Sheet1', records: [] }]
  const cases: [what: string, file: Uint8Array, code: string][] = [
    ['a workbook with a password', fileOf([[0x002f, bytes(u16(1))]], plain), 'encrypted-document'],
    [
      'one with macros',
      compoundFile({ Workbook: xlsStream(globals(), plain), _VBA_PROJECT_CUR: bytes([1]) }),
      'macro-enabled',
    ],
    [
      'one with a macro sheet',
      fileOf(globals(), [{ name: 'M', kind: 1, records: [] }]),
      'macro-enabled',
    ],
    ['one of Excel 4', fileOf(globals(), plain, 0x0400), 'old-workbook'],
    ['one whose record is too short', fileOf([[0x0085, bytes([1])]], []), 'damaged-file'],
    [
      'one whose table leads nowhere',
      fileOf(globals(), plain).fill(0xee, 512, 1024),
      'damaged-file',
    ],
    ['the beginning of one', fileOf(globals(), plain).subarray(0, 300), 'damaged-file'],
    [
      'an old Word document with a password',
      compoundFile({ WordDocument: bytes(new Uint8Array(11), [1]) }),
      'encrypted-document',
    ],
    [
      'an old Word document with macros',
      compoundFile({ WordDocument: bytes([1]), Macros: bytes([1]) }),
      'macro-enabled',
    ],
    [
      'any new document with a password',
      compoundFile({ EncryptedPackage: bytes([1]) }),
      'encrypted-document',
    ],
    ['what is neither', compoundFile({ 'PowerPoint Document': bytes([1]) }), 'not-a-word-document'],
  ]
  for (const [what, file, code] of cases)
    test(`${what}: ${code}`, async () => assert.equal(await refusalOf(file), code))
})

test('a damaged workbook is read or refused, never a crash', async () => {
  const whole = fileOf(globals('мярка', 'цел'), [
    { name: 'Sheet1', records: [sharedLabel(0, 0, 0), number(1, 1, 5, 2), sharedLabel(1, 0, 1)] },
  ])
  let state = 3
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let round = 0; round < 500; round += 1) {
    const mutated = whole.slice(0, round % 5 === 0 ? random(whole.length) : whole.length)
    for (let times = random(6); times >= 0; times -= 1)
      mutated[8 + random(mutated.length)] = random(256)
    await assert.doesNotReject(readFile({ name: 'x', bytes: mutated }))
  }
})
