import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { reportFigures } from './report-figures.ts'
import { reportData } from './testing/report-data.ts'
import { readSection } from './typed-section.ts'

const figures = reportFigures(reportData())
const codesOf = (bg: string, en = '') => {
  const read = readSection({ bg, en }, figures)
  return areRefusals(read) ? read.map(({ code, field }) => `${code} ${field}`) : []
}

test('a text is kept with the figures that it is bound to, as they are now', () => {
  const read = readSection(
    { bg: '  Общо {{план мерки}}.\n\n\n\nКрай ', en: '{{measure 1 indicator 1 value}}' },
    figures,
  )
  assert.ok(!areRefusals(read))
  assert.deepEqual(read.content, {
    text: { bg: 'Общо {{plan measures}}.\n\nКрай', en: '{{measure 1 indicator 1 value}}' },
    figures: {
      'plan measures': { kind: 'count', value: '3' },
      'measure 1 indicator 1 value': {
        kind: 'quantity',
        value: '120',
        unit: { bg: 'лица', en: 'persons' },
      },
    },
  })
})

test('a figure that there is not is refused beside the field that it stands in, by its name', () => {
  const read = readSection({ bg: '{{мярка 9 степен}}', en: '{{plan measures}}' }, figures)
  assert.ok(areRefusals(read))
  assert.deepEqual(
    read.map(({ code, field }) => [code, field]),
    [['unknown-figure', 'text-bg']],
  )
  assert.match(read[0]?.message.bg ?? '', /\{\{мярка 9 степен\}\}/)
})

test('a place without a figure, a brace without its other and too long a text are refused', () => {
  assert.deepEqual(codesOf('a {{?}}'), ['figure-not-chosen text-bg'])
  assert.deepEqual(codesOf('', 'a {{plan measures'), ['broken-figure text-en'])
  assert.deepEqual(codesOf('a }} b'), ['broken-figure text-bg'])
  assert.deepEqual(codesOf('я'.repeat(20_001)), ['field-too-long text-bg'])
  assert.deepEqual(codesOf('я'.repeat(20_000)), [])
})
