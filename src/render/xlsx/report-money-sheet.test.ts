import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { samplePublication } from '../open-data/testing/sample-publication.ts'
import { fundingSheet } from './funding-sheet.ts'
import { moneySheet } from './report-money-sheet.ts'
import type { SheetCell } from './write-workbook.ts'

const sample = await samplePublication()

const amounts = (written: ShownAmounts['written'], euro: string | null): ShownAmounts => ({
  ...{ written, euro },
})
const nothing = amounts({}, null)

/** One goal paid in leva and in euro, and one source without an amount. */
function mixed(): Publication {
  const { money } = sample
  assert.ok(money)
  const both = amounts({ BGN: '195583.00', EUR: '500.50' }, '100500.50')
  const reported = { planned: nothing, committed: both, spent: amounts({ EUR: '-0.50' }, '-0.50') }
  const line = { asWritten: both, countedOnce: both, measures: 2, undetermined: 0, reported }
  const [first] = money.bySource
  assert.ok(first)
  return {
    ...sample,
    money: {
      ...money,
      totals: { ...money.totals, asWritten: both, countedOnce: both },
      ...{ reported, byGoal: [{ ...line, goal: 'I' }] },
      bySource: [
        {
          ...{ ...first, asWritten: nothing, countedOnce: nothing, measures: 1, undetermined: 1 },
          reported: { planned: nothing, committed: nothing, spent: nothing },
        },
      ],
    },
  }
}

/** What a row holds: numbers as numbers, all else as text. */
const valuesOf = (cells: readonly SheetCell[]): (string | number)[] =>
  cells.map(({ text, number }) => (number === undefined ? text : Number(number)))

test('each currency has a row of its own, and what has no amount is empty, not zero', () => {
  const [sheet] = moneySheet(mixed(), ['Отчет'], 'bg')
  assert.ok(sheet)
  const rows = sheet.rows.slice(sheet.header.last + 1).map(valuesOf)
  const [goal] = rows
  assert.match(String(goal?.[1]), /^I\. /)
  assert.deepEqual(
    rows.map((row) => row.slice(2)),
    [
      ['BGN', 195_583, 195_583, '', 195_583, '', 2, 0],
      ['EUR', 500.5, 500.5, '', 500.5, -0.5, 2, 0],
      ['', '', '', '', '', '', 1, 1],
    ],
  )
})

test('below stand the totals of each currency, and apart from them all of it converted', () => {
  const [sheet] = moneySheet(mixed(), [], 'en')
  assert.deepEqual(
    sheet?.below?.map((cells) => valuesOf(cells).slice(0, 6)),
    [
      ['Total', '', 'BGN', 195_583, 195_583, ''],
      ['Total', '', 'EUR', 500.5, 500.5, ''],
      ['Total', '', 'EUR, converted', 100_500.5, 100_500.5, ''],
    ],
  )
  for (const cells of sheet?.below ?? [])
    assert.equal(cells[3]?.look, 'amount', 'an amount to compute with')
})

test('the sample’s money is there once by goal, once by source and once by measure', () => {
  const total = Number(sample.money?.totals.countedOnce.written.BGN)
  const [sheet] = moneySheet(sample, [], 'bg')
  const rows = (sheet?.rows.slice(sheet.header.last + 1) ?? []).map(valuesOf)
  for (const by of ['Цел', 'Източник']) {
    const cents = rows
      .filter((row) => row[0] === by)
      .reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0)
    assert.equal(cents, Math.round(total * 100), by)
  }
  const [byMeasure] = fundingSheet(sample, [], 'bg')
  const sums = (byMeasure?.rows.slice(byMeasure.header.last + 1) ?? []).map(valuesOf)
  const known = sample.money?.measures.flatMap(({ allocations }) => allocations) ?? []
  assert.equal(sums.length, known.length)
  assert.equal(
    sums.filter((row) => typeof row[7] === 'number').length,
    known.filter(({ amount }) => amount !== null).length,
  )
})

test('a version from before money was frozen has no sheet of it', () => {
  const { money: _, ...before } = sample
  assert.deepEqual(moneySheet(before, [], 'bg'), [])
  assert.deepEqual(fundingSheet(before, [], 'bg'), [])
})
