import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { accumulations, measurements } from './accumulation.ts'
import { type DraftIndicator, draftOperators, indicatorKinds } from './draft.ts'
import { parseTypedIndicator, type TypedIndicator } from './typed-indicator.ts'

const understood: DraftIndicator = {
  name: 'Брой кабинети',
  kind: 'count',
  unit: null,
  baseline: { value: null, note: 'към 01.01.2026 г.' },
  target: { operator: 'none', value: null, note: 'при финансиране' },
  confidence: 'unsure',
}

const typed: TypedIndicator = {
  name: ' Открити   кабинети ',
  kind: 'count',
  unit: ' бр. ',
  baseline: '0',
  operator: 'at-least',
  target: '1 200,5',
  accumulates: '',
  measured: '',
}

const parsed = (change: Partial<TypedIndicator>, language: 'bg' | 'en' = 'bg') =>
  parseTypedIndicator({ ...typed, ...change }, understood, language)

const codes = (change: Partial<TypedIndicator>) => {
  const result = parsed(change)
  assert.ok(Array.isArray(result), JSON.stringify(result))
  return result.map(({ code, field }) => `${field}: ${code}`)
}

test('what a person sets is certain, and the document’s notes stay with it', () => {
  assert.deepEqual(parsed({}), {
    name: 'Открити кабинети',
    kind: 'count',
    unit: 'бр.',
    baseline: { value: '0', note: 'към 01.01.2026 г.' },
    target: { operator: 'at-least', value: '1200.5', note: 'при финансиране' },
    confidence: 'sure',
  })
})

const targetOf = (change: Partial<TypedIndicator>, before: DraftIndicator = understood) => {
  const result = parseTypedIndicator(
    { ...typed, target: '', low: '', high: '', direction: '', tolerance: '', ...change },
    before,
    'bg',
  )
  return areRefusals(result)
    ? result.map(({ code, field }) => `${field}: ${code}`)
    : [result.target.operator, result.target.value, result.set]
}

test('a range, a direction and stages are set where no operator and value say them', () => {
  assert.deepEqual(targetOf({ operator: 'between', low: '5', high: '1 000' }), [
    ...['none', null, { kind: 'between', low: '5', high: '1000' }],
  ])
  const falls = {
    operator: 'trend',
    direction: 'fall',
    tolerance: '2,5',
    toleranceKind: 'per-cent',
  }
  assert.deepEqual(targetOf(falls), [
    ...['none', null],
    { kind: 'trend', direction: 'fall', tolerance: { kind: 'per-cent', value: '2.5' } },
  ])
  const staged = { operator: 'stages', stage1: 'проект', weight1: '40', due1: '31.05.2024' }
  assert.deepEqual(targetOf({ ...staged, stage2: 'приет', weight2: '60' }), [
    ...['none', null],
    {
      kind: 'stages',
      stages: [
        { name: 'проект', weight: '40', due: '2024-05-31' },
        { name: 'приет', weight: '60' },
      ],
    },
  ])
  assert.deepEqual(targetOf({ operator: 'words' }), ['none', null, { kind: 'words' }])
})

test('what is wrong with such a target is said beside its own fields', () => {
  assert.deepEqual(targetOf({ operator: 'between', low: '5', high: '5' }), ['high: bounds-crossed'])
  assert.deepEqual(targetOf({ operator: 'stages' }), ['stage1: stages-wanted'])
  assert.deepEqual(targetOf({ operator: 'stages', stage3: 'а', weight3: '0', due3: 'юни' }), [
    ...['weight3: weight-wanted', 'due3: no-such-date'],
  ])
  assert.deepEqual(targetOf({ operator: 'between', target: '7', low: '5', high: '9' }), [
    'target: value-beside-target',
  ])
})

test('a form that asks only for the kind leaves what was set; another requirement takes its place', () => {
  const set = { kind: 'between', low: '5', high: '9' } as const
  const before = { ...understood, set } as DraftIndicator
  const result = parseTypedIndicator({ ...typed, operator: 'between', target: '' }, before, 'bg')
  assert.ok(!areRefusals(result))
  assert.deepEqual(result.set, set)
  assert.deepEqual(targetOf({ operator: 'at-least', target: '7' }, before), [
    ...['at-least', '7', undefined],
  ])
})

test('an empty number is no number, never zero', () => {
  const result = parsed({ baseline: ' ', operator: 'none', target: '', unit: '' })
  assert.ok(!Array.isArray(result) && 'baseline' in result)
  assert.equal(result.baseline.value, null)
  assert.equal(result.target.value, null)
  assert.equal(result.unit, null)
})

