import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { isRefusal } from '../../core/base/refusal.ts'
import { type ReadPlan, readPlan } from '../read-plan.ts'
import { bulgarianRegister } from '../register.ts'

const descriptor = {
  merilo: {
    ...{ format: 'merilo-data-package/1', title: { bg: 'План за 2025 г.' } },
    ...{ year: 2025, language: 'bg', declaredMeasureCount: null },
  },
}

const csv = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join('')

/** A plan of one measure in the fewest columns that it can be told in. */
const files: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify(descriptor),
  'goals.csv': csv('goal_id,title_bg', "I,'=Сигурност"),
  'measures.csv': csv(
    'goal_id,measure_id,number,measure_bg,target_bg,deadline_kind,deadline_to,shares_money_with',
    'I,1,1,"Ремонт на ""стари"" мостове, етап 1",Ремонтирани мостове – 12,month,2025-06,[]',
  ),
  'indicators.csv': csv(
    'measure_id,name_bg,kind,accumulates,measured,baseline,target_kind,target',
    '1,Ремонтирани мостове,count,sum,level,,at-least,12',
  ),
  'funding.csv': csv('measure_id,position,as_printed,amount,currency,basis'),
  'institutions.csv': csv('measure_id,role,institution,as_printed,is_registered'),
  'glossary.csv': csv('abbreviation,meaning_bg'),
}

const zipOf = (changed: Readonly<Record<string, string | undefined>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...files, ...changed }).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, strToU8(text)]],
      ),
    ),
  )
const answerTo = (bytes: Uint8Array) => readPlan({ name: 'x', bytes }, bulgarianRegister)

async function read(bytes: Uint8Array): Promise<ReadPlan> {
  const plan = await answerTo(bytes)
  if (isRefusal(plan)) throw new Error(plan.message.en)
  return plan
}

async function codeOf(changed: Readonly<Record<string, string | undefined>>): Promise<string> {
  const plan = await answerTo(zipOf(changed))
  assert.ok(isRefusal(plan), 'it was read')
  return plan.code
}

const inTable = (name: string, what: string, by: string) => {
  const text = files[name] ?? ''
  assert.ok(text.includes(what))
  return { [name]: text.replace(what, by) }
}

test('the tables give the plan, whatever the name of the file', async () => {
  const { draft } = await read(zipOf())
  assert.deepEqual([draft.title, draft.year, draft.language], ['План за 2025 г.', 2025, 'bg'])
  assert.deepEqual(draft.goals, [{ number: 'I', title: '=Сигурност' }])
  const [measure] = draft.measures
  assert.equal(measure?.text.measure, 'Ремонт на "стари" мостове, етап 1')
  assert.equal(measure?.deadline.to, '2025-06')
  assert.equal(measure?.indicators[0]?.target.value, '12')
})

test('what the tables say beyond the words is taken, marked as doubtful, and asked about', async () => {
  const { draft, findings } = await read(
    zipOf(inTable('indicators.csv', 'at-least,12', 'at-most,3')),
  )
  const [indicator] = draft.measures[0]?.indicators ?? []
  assert.deepEqual(
    [indicator?.target.operator, indicator?.target.value, indicator?.confidence],
    ['at-most', '3', 'likely'],
  )
  assert.ok(findings.some(({ rule }) => rule === 'set-in-the-file'))
})

test('a table that an editor saved with other line ends or more columns is read as well', async () => {
  const saved = (files['goals.csv'] ?? '').replaceAll('\r\n', '\n').replace('goal_id', 'goal_id')
  const { draft } = await read(zipOf({ 'goals.csv': saved }))
  assert.equal(draft.goals.length, 1)
})

test('what is not whole or not ours is refused', async () => {
  assert.equal(await codeOf({ 'funding.csv': undefined }), 'data-package-incomplete')
  assert.equal(await codeOf({ 'datapackage.json': '{"resources":[]}' }), 'foreign-data-package')
  assert.equal(await codeOf({ 'datapackage.json': '{' }), 'damaged-file')
  assert.equal(
    await codeOf({ 'datapackage.json': JSON.stringify(descriptor).replace('2025,', '"2025",') }),
    'foreign-data-package',
  )
})

test('a cell that is not what its column holds is refused', async () => {
  const cases = [
    inTable('indicators.csv', 'at-least,12', 'at-least,"12,5"'),
    inTable('indicators.csv', 'at-least,12', 'at-least,'),
    inTable('indicators.csv', 'count,sum', 'something,sum'),
    inTable('measures.csv', '2025-06,[]', '2025-06,{}'),
    inTable('measures.csv', '2025-06,[]', '2025-06,['),
    inTable('measures.csv', '2025-06,[]', '2025-06,[null]'),
    inTable('measures.csv', '2025-06,[]', '2025-06,"[{""toString"":1}]"'),
    inTable('measures.csv', 'month,', 'sometimes,'),
    inTable('goals.csv', "I,'=Сигурност", 'I'),
  ]
  for (const changed of cases) assert.equal(await codeOf(changed), 'damaged-file')
})

test('more cells than any plan has are refused before anything is made of them', async () => {
  const rows = `${'x,y\r\n'.repeat(130_000)}`
  assert.equal(
    await codeOf({ 'glossary.csv': `abbreviation,meaning_bg\r\n${rows}` }),
    'too-many-cells',
  )
})

test('a bomb with a description in it is refused like every bomb', async () => {
  const bytes = zipSync({
    'datapackage.json': strToU8('{}'),
    'goals.csv': [new Uint8Array(40 * 1024 * 1024), { level: 9 }],
  })
  const answer = await answerTo(bytes)
  assert.ok(isRefusal(answer))
  assert.equal(answer.code, 'suspicious-compression')
})

test('an office file is no data package', async () => {
  const { isDataPackage } = await import('./read-data-package.ts')
  assert.equal(await isDataPackage(zipSync({ 'word/document.xml': strToU8('<a/>') })), false)
  assert.equal(await isDataPackage(strToU8('PK')), false)
  assert.equal(await isDataPackage(strToU8('текст')), false)
})
