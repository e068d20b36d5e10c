import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type StoredCell, typedInCell } from './form-cell.ts'
import type { FormCellKind } from './form-rows.ts'

const number = (value: number, as: 'plain' | 'percent' | 'date' = 'plain'): StoredCell => ({
  ...{ kind: 'number', value, as, shown: String(value) },
})
const text = (words: string): StoredCell => ({ kind: 'text', text: words })

const typed = (cell: StoredCell | undefined, kind: FormCellKind, language: 'bg' | 'en' = 'bg') => {
  const read = typedInCell(cell, kind, language)
  return 'typed' in read ? read.typed : { seen: read.seen, expected: read.expected.en }
}
const isRefused = (cell: StoredCell, kind: FormCellKind, expected: RegExp) => {
  const read = typed(cell, kind)
  assert.ok(typeof read === 'object', JSON.stringify(read))
  assert.match(read.expected, expected)
}

test('a number is what a person would have typed in the language of the form', () => {
  assert.equal(typed(number(1000.5), 'number'), '1000,5')
  assert.equal(typed(number(1000.5), 'number', 'en'), '1000.5')
  assert.equal(typed(number(1.234), 'number', 'en'), '1.234')
  assert.equal(typed(number(-3), 'number'), '-3')
  assert.equal(typed(number(-0), 'number'), '0')
})

test('what a computer adds to a number is taken off again', () => {
  assert.equal(typed(number(0.1 + 0.2), 'number'), '0,3')
  assert.equal(typed(number(1 / 3), 'number'), '0,333333333333')
  assert.equal(typed(number(1e-7), 'number'), '0,0000001')
  assert.equal(typed(number(123456789012345), 'number'), '123456789012345')
  isRefused(number(1e30), 'number', /30 digits/)
})

test('a percentage is one where it can be, and told where it cannot', () => {
  assert.equal(typed(number(0.07, 'percent'), 'share'), '7%')
  assert.equal(typed(number(0.455, 'percent'), 'share'), '45,5%')
  isRefused(number(0.07, 'percent'), 'number', /not a percentage/)
  assert.equal(typed(text('45 %'), 'share'), '45 %')
  isRefused(text('45 %'), 'number', /not a percentage/)
})

test('a number that came as text is kept as it was typed', () => {
  assert.equal(typed(text(' 1 234,5 '), 'number'), '1 234,5')
  assert.equal(typed(text(''), 'number'), '')
  isRefused(text('1.234'), 'number', /1234 if it is whole/)
  isRefused(text('сто'), 'number', /a number only/)
  isRefused(text('12 лв.'), 'number', /a number only/)
})

test('a date, a truth value and an error are no numbers', () => {
  isRefused(number(45000, 'date'), 'number', /not a date/)
  isRefused({ kind: 'truth', value: true }, 'number', /a number only/)
  isRefused({ kind: 'error', text: '#REF!' }, 'number', /comes to an error/)
  isRefused({ kind: 'not-computed' }, 'number', /not been computed/)
  isRefused({ kind: 'error', text: '#REF!' }, 'text', /comes to an error/)
})

test('yes and no are understood in both languages and as signs', () => {
  for (const yes of ['да', 'Да ', 'YES', 'x', 'Х', '✓', '1']) {
    assert.equal(typed(text(yes), 'done'), 'yes', yes)
    assert.equal(typed(text(yes), 'mark'), 'yes', yes)
  }
  for (const no of ['не', 'No', '', '-']) assert.equal(typed(text(no), 'done'), '', no)
  assert.equal(typed({ kind: 'truth', value: true }, 'done'), 'yes')
  assert.equal(typed({ kind: 'truth', value: false }, 'done'), '')
  assert.equal(typed(number(1), 'done'), 'yes')
  isRefused(text('може би'), 'done', /“yes” or “no”/)
  isRefused(text('може би'), 'mark', /empty cell/)
})

test('a currency is known by its code, its sign and its name', () => {
  assert.equal(typed(text('eur'), 'currency'), 'EUR')
  assert.equal(typed(text('€'), 'currency'), 'EUR')
  assert.equal(typed(text('лв.'), 'currency'), 'BGN')
  assert.equal(typed(undefined, 'currency'), '')
  assert.equal(typed(text(' '), 'currency'), '')
  isRefused(text('USD'), 'currency', /BGN, EUR/)
})

test('words keep their lines, and a number in their place is the words that the cell shows', () => {
  assert.equal(typed(text('Ред.\r\n\r\n Ред. '), 'text'), 'Ред.\n\nРед.')
  const day: StoredCell = { kind: 'number', value: 45000, as: 'date', shown: '15.03.2023' }
  assert.equal(typed(day, 'text'), '15.03.2023')
})

test('a truth value in a place for words is the word that a spreadsheet shows', () => {
  assert.equal(typed({ kind: 'truth', value: true }, 'text'), 'TRUE')
  assert.equal(typed({ kind: 'truth', value: false }, 'text'), 'FALSE')
})

test('what was seen in a cell that cannot be read is told as it stands there', () => {
  const seen = (cell: StoredCell, kind: FormCellKind) => {
    const read = typed(cell, kind)
    return typeof read === 'object' ? read.seen : null
  }
  assert.equal(seen(text('  сто  лева '), 'number'), 'сто лева')
  assert.equal(seen({ kind: 'error', text: '#DIV/0!' }, 'number'), '#DIV/0!')
  assert.equal(seen({ kind: 'truth', value: true }, 'number'), 'TRUE')
  assert.equal(seen(text('USD'), 'currency'), 'USD')
  assert.equal(
    seen({ kind: 'number', value: 45000, as: 'date', shown: '15.03.2023' }, 'number'),
    '15.03.2023',
  )
})

test('every formula that is not computed is told, and an empty cell never', () => {
  for (const kind of ['number', 'share', 'text', 'mark', 'done', 'currency'] as const) {
    isRefused({ kind: 'not-computed' }, kind, /not been computed/)
    assert.equal(typed(undefined, kind), '', kind)
  }
})
