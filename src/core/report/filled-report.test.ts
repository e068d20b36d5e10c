import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import { filledReport, foreignRows, missingRows } from './filled-report.ts'
import type { StoredCell } from './form-cell.ts'
import { type FormFacts, rowKey, type WrittenReport } from './form-facts.ts'
import type { FilledColumn } from './form-rows.ts'
import type { GivenFormCell, GivenRow } from './given-form.ts'
import { atLeast, indicatorOf, levaOf, ruleOf, subjectOf } from './testing/report-subject.ts'

const subject = subjectOf(
  [indicatorOf(ruleOf(atLeast('100'))), indicatorOf(ruleOf(atLeast('90'), 'last'))],
  [levaOf('1000')],
)
const written = (fields: WrittenReport['fields'], locked: readonly string[] = []) => ({
  ...{ measure: '5', version: 1, fields, locked },
})
const factsOf = (...reports: readonly WrittenReport[]): FormFacts => ({
  ...{ plan: '2024', period: '2024-Q3' as Period, institution: '7', language: 'bg' },
  ...{ madeAt: '2024-10-01T06:00:00.000Z', reports, labels: {} },
})

const text = (words: string): StoredCell => ({ kind: 'text', text: words })
const number = (value: number): StoredCell => ({
  ...{ kind: 'number', value, as: 'plain', shown: String(value) },
})
const given = (stored: StoredCell | undefined, cell = 'F5', isCovered = false): GivenFormCell => ({
  ...{ place: { sheet: 'Стойности', cell }, stored, isCovered },
})
const row = (
  key: string,
  cells: Readonly<Partial<Record<FilledColumn, GivenFormCell>>>,
  line = 5,
): GivenRow => ({
  key: rowKey(factsOf(), '5', key),
  place: { sheet: 'Стойности', cell: `A${line}` },
  cells,
})

const read = (rows: readonly GivenRow[], before: WrittenReport = written({})) =>
  filledReport({ facts: factsOf(before), rows, remarks: [] }, before, subject)
const value = (stored: StoredCell | undefined) => [row('indicator-1', { value: given(stored) })]

test('what was filled in is what a person would have typed', () => {
  const found = read([
    row('indicator-1', { value: given(number(1000.5)), note: given(text(' по списък ')) }),
    row('words', { done: given(text('Среща.')) }),
    row('money-1', { spent: given(number(250)), currency: given(text('лв.')) }),
  ])
  assert.deepEqual(found.fields, {
    ...{ 'value-1': '1000,5', 'note-1': 'по списък', done: 'Среща.' },
    ...{ 'spent-1': '250', 'currency-1': 'BGN' },
  })
  assert.deepEqual([found.isTouched, found.wrong], [true, []])
})

test('a form that comes back as it was made is untouched, however a program writes its numbers', () => {
  const before = written({ 'value-1': '1 000,50', 'value-2': '45,5 %', done: 'Среща.' })
  const share: StoredCell = { kind: 'number', value: 0.455, as: 'percent', shown: '45,50%' }
  const found = read(
    [
      ...value(number(1000.5)),
      row('indicator-2', { value: given(share) }),
      row('words', { done: given(text('Среща.')) }),
    ],
    before,
  )
  assert.deepEqual(found.fields, before.fields)
  assert.equal(found.isTouched, false)
})

test('a per cent sign that was put there or taken away is a change', () => {
  const shareOf = (before: string, stored: StoredCell) =>
    read([row('indicator-2', { value: given(stored) })], written({ 'value-2': before }))
  const percent: StoredCell = { kind: 'number', value: 0.45, as: 'percent', shown: '45%' }
  assert.deepEqual(shareOf('45', percent).fields, { 'value-2': '45%' })
  assert.deepEqual(shareOf('45%', number(45)).fields, { 'value-2': '45' })
  assert.equal(shareOf('45%', percent).isTouched, false)
})

test('a draft that holds no number is no fault of the form as long as nobody changes it', () => {
  const before = written({ 'value-1': 'около сто' })
  const left = read(value(text(' около сто ')), before)
  assert.deepEqual([left.isTouched, left.wrong, left.fields], [false, [], before.fields])
  const changed = read(value(text('към сто')), before)
  assert.deepEqual(
    changed.wrong.map(({ seen, place }) => [seen, place.cell]),
    [['към сто', 'F5']],
  )
})

test('what cannot be read is told with its place, and what stood there before stays', () => {
  const found = read(value(text('сто')), written({ 'value-1': '90' }))
  assert.deepEqual(found.fields, { 'value-1': '90' })
  assert.equal(found.isTouched, true)
  assert.deepEqual(found.wrong[0]?.place, { sheet: 'Стойности', cell: 'F5' })
})

