import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '../base/canonical-json.ts'
import type { Finding, Severity } from '../base/finding.ts'
import type { Confidence, Draft, DraftMeasure } from './draft.ts'
import { cellInReview, type ReviewCell, uncertainCells } from './uncertain-cells.ts'

const measure = (position: number, more: Partial<DraftMeasure> = {}): DraftMeasure => ({
  position,
  number: String(position),
  goal: '',
  text: {
    measure: 'Meetings',
    objective: 'Order',
    expectedResults: 'Meetings held',
    baseline: '0',
    target: '12',
    budget: '500 EUR',
    deadline: 'May 2024',
    responsible: 'MoI',
    partners: '',
  },
  indicators: [indicator('sure')],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'month', from: null, to: '2024-05', every: null, phases: [] },
  responsible: [],
  partners: [],
  source: { table: 1, row: position },
  ...more,
})

const indicator = (confidence: Confidence, name = 'meetings') =>
  ({
    name,
    kind: 'count',
    unit: null,
    baseline: { value: null, note: null },
    target: { operator: 'none', value: null, note: null },
    confidence,
  }) as const

const draftOf = (...measures: DraftMeasure[]): Draft => ({
  title: '',
  year: 2024,
  language: 'en',
  goals: [],
  measures,
  glossary: [],
  declaredMeasureCount: null,
})

const finding = (
  position: number | null,
  cell: string | null,
  severity: Severity = 'warning',
): Finding => ({
  rule: 'some-rule',
  severity,
  measure: null,
  position,
  cell,
  actual: 'seen',
  expected: '',
  message: { bg: 'Нещо.', en: 'Something.' },
})

const placesOf = (draft: Draft, findings: readonly Finding[] = []) =>
  uncertainCells(draft, findings).map(({ position, cell }) => `${position} ${cell}`)

const seenIn = (draft: Draft, cell: ReviewCell, findings: readonly Finding[] = [], position = 1) =>
  canonicalJson(cellInReview(draft, findings, position, cell)?.seen)

test('what is sure and has no findings is not put before anybody', () => {
  assert.deepEqual(placesOf(draftOf(measure(1), measure(2))), [])
})

test('every reading that is not sure is, in the document’s order', () => {
  const institution = { name: 'MoI', asPrinted: 'Mol', known: false }
  const sum = { source: 'EU', amount: null, currency: null, basis: null, note: null }
  const draft = draftOf(
    measure(1, {
      partners: [{ ...institution, confidence: 'likely' }],
      responsible: [institution, { ...institution, confidence: 'unsure' }],
      indicators: [indicator('sure'), indicator('likely', 'trainings')],
    }),
    measure(2, {
      funding: [{ ...sum, confidence: 'unsure' }, sum],
      deadline: { ...measure(2).deadline, confidence: 'likely' },
    }),
  )
  const cells = uncertainCells(draft, [])
  assert.deepEqual(placesOf(draft), [
    '1 target',
    '1 responsible',
    '1 partners',
    '2 budget',
    '2 deadline',
  ])
  assert.deepEqual(cells[0]?.doubts, [
    { kind: 'reading', of: 'indicator', confidence: 'likely', name: 'trainings' },
  ])
  assert.equal(cells[1]?.doubts.length, 1)
})

test('shared money is doubtful until a person has confirmed it', () => {
  const shared = { sharedFundingWith: ['2', '3'] }
  const doubts = (more: Partial<DraftMeasure>) =>
    uncertainCells(draftOf(measure(1, more)), []).flatMap((cell) => cell.doubts)
  assert.deepEqual(doubts(shared), [{ kind: 'shared-money', with: ['2', '3'] }])
  assert.deepEqual(doubts({ ...shared, sharingConfirmed: ['3'] }), [
    { kind: 'shared-money', with: ['2'] },
  ])
  assert.deepEqual(doubts({ ...shared, sharingConfirmed: ['2', '3'] }), [])
})

test('errors and warnings are doubts of their cell, mere information is none', () => {
  const draft = draftOf(measure(1), measure(2))
  assert.deepEqual(
    placesOf(draft, [
      finding(2, 'objective', 'error'),
      finding(2, 'budget', 'info'),
      finding(1, 'number'),
      finding(1, null),
      finding(1, 'resources'),
      finding(null, null, 'error'),
      finding(9, 'target', 'error'),
    ]),
    ['1 row', '1 number', '2 objective'],
  )
  assert.equal(cellInReview(draft, [finding(1, null), finding(1, 'x')], 1, 'row')?.doubts.length, 2)
})

test('what a person saw is the same wherever the measure comes to stand', () => {
  const before = draftOf(measure(1))
  const after = draftOf(measure(1, { number: 'new' }), measure(2, { number: '1' }))
  for (const cell of ['number', 'target', 'budget', 'row'] as const)
    assert.equal(seenIn(before, cell), seenIn(after, cell, [], 2), cell)
})

test('what a person saw is other with other words, another meaning or another finding', () => {
  const draft = draftOf(measure(1))
  const { text } = measure(1)
  const changes: readonly [ReviewCell, Draft, readonly Finding[]][] = [
    ['target', draftOf(measure(1, { text: { ...text, target: '13' } })), []],
    ['target', draftOf(measure(1, { text: { ...text, baseline: '1' } })), []],
    ['baseline', draftOf(measure(1, { indicators: [indicator('likely')] })), []],
    ['deadline', draftOf(measure(1, { deadline: { ...measure(1).deadline, to: null } })), []],
    ['budget', draftOf(measure(1, { sharedFundingWith: ['2'] })), []],
    ['row', draftOf(measure(1, { text: { ...text, partners: 'x' } })), []],
    ['number', draftOf(measure(1, { number: '7' })), []],
    ['objective', draft, [finding(1, 'objective')]],
  ]
  for (const [cell, changed, findings] of changes)
    assert.notEqual(seenIn(draft, cell), seenIn(changed, cell, findings), cell)
  const elsewhere = draftOf(measure(1, { text: { ...text, partners: 'x' } }))
  assert.equal(seenIn(draft, 'target'), seenIn(elsewhere, 'target', [finding(1, 'partners')]))
})

test('two measures with one number and the same words are two', () => {
  const draft = draftOf(measure(1), measure(2, { number: '1' }))
  assert.notEqual(seenIn(draft, 'target'), seenIn(draft, 'target', [], 2))
})

test('a position that no measure has is none', () => {
  assert.equal(cellInReview(draftOf(measure(1)), [], 2, 'target'), undefined)
})
