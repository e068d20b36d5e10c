import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { before, test } from 'node:test'
import { languages } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { faultsBySchema } from '../testing/faults-by-schema.ts'
import { stratmlGrammar } from '../testing/grammars.ts'
import { samplePublication } from '../testing/sample-publication.ts'
import { every, faultsOfXml, treeOf } from '../testing/xml-grammar.ts'
import { stratmlOf } from './stratml.ts'

const schema = 'PerformancePlanOrReport20160216.xsd'
const noStandards = existsSync(`../shared/standards/${schema}`)
  ? false
  : 'the folder of standards is not there'
const types = ['Performance_Plan', 'Performance_Report'] as const
const site = 'https://merilo.example'

let publication: Publication
before(async () => {
  publication = await samplePublication()
})

const written = (type: (typeof types)[number] = 'Performance_Report', of = publication) =>
  stratmlOf(of, type, { language: 'bg', site })
const faults = (xml: string) => faultsOfXml(xml, stratmlGrammar, ['Identifier'])

test('plan and report, in both languages, keep the rules of the standard', () => {
  for (const type of types)
    for (const language of languages)
      assert.deepEqual(faults(stratmlOf(publication, type, { language, site })), [])
})

test('and its own schema', { skip: noStandards }, async () => {
  for (const type of types)
    for (const language of languages)
      assert.deepEqual(
        await faultsBySchema(stratmlOf(publication, type, { language, site }), schema),
        [],
      )
})

/** Faults as people make them, each with what finds it. */
const spoiled: readonly [RegExp, (xml: string) => string][] = [
  [/StatusValue/, (xml) => xml.replace('<ActualResult>', '<ActualResult><StatusValue/>')],
  [/Type/, (xml) => xml.replace('"Performance_Report"', '"Annual_Report"')],
  [/Identifier|ID/, (xml) => xml.replace('<Identifier>_m1<', '<Identifier>1.1<')],
  [/NumberOfUnits/, (xml) => xml.replace('<NumberOfUnits>0<', '<NumberOfUnits>7,5<')],
  [/EndDate/, (xml) => xml.replace('<EndDate>2024-01-01', '<EndDate>01.01.2024')],
  [
    /Description/,
    (xml) => xml.replace(/<Goal>(<Name>.*?<\/Name>)<Description>.*?<\/Description>/, '<Goal>$1'),
  ],
  [/RoleType/, (xml) => xml.replace('>Performer<', '>Partner<')],
  [
    /UnitOfMeasurement/,
    (xml) => xml.replace(/<UnitOfMeasurement.*?(\/>|<\/UnitOfMeasurement>)/, ''),
  ],
]

test('our rules find each fault that is put in, and an identifier twice', () => {
  for (const [expected, spoil] of spoiled) {
    const xml = spoil(written())
    assert.notEqual(xml, written())
    assert.match(faults(xml).join('\n'), expected)
  }
  const twice = written().replace('<Identifier>_m2<', '<Identifier>_m1<')
  assert.deepEqual(faults(twice), ['_m1 twice'])
})

test('so does the schema', { skip: noStandards }, async () => {
  for (const [expected, spoil] of spoiled)
    assert.match((await faultsBySchema(spoil(written()), schema)).join('\n'), expected)
})

const elementsOf = (xml: string, name: string) =>
  every(treeOf(xml)).filter((node) => node.name === name)
const wordsOf = (node: ReturnType<typeof treeOf> | undefined, name: string) =>
  node ? every(node).find((each) => each.name === name)?.words : undefined
const indicatorOf = (xml: string, id: string) =>
  elementsOf(xml, 'PerformanceIndicator').find((node) => wordsOf(node, 'Identifier') === id)

test('every goal, measure and indicator of the plan is there', () => {
  const xml = written()
  assert.equal(elementsOf(xml, 'Goal').length, 7)
  assert.equal(elementsOf(xml, 'Objective').length, 85)
  const ids = elementsOf(xml, 'PerformanceIndicator').map((node) => wordsOf(node, 'Identifier'))
  const indicators = publication.plan.measures.flatMap(({ indicators }) => indicators)
  assert.equal(ids.filter((id) => id?.startsWith('_i')).length, indicators.length)
})

test('the baseline is the first actual result, of the first day of the year; the last is the year’s, with its verdict', () => {
  const results = (type: (typeof types)[number]) =>
    every(indicatorOf(written(type), '_i10.2') ?? assert.fail())
      .filter(({ name }) => name === 'ActualResult')
      .map((node) =>
        ['StartDate', 'EndDate', 'NumberOfUnits', 'DescriptorValue']
          .map((name) => wordsOf(node, name) ?? '')
          .join(' '),
      )
  assert.deepEqual(results('Performance_Plan'), [' 2024-01-01 0 baseline'])
  assert.deepEqual(results('Performance_Report'), [
    ' 2024-01-01 0 baseline',
    '2024-01-01 2024-03-31 31 actual',
    '2024-04-01 2024-06-30 22 actual',
    '2024-07-01 2024-09-30 18 actual',
    '2024-10-01 2024-12-31 17 actual',
    '2024-01-01 2024-12-31 88 partly',
  ])
})

test('money is an indicator of input, in euro', () => {
  const money = elementsOf(written(), 'PerformanceIndicator').filter(
    ({ attributes }) => attributes['ValueChainStage'] === 'Input',
  )
  assert.ok(money.length > 5)
  for (const node of money) assert.equal(wordsOf(node, 'UnitOfMeasurement'), 'EUR')
})

test('what is withheld has no number, and says why in words', () => {
  const copy = structuredClone(publication)
  const degree = copy.degrees.measures.find(({ measure }) => measure === '10')?.indicators[1]
  Object.assign(degree ?? {}, { degree: null, raw: null, verdict: 'unknown', reason: 'suppressed' })
  Object.assign(degree?.explanation ?? {}, { inputs: [], worked: null })
  const year = every(indicatorOf(written('Performance_Report', copy), '_i10.2') ?? assert.fail())
    .filter(({ name }) => name === 'ActualResult')
    .at(-1)
  assert.equal(wordsOf(year, 'NumberOfUnits'), undefined)
  assert.match(wordsOf(year, 'Description') ?? '', /не се публикува/)
})

test('words are only ever words', () => {
  const copy = structuredClone(publication)
  Object.assign(copy.plan.measures[0]?.text.bg ?? {}, { measure: '</Name><Goal a="&b;">\u0000' })
  const xml = written('Performance_Plan', copy)
  assert.deepEqual(faults(xml), [])
  assert.equal(wordsOf(elementsOf(xml, 'Objective')[0], 'Name'), '</Name><Goal a="&b;">\ufffd')
})
