import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { longestStageName, parseTypedStages, stageLines, type TypedStages } from './typed-stages.ts'

const stages = (typed: TypedStages, language: 'bg' | 'en' = 'bg') => {
  const read = parseTypedStages(typed, language)
  assert.ok(!areRefusals(read), JSON.stringify(read))
  return read.stages
}
const wrong = (typed: TypedStages) => {
  const read = parseTypedStages(typed, 'bg')
  assert.ok(areRefusals(read), JSON.stringify(read))
  return read.map(({ code, field }) => `${field}: ${code}`)
}

test('a stage has its name and weight, and a day only where one was typed', () => {
  assert.deepEqual(
    stages({
      ...{ stage1: '  Проект \n на закон ', weight1: '40', due1: '31.05.2024' },
      ...{ stage2: 'Приет закон', weight2: '60', due2: ' ' },
    }),
    [
      { name: 'Проект на закон', weight: '40', due: '2024-05-31' },
      { name: 'Приет закон', weight: '60' },
    ],
  )
})

test('lines that are left empty between others are passed over, and the order stays', () => {
  const typed = { stage8: 'Последен', weight8: '1', stage3: 'Първи', weight3: '2', stage5: '  ' }
  assert.deepEqual(
    stages(typed).map(({ name }) => name),
    ['Първи', 'Последен'],
  )
})

test('every line of the form is read', () => {
  const typed = Object.fromEntries(
    stageLines.flatMap((line) => [
      [`stage${line}`, `Етап ${line}`],
      [`weight${line}`, String(line)],
    ]),
  )
  assert.deepEqual(
    stages(typed).map(({ name, weight }) => `${name}: ${weight}`),
    stageLines.map((line) => `Етап ${line}: ${line}`),
  )
})

test('a weight is a number of the page’s language, with or without a percent sign', () => {
  assert.equal(stages({ stage1: 'Проект', weight1: '12,5 %' })[0]?.weight, '12.5')
  assert.equal(stages({ stage1: 'Draft', weight1: '1,000.5' }, 'en')[0]?.weight, '1000.5')
  assert.equal(stages({ stage1: 'Проект', weight1: '0,001' })[0]?.weight, '0.001')
})

test('a weight that is none, nothing or less than nothing is asked for beside its line', () => {
  for (const weight2 of ['', '0', '0,0', '-5', 'много', '%'])
    assert.deepEqual(wrong({ stage2: 'Проект', weight2 }), ['weight2: weight-wanted'], weight2)
})

test('a weight or a day alone asks for the name of its stage', () => {
  assert.deepEqual(wrong({ weight4: '40' }), ['stage4: stage-without-name'])
  assert.deepEqual(wrong({ due4: '31.05.2024' }), [
    ...['stage4: stage-without-name', 'weight4: weight-wanted'],
  ])
})

test('two lines without names are no two stages of one name', () => {
  assert.deepEqual(wrong({ weight1: '40', weight2: '60' }), [
    ...['stage1: stage-without-name', 'stage2: stage-without-name'],
  ])
})

test('a name that stands there already is refused where it stands again, whatever the case', () => {
  assert.deepEqual(
    wrong({
      ...{ stage1: 'Проект', weight1: '1', stage2: 'Приет', weight2: '1' },
      ...{ stage3: ' ПРОЕКТ ', weight3: '1', stage4: 'проект', weight4: '1' },
    }),
    ['stage3: stage-twice', 'stage4: stage-twice'],
  )
  assert.deepEqual(
    wrong({ stage1: 'Проект', weight1: '0', stage2: 'проект', weight2: '1' }),
    ['weight1: weight-wanted', 'stage2: stage-twice'],
    'though the other one is wrong itself',
  )
})

test('a name is as long as it may be, by what a reader counts as a character', () => {
  const longest = '🏗'.repeat(longestStageName)
  assert.equal(stages({ stage1: longest, weight1: '1' })[0]?.name, longest)
  assert.deepEqual(wrong({ stage1: `${longest}я`, weight1: '1' }), ['stage1: field-too-long'])
})

test('a day that there is not is told beside its field, and all that is wrong at once', () => {
  assert.deepEqual(wrong({ stage1: 'Проект', weight1: '1', due1: '30.02.2024' }), [
    'due1: no-such-date',
  ])
  assert.deepEqual(wrong({ stage2: 'Проект', weight2: 'x', due2: 'май', weight3: '1' }), [
    ...['weight2: weight-wanted', 'due2: no-such-date', 'stage3: stage-without-name'],
  ])
})

test('one wrong line lets none of the others through', () => {
  assert.deepEqual(wrong({ stage1: 'Проект', weight1: '40', stage2: 'Приет' }), [
    'weight2: weight-wanted',
  ])
})

test('no stage at all is asked for on the first line', () => {
  assert.deepEqual(wrong({}), ['stage1: stages-wanted'])
  assert.deepEqual(wrong({ stage1: ' ', weight2: '', due3: '\t' }), ['stage1: stages-wanted'])
})
