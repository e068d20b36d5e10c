import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportFigures } from './report-figures.ts'
import { type SectionVersion, standingOnChange } from './section-version.ts'
import { reportData, reported, usualReports } from './testing/report-data.ts'
import { boundIn, type SectionText } from './typed-section.ts'

const figures = reportFigures(reportData())
const version = (section: string, text: SectionText): SectionVersion => ({
  ...{ section, version: 1, origin: 'written', text, figures: boundIn(text, figures) },
  ...{ writtenBy: 'Мария', writtenAt: '2025-01-10T08:00:00.000Z' },
})
const sections = [
  version('introduction', { bg: 'Без показатели.', en: '' }),
  version('goal-I', { bg: '{{measure 2 indicator 1 value}}', en: '' }),
  version('result', { bg: '', en: '{{measure 1 indicator 1 value}}' }),
]
const standing = (...values: Parameters<typeof reported>[]) =>
  standingOnChange(
    sections,
    reportFigures(reportData([...usualReports, ...values.map((each) => reported(...each))])),
  ).map(({ section }) => section)

test('while no figure has changed no section stands on one', () => {
  assert.deepEqual(standingOnChange(sections, figures), [])
  assert.deepEqual(standingOnChange([], figures), [])
})

test('only the sections whose own figures have changed are told, in their order', () => {
  const now = reportFigures(reportData([reported('1', 1, '121'), reported('2', 1, '40')]))
  assert.deepEqual(
    standingOnChange(sections, now).map(({ section }) => section),
    ['result'],
  )
  const both = reportFigures(reportData([reported('1', 1, '121'), reported('2', 1, '41')]))
  assert.deepEqual(
    standingOnChange(sections, both).map(({ section }) => section),
    ['goal-I', 'result'],
  )
})

test('a report of what no text speaks of changes no section', () => {
  assert.deepEqual(standing(['3', 1, '5']), [])
})