test('numbers are read by the rules of the page’s language, with or without a percent sign', () => {
  const result = parsed({ target: '1,200.5 %' }, 'en')
  assert.ok('target' in result)
  assert.equal(result.target.value, '1200.5')
})

test('every kind and every requirement of the lists is taken', () => {
  for (const kind of indicatorKinds)
    for (const operator of draftOperators)
      assert.ok(
        !Array.isArray(parsed({ kind, operator, target: operator === 'none' ? '' : '5' })),
        `${kind} ${operator}`,
      )
})

test('each wrong field is named, all of them at once', () => {
  assert.deepEqual(
    codes({ name: '', kind: 'toString', operator: '', baseline: 'нула', target: '1.2.3' }),
    [
      'name: indicator-name-wanted',
      'kind: indicator-kind-wanted',
      'operator: operator-wanted',
      'baseline: not-a-number',
      'target: not-a-number',
    ],
  )
  assert.deepEqual(codes({ name: 'я'.repeat(501) }), ['name: indicator-name-wanted'])
  assert.deepEqual(codes({ unit: 'я'.repeat(101) }), ['unit: unit-too-long'])
})

test('a requirement and its value go together', () => {
  assert.deepEqual(codes({ operator: 'none' }), ['operator: value-without-requirement'])
  for (const operator of ['at-least', 'at-most', 'exactly'])
    assert.deepEqual(codes({ operator, target: '' }), ['target: requirement-without-value'])
})

test('coverage needs no number, and a deliverable is understood to be one', () => {
  assert.ok(!Array.isArray(parsed({ kind: 'coverage', operator: 'all', target: '' })))
  assert.ok(!Array.isArray(parsed({ kind: 'milestone', operator: 'at-least', target: '' })))
})

test('how reports come together and what is measured are kept as set, and left to the kind if not', () => {
  for (const accumulates of accumulations)
    for (const measured of measurements) {
      const result = parsed({ accumulates, measured })
      assert.ok('name' in result)
      assert.deepEqual([result.accumulates, result.measured], [accumulates, measured])
    }
  const bare = parseTypedIndicator(typed, { ...understood, accumulates: 'last' }, 'bg')
  assert.ok('name' in bare)
  assert.ok(!('accumulates' in bare) && !('measured' in bare), 'left to the kind again')
})

test('what is in neither list is refused beside its field', () => {
  assert.deepEqual(codes({ accumulates: 'mean', measured: 'toString' }), [
    'accumulates: accumulation-wanted',
    'measured: measurement-wanted',
  ])
})

test('percentages are not added up, and no way is measured from a baseline that is not there', () => {
  const notAdded = ['accumulates: shares-are-not-added']
  assert.deepEqual(codes({ kind: 'percent', accumulates: 'sum' }), notAdded)
  assert.deepEqual(codes({ unit: ' % ', accumulates: 'sum' }), notAdded)
  assert.ok('name' in parsed({ kind: 'percent', accumulates: 'last' }))
  assert.deepEqual(codes({ measured: 'change', baseline: ' ' }), [
    'measured: change-without-baseline',
  ])
  assert.ok('name' in parsed({ measured: 'change', baseline: '0' }))
})

test('a name may have 500 characters and a unit 100', () => {
  const result = parsed({ name: 'я'.repeat(500), unit: 'я'.repeat(100) })
  assert.ok('name' in result)
  assert.deepEqual([result.name.length, result.unit?.length], [500, 100])
})

test('a form that asks only for the kind takes what needs nothing typed, and no other bounds', () => {
  const of = (operator: string, before: DraftIndicator = understood) => {
    const result = parseTypedIndicator({ ...typed, operator, target: ' ' }, before, 'bg')
    return areRefusals(result) ? result.map(({ code }) => code) : result.set
  }
  assert.deepEqual(of('words'), { kind: 'words' })
  assert.deepEqual(of('between'), ['value-missing', 'value-missing'])
  const before = { ...understood, set: { kind: 'words' } } as const
  assert.deepEqual(of('trend', before), { kind: 'trend' })
})

test('bounds that are typed take the place of those that were set', () => {
  const before = { ...understood, set: { kind: 'between', low: '5', high: '9' } } as DraftIndicator
  assert.deepEqual(targetOf({ operator: 'between', low: '6', high: '8' }, before), [
    ...['none', null, { kind: 'between', low: '6', high: '8' }],
  ])
})

test('white space is no value', () => {
  assert.deepEqual(targetOf({ operator: 'none', target: ' ' }), ['none', null, undefined])
  assert.deepEqual(targetOf({ operator: 'at-least', target: ' ' }), [
    'target: requirement-without-value',
  ])
})
