import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { before, test } from 'node:test'
import { Ajv } from 'ajv'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { csvOf } from './csv.ts'
import { dataPackageOf } from './data-package.ts'
import { tablesOf } from './tables-of.ts'
import { faultsOfPackage } from './testing/faults-of-package.ts'
import { parseCsv } from './testing/parse-csv.ts'
import { samplePublication } from './testing/sample-publication.ts'

const standards = '../shared/standards'

let publication: Publication
before(async () => {
  publication = await samplePublication()
})

const filesOf = (of: Publication): Map<string, string> =>
  new Map(
    tablesOf(of).map((table) => [`${table.name}.csv`, new TextDecoder().decode(csvOf(table))]),
  )
const rowsOf = (name: string, of = publication) => parseCsv(filesOf(of).get(`${name}.csv`) ?? '')
const described = (of = publication) => JSON.parse(JSON.stringify(dataPackageOf(of)))

/** The sample with one thing otherwise. */
const otherwise = (change: (copy: Publication) => void): Publication => {
  const copy = structuredClone(publication)
  change(copy)
  return copy
}

test('the tables of the sample plan are what their description says', () => {
  assert.deepEqual(faultsOfPackage(described(), filesOf(publication)), [])
  assert.equal(rowsOf('measures').length, 85)
  assert.ok(rowsOf('values').length > 500)
  assert.ok(rowsOf('funding').some(({ spent_eur }) => spent_eur !== ''))
})

test('a measure that stands under no goal has an empty one, as the description allows', () => {
  const goalless = otherwise(({ plan }) => {
    const [first] = plan.measures
    if (first) Object.assign(first, { goal: '' })
  })
  assert.deepEqual(faultsOfPackage(described(goalless), filesOf(goalless)), [])
  assert.equal(rowsOf('measures', goalless)[0]?.['goal_id'], '')
})

