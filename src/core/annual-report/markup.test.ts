import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesIn, editedText, keptText, openPlace, segmentsOf, withFigure } from './markup.ts'
import { reportFigures } from './report-figures.ts'
import { reportData } from './testing/report-data.ts'

const figures = reportFigures(reportData())

test('a text falls into words and the places of figures', () => {
  assert.deepEqual(segmentsOf('Обучени са {{ мярка 1 степен }}, т.е. {{x}}'), [
    { kind: 'words', text: 'Обучени са ' },
    { kind: 'figure', written: 'мярка 1 степен' },
    { kind: 'words', text: ', т.е. ' },
    { kind: 'figure', written: 'x' },
  ])
  assert.deepEqual(segmentsOf(''), [])
})

test('a figure is kept under one address, in whichever language and with whatever commas it was named', () => {
  for (const written of [
    'measure 1 indicator 2 value',
    'мярка 1 индикатор 2 стойност',
    'Мярка 1, индикатор 2: стойност',
    ' measure  1, indicator 2  VALUE ',
  ])
    assert.equal(keptText(`a {{${written}}} b`, figures), 'a {{measure 1 indicator 2 value}} b')
})

test('what is no figure stays as it was typed', () => {
  assert.equal(keptText('{{мярка 99 степен}}', figures), '{{мярка 99 степен}}')
})

test('every figure has a name of its own in each language, and comes back from either as itself', () => {
  const names = [...figures.values()].map(({ name }) => name)
  for (const language of ['bg', 'en'] as const)
    assert.equal(new Set(names.map((name) => name[language])).size, figures.size)
  for (const { address } of figures.values())
    for (const language of ['bg', 'en'] as const) {
      const edited = editedText(`{{${address}}}`, figures, language)
      assert.equal(keptText(edited, figures), `{{${address}}}`)
    }
})

test('a Bulgarian text is edited with Bulgarian names', () => {
  assert.equal(
    editedText('{{goal II measures}} {{no such figure}}', figures, 'bg'),
    '{{цел II мерки}} {{no such figure}}',
  )
})

test('the addresses of a text are told once each', () => {
  assert.deepEqual(addressesIn('{{a}} {{b}} {{a}}'), ['a', 'b'])
})

test('a figure goes where one is still to be chosen, else to the end', () => {
  assert.equal(withFigure(`от ${openPlace} до ${openPlace}`, 'a'), `от {{a}} до ${openPlace}`)
  assert.equal(withFigure('Общо', '$& a'), 'Общо {{$& a}}')
  assert.equal(withFigure('', 'a'), '{{a}}')
})
