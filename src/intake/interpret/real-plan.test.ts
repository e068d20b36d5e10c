import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { toDecimal, toRational } from '../../core/base/decimal.ts'
import { add, type Rational, rational } from '../../core/base/rational.ts'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import { bulgarianRegister } from '../register.ts'
import { type InterpretedMeasure, interpretMeasure } from './interpret-measure.ts'

const file = new URL('../../../../shared/inputs/plan-2024.txt', import.meta.url)
const options = { skip: existsSync(file) ? false : 'the real plan is not here' }

interface Row {
  readonly number: string
  readonly text: MeasureText
  readonly read: InterpretedMeasure
}

/** A cell begins on a line with a tab; a row with its number and nine more cells. */
function rowsOfPlan(): Row[] {
  const cells = readFileSync(file, 'utf8')
    .split(/\n\t/)
    .map((cell) => cell.trim())
  const rows: Row[] = []
  for (let index = 1; index + 9 < cells.length; index++) {
    const number = cells[index] ?? ''
    if (!/^\d+\.?$/.test(number)) continue
    const text = Object.fromEntries(
      cellKeys.map((key, offset) => [key, cells[index + 1 + offset] ?? '']),
    ) as MeasureText
    const context = {
      language: 'bg',
      year: 2024,
      register: bulgarianRegister,
      glossary: [],
    } as const
    rows.push({ number: number.replace('.', ''), text, read: interpretMeasure(text, context) })
    index += 9
  }
  return rows
}

const rows = options.skip === false ? rowsOfPlan() : []

function row(number: string): Row {
  const found = rows.find((each) => each.number === number)
  assert.ok(found, `measure ${number}`)
  return found
}

/** "baseline -> operator target" of each indicator. */
const values = (number: string): string[] =>
  row(number).read.indicators.map(
    ({ baseline, target }) => `${baseline.value} -> ${target.operator} ${target.value}`,
  )

const kinds = (number: string): string[] => row(number).read.indicators.map(({ kind }) => kind)

test('the plan has 85 rows', options, () => {
  assert.equal(rows.length, 85)
})

test('indicators of the real plan have the values that a careful person reads', options, () => {
  const expected: Record<string, string[]> = {
    1: ['0 -> at-least 1'],
    2: ['0 -> none null'],
    4: ['null -> none null', '0 -> none null'],
    5: ['0 -> at-least 1'],
    6: ['29 -> at-least 100'],
    7: ['0 -> at-least 43279', '0 -> at-least 19007'],
    8: ['0 -> at-least 1'],
    9: ['0 -> at-least 50'],
    10: ['0 -> at-least 7500', '0 -> at-least 120'],
    11: ['0 -> at-least 900', '0 -> at-least 650'],
    12: ['0 -> at-least 40000'],
    13: ['0 -> at-least 12'],
    14: ['0 -> at-least 12'],
    15: ['0 -> at-least 40000'],
    16: ['null -> at-least 40000', 'null -> at-least 10000'],
    17: ['null -> none null', 'null -> none null', 'null -> none null'],
    18: ['120 -> at-most 120'],
    19: ['0 -> at-least 1'],
    20: ['2 -> at-least 5'],
    21: ['894 -> at-least 1000', '3021 -> at-least 3200'],
    22: ['1298 -> at-least 1800'],
    23: ['1 -> at-least 1'],
    24: ['0 -> none null'],
    25: ['0 -> none null'],
    26: ['0 -> none null'],
    27: ['54 -> none null', '393 -> none null'],
    28: ['7 -> at-least 12'],
    29: ['1', '1', '1', '15', '5000', '3', '15', '1', '200', '5', '5', '200000'].map(
      (value) => `0 -> at-least ${value}`,
    ),
    30: ['20000', '10000', '10', '200'].map((value) => `0 -> at-least ${value}`),
    31: ['0 -> at-least 11', '0 -> at-least 10000'],
    32: ['10000', '10', '5000'].map((value) => `0 -> at-least ${value}`),
    33: ['0 -> at-least 4', '0 -> at-least 60'],
    34: ['0 -> at-least 100', '0 -> at-least 1', '0 -> at-least 1'],
    35: ['0 -> at-least 100', '0 -> at-least 100'],
    36: ['931 -> all null'],
    37: ['0 -> at-least 12'],
    38: ['0 -> at-least 178'],
    39: ['0 -> at-least 8', '0 -> at-least 10'],
    40: ['0 -> at-least 45'],
    41: ['0 -> at-least 115'],
    42: ['0 -> at-least 12', '0 -> at-least 45'],
    43: ['0 -> none null', '0 -> none null'],
    44: ['0 -> at-least 1', 'null -> at-least 1'],
    48: ['21960 -> none null', '6 -> none null'],
    3: ['0 -> none null', '0 -> none null', '0 -> none null'],
    49: ['null -> none null', 'null -> none null', 'null -> none null', 'null -> none null'],
    50: ['0 -> at-least 1'],
    51: ['null -> none null', 'null -> none null', 'null -> none null', 'null -> none null'],
    53: ['null -> none null', '9 -> at-least 25'],
    57: ['null -> none null', 'null -> none null'],
    58: ['null -> none null', 'null -> none null'],
    59: ['null -> all null'],
    61: ['null -> at-least 2', 'null -> none null', 'null -> at-least 80'],
    63: ['null -> all null'],
    67: ['null -> none null'],
    71: ['0 -> none null', '0 -> none null'],
    72: ['40', '50', '45'].map((value) => `0 -> at-least ${value}`),
    73: ['0 -> at-least 6', '0 -> at-least 6'],
    74: ['0 -> at-least 82'],
    75: ['null -> none null'],
    76: ['1 -> at-least 4'],
    77: ['0 -> at-least 1', '0 -> at-least 20'],
    78: ['0 -> at-least 20', '0 -> at-least 400'],
    79: ['0 -> at-least 100'],
    80: ['0 -> at-least 10'],
    81: ['0 -> at-least 20', 'null -> at-least 300'],
    82: ['0 -> at-least 1', '0 -> at-least 50'],
    83: ['0 -> at-least 1', '0 -> at-least 30'],
    84: ['0 -> at-least 1', '0 -> at-least 30'],
  }
  for (const [number, indicators] of Object.entries(expected)) {
    assert.deepEqual(values(number), indicators, `measure ${number}`)
  }
})

