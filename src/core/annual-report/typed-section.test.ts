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

test('of very many unknown figures a few are named, and how many there are besides', () => {
  const names = Array.from({ length: 200 }, (_, index) => `{{няма ${index + 1}}}`)
  const read = readSection({ bg: names.join(' '), en: '' }, figures)
  assert.ok(areRefusals(read))
  assert.match(
    read[0]?.message.bg ?? '',
    /^Няма показател с име \{\{няма 1\}\}, .*\{\{няма 5\}\} и още 195\. Намерете/,
  )
  const long = readSection({ bg: `{{${'я'.repeat(5000)}}}`, en: '' }, figures)
  assert.ok(areRefusals(long))
  assert.ok((long[0]?.message.bg.length ?? 0) < 200)
})

test('a text says by how much it is too long, and has no more figures than a page can carry', () => {
  const read = readSection({ bg: 'я'.repeat(150_000), en: '' }, figures)
  assert.ok(areRefusals(read))
  assert.equal(
    read[0]?.message.bg,
    'Съкратете текста до 20 000 знака. Сега е 150 000.'.replace(/ (?=000)/g, '\u00a0'),
  )
  assert.deepEqual(codesOf('{{план мерки}}'.repeat(300)), [])
  assert.deepEqual(codesOf('{{план мерки}}'.repeat(301)), ['too-many-figures text-bg'])
})

test('braces in braces, empty ones and a name over two lines are refused, and none is lost', () => {
  for (const text of ['a {{план {{план мерки}} мерки}} b', '{'.repeat(3001), '{{план\nмерки}}'])
    assert.deepEqual(codesOf(text), ['broken-figure text-bg'], text.slice(0, 40))
  assert.deepEqual(codesOf('a {{}} b'), ['unknown-figure text-bg'])
})

test('markup of whatever kind is words, and what cannot be seen is taken out', () => {
  const markup = '<script>1</script> #read("x") $x^2$ <w:p/> ]]> **b** &amp; \\'
  const read = readSection({ bg: markup, en: 'a\u202eb\u0000c\u200f' }, figures)
  assert.ok(!areRefusals(read))
  assert.deepEqual(read.content.text, { bg: markup, en: 'abc' })
})
