import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { before, test } from 'node:test'
import type { Publication } from '../../../core/publication/publication.ts'
import { faultsBySchema } from '../testing/faults-by-schema.ts'
import { iatiGrammar } from '../testing/grammars.ts'
import { samplePublication } from '../testing/sample-publication.ts'
import { every, faultsOfXml, treeOf } from '../testing/xml-grammar.ts'
import { hasDonors, iatiOf } from './iati.ts'

const noStandards = existsSync('../shared/standards/iati-activities-schema.xsd')
  ? false
  : 'the folder of standards is not there'

let publication: Publication
before(async () => {
  publication = await samplePublication()
})

const written = (of = publication) => iatiOf(of, 'https://merilo.example')
const faults = (xml: string) => faultsOfXml(xml, iatiGrammar, ['iati-identifier'])
const bySchema = (xml: string) =>
  faultsBySchema(xml, 'iati-activities-schema.xsd', ['iati-common.xsd', 'xml.xsd'])

test('the activities of the sample plan keep the rules of the standard', () => {
  assert.deepEqual(faults(written()), [])
})

test('and its own schema', { skip: noStandards }, async () => {
  assert.deepEqual(await bySchema(written()), [])
})

const spoiled: readonly [RegExp, (xml: string) => string][] = [
  [/participating-org/, (xml) => xml.replaceAll(/<participating-org.*?<\/participating-org>/g, '')],
  [/ref/, (xml) => xml.replace(' ref="merilo.example"', '')],
  [/year/, (xml) => xml.replace(/ year="2024"/, '')],
  [/iso-date/, (xml) => xml.replace('iso-date="2024-01-01"', 'iso-date="1.1.2024"')],
  [/indicator/, (xml) => xml.replaceAll(/<indicator .*?<\/indicator>/g, '')],
  [/title/, (xml) => xml.replace(/<title>.*?<\/title>/, '')],
]

test('our rules find each fault that is put in, and an identifier twice', () => {
  for (const [expected, spoil] of spoiled) {
    assert.notEqual(spoil(written()), written())
    assert.match(faults(spoil(written())).join('\n'), expected)
  }
  const [, second] = every(treeOf(written())).filter(({ name }) => name === 'iati-identifier')
  const [first] = every(treeOf(written())).filter(({ name }) => name === 'iati-identifier')
  const twice = written().replace(`>${second?.words}<`, `>${first?.words}<`)
  assert.deepEqual(faults(twice), [`${first?.words} twice`])
})

test('so does the schema', { skip: noStandards }, async () => {
  for (const [expected, spoil] of spoiled)
    assert.match((await bySchema(spoil(written()))).join('\n'), expected)
})

test('only measures with external funding are activities, and without one there is no file', () => {
  const donors = publication.plan.measures.filter(({ funding }) =>
    funding.some(({ envelope }) => envelope?.kind === 'donor'),
  )
  const ids = every(treeOf(written()))
    .filter(({ name }) => name === 'iati-identifier')
    .map(({ words }) => words)
  assert.deepEqual(
    ids,
    donors.map(({ code }) => `merilo.example-plan-2024-${code}`),
  )
  assert.ok(ids.length > 0 && ids.length < 85)
  const without = structuredClone(publication)
  for (const measure of without.plan.measures) Object.assign(measure, { funding: [] })
  assert.ok(hasDonors(publication) && !hasDonors(without))
})

test('a target to stay below is one that falls, and a period has one actual value', () => {
  const copy = structuredClone(publication)
  for (const { indicators } of copy.plan.measures)
    for (const { rule } of indicators)
      Object.assign(rule, { target: { kind: 'at-most', value: '3' } })
  const nodes = every(treeOf(written(copy)))
  assert.ok(
    nodes
      .filter(({ name }) => name === 'indicator')
      .every(({ attributes }) => attributes['ascending'] === '0'),
  )
  for (const period of nodes.filter(({ name }) => name === 'period'))
    assert.ok(period.children.filter(({ name }) => name === 'actual').length <= 1)
})
