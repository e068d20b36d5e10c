import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { SetTarget } from '../../core/draft/target.ts'
import { countOf, version } from '../../core/draft/testing/versions.ts'
import { withCarriedDraft } from './with-carried-draft.ts'

const text = { measure: 'Ремонт на читалища', target: '3', budget: '5 лв.' }
const read = version([{ text, indicators: [countOf('Ремонт на читалища', '3')] }])
const byHand = [countOf('Отворени читалища', '3')]
const carried = (draft: Draft) => JSON.stringify(draft)

test('a file that carries nothing means what its words say', async () => {
  assert.deepEqual(await withCarriedDraft(read, undefined), { draft: read, findings: [] })
})

test('what was set by hand comes along, and a person is asked whether it holds', async () => {
  const { draft, findings } = await withCarriedDraft(
    read,
    carried(version([{ text, indicators: byHand }])),
  )
  const [indicator] = draft.measures[0]?.indicators ?? []
  assert.equal(indicator?.name, 'Отворени читалища')
  assert.equal(indicator?.confidence, 'likely')
  assert.deepEqual(
    findings.map(({ rule, position, cell }) => `${rule} ${position} ${cell}`),
    ['set-in-the-file 1 target'],
  )
})

test('how reports come together, set by hand, comes along and is asked about', async () => {
  const asRead = countOf('Ремонт на читалища', '3')
  const level = { ...asRead, accumulates: 'last', measured: 'threshold' } as const
  const { draft, findings } = await withCarriedDraft(
    read,
    carried(version([{ text, indicators: [level] }])),
  )
  assert.deepEqual(draft.measures[0]?.indicators, [{ ...level, confidence: 'likely' }])
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['set-in-the-file'],
  )
})

const aimingAt = (set: SetTarget) =>
  carried(version([{ text, indicators: [{ ...countOf('Ремонт на читалища', '3'), set }] }]))

test('a range, stages and a direction, set by hand, come along as they are', async () => {
  const targets: SetTarget[] = [
    { kind: 'between', low: '-3' as Decimal, high: '5' as Decimal },
    {
      kind: 'stages',
      stages: [
        { name: 'проект', weight: '40' as Decimal, due: '2025-05-31' as PlainDate },
        { name: 'приет', weight: '60' as Decimal },
      ],
    },
    {
      kind: 'trend',
      direction: 'fall',
      tolerance: { kind: 'per-cent', value: '2' as Decimal },
    },
    { kind: 'words' },
  ]
  for (const set of targets) {
    const { draft } = await withCarriedDraft(read, aimingAt(set))
    assert.deepEqual(draft.measures[0]?.indicators[0]?.set, set)
  }
})

test('what the words say anyway is as certain as before, and nobody is asked', async () => {
  assert.deepEqual(await withCarriedDraft(read, carried(read)), { draft: read, findings: [] })
})

test('what was doubtful stays doubtful, however sure the file is of it', async () => {
  const doubtful = version([
    { text, indicators: [{ ...countOf('Ремонт', '3'), confidence: 'unsure' }] },
  ])
  const sure = version([{ text, indicators: [countOf('Ремонт', '3')] }])
  assert.deepEqual(await withCarriedDraft(doubtful, carried(sure)), {
    draft: doubtful,
    findings: [],
  })
})

test('white space that a reader folds makes no other words', async () => {
  const loose = { ...text, measure: ' Ремонт  на читалища ' }
  const { draft } = await withCarriedDraft(
    read,
    carried(version([{ text: loose, indicators: byHand }])),
  )
  assert.equal(draft.measures[0]?.indicators[0]?.name, 'Отворени читалища')
})

test('words that were changed in the file since are read anew', async () => {
  const old = version([{ text: { ...text, target: '2' }, indicators: byHand }])
  assert.deepEqual((await withCarriedDraft(read, carried(old))).draft, read)
})

const hostile = {
  'no JSON': '{"title":',
  'JSON of another shape': '{"title":"x"}',
  'a number where a decimal stands': carried(read).replace('"value":"3"', '"value":3'),
  'a decimal that is none': carried(read).replace('"value":"3"', '"value":"3; drop"'),
  'a kind that there is not': carried(read).replace('"count"', '"counts"'),
  'a range upside down': aimingAt({ kind: 'between', low: '9' as Decimal, high: '5' as Decimal }),
  'a target of a kind that there is not': aimingAt({ kind: 'words' }).replace('"words"', '"wish"'),
  'a day that there is not': aimingAt({
    kind: 'stages',
    stages: [{ name: 'а', weight: '1' as Decimal, due: '2025-02-30' as PlainDate }],
  }),
  'a way of coming together that there is not': carried(
    version([{ text, indicators: [{ ...countOf('а', '3'), accumulates: 'last' }] }]),
  ).replace('"last"', '"mean"'),
  'a language that there is not': carried(read).replace('"bg"', '"xx"'),
}
for (const [what, json] of Object.entries(hostile))
  test(`${what} is as good as nothing`, async () => {
    assert.deepEqual(await withCarriedDraft(read, json), { draft: read, findings: [] })
  })

test('keys that a draft has not are left out', async () => {
  const more = carried(read).replace('"measures"', '"__proto__":{"x":1},"more":1,"measures"')
  assert.deepEqual((await withCarriedDraft(read, more)).draft, read)
})
