import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Publication } from '../../core/publication/publication.ts'
import { jsonStatOf } from './json-stat.ts'
import { faultsOfJsonStat } from './testing/faults-of-json-stat.ts'
import { samplePublication } from './testing/sample-publication.ts'

let publication: Publication
before(async () => {
  publication = await samplePublication()
})

/** The value of one cell, found as a reader of JSON-stat finds it: row-major, by the sizes. */
function valueAt(text: string, wanted: readonly string[]): number | null | undefined {
  const { id, size, dimension, value } = JSON.parse(text)
  const at = (id as string[]).reduce((index, name, order) => {
    const position = dimension[name].category.index.indexOf(wanted[order])
    assert.ok(position >= 0, `${name} has no ${wanted[order]}`)
    return index * size[order] + position
  }, 0)
  return value[at]
}

test('there are as many values as the sizes multiply to, in both languages', () => {
  for (const language of ['bg', 'en'] as const)
    assert.deepEqual(faultsOfJsonStat(jsonStatOf(publication, language)), [])
})

test('each number is where its indicator, period and kind meet', () => {
  const text = jsonStatOf(publication, 'bg')
  assert.equal(valueAt(text, ['10.2', '2024', 'actual']), 88)
  assert.equal(valueAt(text, ['10.2', '2024', 'target']), 120)
  assert.equal(valueAt(text, ['10.2', '2024', 'baseline']), 0)
  assert.equal(valueAt(text, ['10.2', '2024-Q1', 'actual']), 31)
  assert.equal(valueAt(text, ['2.1', '2024', 'target']), null)
})

test('the labels are in the language that was asked for, and invented figures say so', () => {
  const english = JSON.parse(jsonStatOf(publication, 'en'))
  assert.match(english.dimension.indicator.category.label['1.1'], /^1\. Bill drafted$/)
  assert.match(english.note[0], /invented/)
  const adopted = { ...publication, plan: { ...publication.plan, demonstration: false } }
  assert.equal('note' in JSON.parse(jsonStatOf(adopted, 'bg')), false)
})

test('long numbers keep all their digits, and a leading zero goes', () => {
  const copy = structuredClone(publication)
  const rule = copy.plan.measures[0]?.indicators[0]?.rule
  Object.assign(rule ?? {}, { baseline: '0012345678901234567890.5' })
  assert.match(jsonStatOf(copy, 'bg'), /[[,]12345678901234567890\.5,/)
})

test('what is withheld is null with a status, and the check finds one that is not', () => {
  const copy = structuredClone(publication)
  const degree = copy.degrees.measures[0]?.indicators[0]
  Object.assign(degree ?? {}, { degree: null, raw: null, reason: 'suppressed' })
  Object.assign(degree?.explanation ?? {}, { inputs: [] })
  const text = jsonStatOf(copy, 'bg')
  assert.deepEqual(Object.values(JSON.parse(text).status), ['C'])
  assert.deepEqual(faultsOfJsonStat(text), [])
  const leaked = JSON.parse(text)
  leaked.value[Number(Object.keys(leaked.status)[0])] = 3
  assert.deepEqual(faultsOfJsonStat(JSON.stringify(leaked)).length, 1)
})

test('the check finds a value too few, a category twice and a label of nothing', () => {
  const spoiled = (spoil: (cube: ReturnType<typeof JSON.parse>) => void) => {
    const cube = JSON.parse(jsonStatOf(publication, 'bg'))
    spoil(cube)
    return faultsOfJsonStat(JSON.stringify(cube))
  }
  assert.match(spoiled(({ value }) => value.pop()).join(), /sizes make/)
  assert.match(
    spoiled(({ dimension }) => dimension.period.category.index.fill('2024')).join(),
    /twice/,
  )
  assert.match(
    spoiled(({ dimension }) => {
      dimension.measure.category.label.degree = 'x'
    }).join(),
    /label of nothing/,
  )
})