test('kinds of the real plan', options, () => {
  const expected: Record<string, string[]> = {
    1: ['milestone'],
    5: ['count'],
    6: ['percent'],
    8: ['milestone'],
    16: ['count', 'count'],
    18: ['cap'],
    23: ['milestone'],
    34: ['percent', 'milestone', 'milestone'],
    36: ['coverage'],
    44: ['milestone', 'milestone'],
    45: ['milestone'],
    49: ['trend', 'count', 'count', 'count'],
    50: ['trend'],
    53: ['trend', 'count'],
    58: ['milestone', 'milestone'],
    59: ['coverage'],
    61: ['count', 'count', 'maintain'],
    62: ['milestone'],
    65: ['qualitative'],
    67: ['qualitative'],
  }
  for (const [number, all] of Object.entries(expected)) {
    assert.deepEqual(kinds(number), all, `measure ${number}`)
  }
})

test('the misplaced and the doubtful of the real plan is put before a person', options, () => {
  for (const number of ['6', '35', '44', '82']) {
    const unsure = row(number).read.indicators.filter((each) => each.confidence === 'unsure')
    assert.ok(unsure.length > 0, `measure ${number}`)
  }
  assert.match(row('37').text.expectedResults, /70/)
})

test('the money of the real plan: 21 measures, 54 496 781 leva as written', options, () => {
  const paid = rows.filter(({ read }) => read.funding.some((each) => each.amount !== null))
  assert.equal(paid.length, 21)
  const total = (basis: 'total' | 'per-year'): string =>
    toDecimal(
      rows
        .flatMap(({ read }) => read.funding)
        .filter((each) => each.basis === basis)
        .reduce<Rational>(
          (sum, { amount }) => (amount ? add(sum, toRational(amount)) : sum),
          rational(0n),
        ),
    )
  assert.equal(total('total'), '54496781')
  assert.equal(total('per-year'), '13164983.2')
  assert.ok(rows.every(({ read }) => read.funding.every((each) => each.currency !== 'EUR')))
  assert.deepEqual(row('6').read.sharedWith, ['34'])
  assert.equal(rows.filter(({ read }) => read.sharedWith.length > 0).length, 1)
  for (const number of ['77', '33', '82', '84']) {
    assert.ok(
      row(number).read.funding.every((each) => !each.source.includes('НКБТХ')),
      `measure ${number} names the commission only to exclude it`,
    )
  }
})

test('the deadlines of the real plan', options, () => {
  const expected: Record<string, string> = {
    1: 'month null 2024-12',
    6: 'month null 2024-06',
    13: 'recurring null null',
    14: 'recurring null null',
    29: 'month null 2024-03',
    30: 'range 2024-05 2024-12',
    31: 'range 2024-06 2024-08',
    34: 'phased null 2024-12',
    43: 'range 2024-03 2024-12',
    44: 'open 2024-01 null',
    59: 'phased null 2024-12',
    84: 'month null 2024-02',
  }
  for (const [number, deadline] of Object.entries(expected)) {
    const { kind, from, to } = row(number).read.deadline
    assert.equal(`${kind} ${from} ${to}`, deadline, `measure ${number}`)
  }
  assert.equal(row('13').read.deadline.every, 'month')
  assert.deepEqual(
    row('34').read.deadline.phases.map((phase) => phase.to),
    ['2024-04', '2024-12'],
  )
})

test(
  'only the misspelt and the unregistered institutions of the real plan are unknown',
  options,
  () => {
    const unknown = rows
      .flatMap(({ read }) => [...read.responsible, ...read.partners])
      .filter((each) => !each.known)
      .map((each) => each.name)
    assert.deepEqual(unknown, [
      'Службата по заетост на партьорската държава',
      'НКБХТ',
      'МТБХК',
      'Други структури на МВР',
    ])
    assert.deepEqual(
      row('44').read.responsible.map((each) => each.name),
      ['МВР', 'ДЕСМС-МВР', 'ГДГП', 'ГДБОП', 'ДМ-МВР', 'ДАБ'],
    )
  },
)
