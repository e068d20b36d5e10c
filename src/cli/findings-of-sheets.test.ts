import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../core/base/finding.ts'
import { reviewWords } from '../web/words/review-words.ts'
import { findingsSarif } from './findings-sarif.ts'
import { lintText } from './lint-text.ts'

const finding: Finding = {
  rule: 'missing-target',
  severity: 'error',
  measure: '2',
  position: 2,
  cell: 'target',
  actual: '',
  expected: 'стойност',
  message: { bg: 'Няма целева стойност.', en: 'There is no target.' },
  source: { table: 1, row: 3, sheet: { name: 'Цел 1', row: 7 } },
}
const ofCsv = { ...finding, source: { table: 1, row: 3, sheet: { name: null, row: 5 } } }

test('for people a finding of a workbook names its sheet and the row that the sheet shows', () => {
  assert.ok(lintText('п.xlsx', [finding], 'bg', 80).includes('Мярка 2 (лист Цел 1, ред 7)'))
  assert.ok(lintText('p.xlsx', [finding], 'en', 80).includes('Measure 2 (sheet Цел 1, row 7)'))
  assert.ok(lintText('п.csv', [ofCsv], 'bg', 80).includes('Мярка 2 (ред 5)'))
})

test('for pipelines it names them as where it is in the file', () => {
  const placesIn = (each: Finding): string[] =>
    JSON.parse(
      findingsSarif('p.xlsx', [each], { language: 'en', rulesAt: 'https://example.org/rules/' }),
    ).runs[0].results[0].locations[0].logicalLocations.map(
      ({ fullyQualifiedName }: { fullyQualifiedName: string }) => fullyQualifiedName,
    )
  assert.deepEqual(placesIn(finding), ['measure 2/target', 'sheet Цел 1/row 7'])
  assert.deepEqual(placesIn(ofCsv), ['measure 2/target', 'table 1/row 5'])
})

test('the pages of the review name them in words', () => {
  const { bg, en } = reviewWords
  const [source, csv] = [finding.source, ofCsv.source].map((each) => each ?? { table: 1, row: 1 })
  assert.ok(source && csv)
  assert.equal(bg.place(source), 'лист „Цел 1“, ред 7')
  assert.equal(en.place(source), 'sheet “Цел 1”, row 7')
  assert.equal(bg.place(csv), 'ред 5')
  assert.equal(en.place({ table: 2, row: 4 }), 'table 2, row 4')
})