test('a cell that was emptied empties its field', () => {
  const found = read(value(undefined), written({ 'value-1': '90' }))
  assert.deepEqual([found.fields, found.isTouched], [{}, true])
})

test('a row or a column that is no longer there changes nothing', () => {
  const before = written({ 'value-1': '90', 'note-1': 'x', done: 'Среща.' })
  const withoutRows = read([], before)
  assert.deepEqual([withoutRows.fields, withoutRows.isTouched], [before.fields, false])
  const withoutColumn = read([row('indicator-1', { value: given(number(91)) })], before)
  assert.deepEqual(withoutColumn.fields, { ...before.fields, 'value-1': '91' })
})

test('a row of another measure, period or plan is not taken for one of this', () => {
  const stray = (facts: Pick<FormFacts, 'plan' | 'period'>, measure: string): GivenRow => ({
    ...row('indicator-1', { value: given(number(7)) }),
    key: rowKey(facts, measure, 'indicator-1'),
  })
  const here = factsOf()
  for (const other of [
    stray(here, '6'),
    stray({ ...here, plan: '2023' }, '5'),
    stray({ ...here, period: '2024-Q2' as Period }, '5'),
  ])
    assert.equal(read([other]).isTouched, false, other.key)
})

test('a locked field is not read, whatever stands in it', () => {
  const before = written({ 'value-1': '90' }, ['value-1'])
  const found = read(value(text('сто')), before)
  assert.deepEqual([found.fields, found.isTouched, found.wrong], [{}, false, []])
  assert.ok(!found.open.includes('value-1'))
  assert.ok(found.open.includes('value-2'))
})

test('a cell under another is told, whatever is in it', () => {
  const covered = given(number(91), 'F6', true)
  const found = read([row('indicator-1', { value: covered })], written({ 'value-1': '90' }))
  assert.match(found.wrong[0]?.expected.en ?? '', /merged/)
  assert.deepEqual(found.fields, { 'value-1': '90' })
})

test('a copy of a row does no harm as long as both say the same', () => {
  const [one] = value(number(5))
  const [other] = value(number(6))
  assert.ok(one && other)
  assert.deepEqual(read([one, { ...one, place: { sheet: 'Копие', cell: 'A5' } }]).wrong, [])
  const found = read([one, one, { ...other, place: { sheet: 'Копие', cell: 'A9' } }])
  assert.deepEqual(
    found.wrong.map(({ place }) => place),
    [{ sheet: 'Копие', cell: 'A9' }],
  )
  assert.match(found.wrong[0]?.expected.en ?? '', /twice/)
})

test('each field that is there is told with where it stands', () => {
  const found = read([
    row('indicator-1', { value: given(undefined, 'F5'), note: given(text('x'), 'H5') }),
  ])
  assert.deepEqual(found.places, {
    'value-1': { sheet: 'Стойности', cell: 'F5' },
    'note-1': { sheet: 'Стойности', cell: 'H5' },
  })
})

test('rows of measures that the form does not have are told, those of its own are not', () => {
  const facts = factsOf(written({}))
  const of = (measure: string): GivenRow => ({
    ...row('words', {}),
    key: rowKey(facts, measure, 'words'),
  })
  const rows = [of('5'), of('55'), of('6')]
  assert.deepEqual(
    foreignRows({ facts, rows, remarks: [] }).map(({ key }) => key),
    ['2024/2024-Q3/55/words', '2024/2024-Q3/6/words'],
  )
})

test('a form of several measures knows the rows of each as its own', () => {
  const facts = factsOf(written({}), { ...written({}), measure: '6' })
  const rows = ['5', '6', '7'].map((measure): GivenRow => {
    return { ...row('words', {}), key: rowKey(facts, measure, 'words') }
  })
  assert.deepEqual(
    foreignRows({ facts, rows, remarks: [] }).map(({ key }) => key),
    ['2024/2024-Q3/7/words'],
  )
})

test('rows that the form was made with and lacks are told', () => {
  const kept = row('indicator-1', {})
  const gone = rowKey(factsOf(), '5', 'indicator-2')
  const facts = { ...factsOf(written({})), labels: { [kept.key]: ['а'], [gone]: ['б'] } }
  assert.deepEqual(missingRows({ facts, rows: [kept], remarks: [] }), [gone])
  assert.deepEqual(missingRows({ facts: factsOf(), rows: [kept], remarks: [] }), [])
})