test('the description is a data package by its own schema', {
  skip: existsSync(standards) ? false : `${standards} is not there`,
}, async () => {
  const schema = JSON.parse(await readFile(`${standards}/datapackage-2.0.json`, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  const isValid = ajv.compile(schema)
  assert.ok(isValid(described()), ajv.errorsText(isValid.errors))
  const table = ajv.compile(JSON.parse(await readFile(`${standards}/tableschema-2.0.json`, 'utf8')))
  for (const resource of described().resources)
    assert.ok(table(resource.schema), `${resource.name}: ${ajv.errorsText(table.errors)}`)
  const broken = described()
  broken.resources[0].schema.missingValues = ['', { value: '-' }]
  assert.ok(!table(broken.resources[0].schema), 'missing values of several kinds')
  const nameless = described()
  nameless.resources[0].schema.fields[0].name = undefined
  assert.ok(!isValid(JSON.parse(JSON.stringify(nameless))), 'a column without a name')
  assert.ok(!isValid({ ...described(), resources: [] }), 'no tables')
})

test('our own rules find each fault that is put in', () => {
  const cases: readonly [
    RegExp,
    (files: Map<string, string>, descriptor: ReturnType<typeof described>) => void,
  ][] = [
    [/values.csv is not there/, (files) => files.delete('values.csv')],
    [/values.csv: header/, (_, { resources }) => resources[0].schema.fields.pop()],
    [/name: План/, (_, descriptor) => Object.assign(descriptor, { name: 'План' })],
    [/not in measures/, (files) => replace(files, 'indicators.csv', ',10,10.1,', ',1000,10.1,')],
    [/indicators: 10.1 twice/, (files) => replace(files, 'indicators.csv', '10.2', '10.1')],
    [/value is "7,5"/, (files) => replace(files, 'values.csv', ',7500,', ',"7,5",')],
    [/conf_status is "X"/, (files) => replace(files, 'values.csv', ',A,F,', ',A,X,')],
    [/plan_id is empty/, (files) => replace(files, 'measures.csv', 'plan-2024,I,', ',I,')],
    [
      /X is not in goals/,
      (files) => replace(files, 'measures.csv', 'plan-2024,I,', 'plan-2024,X,'),
    ],
    [/measure_bg is "=/, (files) => replace(files, 'measures.csv', 'Законови', '=Законови')],
    [/several kinds/, (_, { resources }) => resources[0].schema.missingValues.push({ value: '-' })],
  ]
  for (const [expected, spoil] of cases) {
    const [files, descriptor] = [filesOf(publication), described()]
    spoil(files, descriptor)
    const faults = faultsOfPackage(descriptor, files)
    assert.ok(
      faults.some((fault) => expected.test(fault)),
      `${expected}: ${faults.slice(0, 3)}`,
    )
  }
})

const replace = (files: Map<string, string>, name: string, what: string, by: string) => {
  const text = files.get(name) ?? ''
  assert.ok(text.includes(what), `${name} has no ${what}`)
  files.set(name, text.replace(what, by))
}

test('a value stands with its degree, and one that was reported with its period', () => {
  const rows = rowsOf('values').filter(({ indicator_id }) => indicator_id === '10.2')
  const said = rows.map(({ measure, period, value, degree, source }) =>
    [measure, period, value, degree, source].join(' '),
  )
  assert.deepEqual(said, [
    'baseline  0  plan',
    'target 2024 120  plan',
    'actual 2024-Q1 31  report',
    'actual 2024-Q2 22  report',
    'actual 2024-Q3 18  report',
    'actual 2024-Q4 17  report',
    'actual 2024 88 73.3333 computed',
  ])
})

test('what is withheld is empty and says so, what is missing says that', () => {
  const withheld = otherwise(({ degrees }) => {
    const degree = degrees.measures.find(({ measure }) => measure === '10')?.indicators[0]
    Object.assign(degree ?? {}, { degree: null, raw: null, reason: 'suppressed' })
    Object.assign(degree?.explanation ?? {}, { inputs: [] })
  })
  const of = (rows: ReturnType<typeof rowsOf>, id: string) =>
    rows.find((row) => row['indicator_id'] === id && row['source'] === 'computed')
  const rows = rowsOf('values', withheld)
  const shown = (row: ReturnType<typeof of>) =>
    [row?.['value'], row?.['obs_status'], row?.['conf_status'], row?.['degree_reason']].join()
  assert.equal(shown(of(rows, '10.1')), ',A,C,suppressed')
  assert.equal(shown(of(rowsOf('values'), '1.1')), ',O,F,no-data')
})

test('a report that is withheld is a row that says so and nothing more', () => {
  const withheld = otherwise(({ reports }) => {
    const [first] = reports.find(({ measure }) => measure === '10')?.reports ?? []
    Object.assign(first ?? {}, { reported: { suppressed: true } })
  })
  const rows = rowsOf('values', withheld).filter((row) => row['conf_status'] === 'C')
  assert.deepEqual(
    rows.map((row) => [row['period'], row['value'], row['numerator'], row['obs_status']].join()),
    ['2024-Q1,,,A'],
  )
  assert.deepEqual(faultsOfPackage(described(withheld), filesOf(withheld)), [])
})

test('a range takes two rows, and a target set by an amendment says where it is from', () => {
  const changed = otherwise(({ plan, degrees }) => {
    const [first, second] = plan.measures.find(({ code }) => code === '10')?.indicators ?? []
    const range = { kind: 'between', low: '5' as Decimal, high: '7.5' as Decimal }
    Object.assign(first?.rule ?? {}, { target: range })
    const degree = degrees.measures.find(({ measure }) => measure === '10')?.indicators[1]
    Object.assign(degree ?? {}, { revision: { target: { kind: 'at-most', value: '-3' } } })
    assert.ok(second)
  })
  const targets = rowsOf('values', changed).filter(
    (row) => row['measure_id'] === '10' && row['measure'] === 'target',
  )
  assert.deepEqual(
    targets.map(({ indicator_id, value, source }) => `${indicator_id} ${value} ${source}`),
    ['10.1 5 plan', '10.1 7.5 plan', '10.2 -3 amendment'],
  )
  assert.deepEqual(faultsOfPackage(described(changed), filesOf(changed)), [])
})

test('words that a spreadsheet would run are text', () => {
  const hostile = otherwise(({ plan }) => {
    Object.assign(plan.measures[0]?.text.bg ?? {}, { measure: '=HYPERLINK("http://x")' })
  })
  assert.equal(rowsOf('measures', hostile)[0]?.['measure_bg'], '\'=HYPERLINK("http://x")')
  assert.deepEqual(faultsOfPackage(described(hostile), filesOf(hostile)), [])
})

test('a plan in a third language has a column of its own for it', () => {
  const romanian = otherwise(({ plan }) => Object.assign(plan, { language: 'ro' }))
  const [row] = rowsOf('indicators', romanian)
  assert.ok(row && 'name_ro' in row && 'name_bg' in row && 'name_en' in row)
})
