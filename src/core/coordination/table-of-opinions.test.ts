import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreesWithTheRest } from './opinion.ts'
import { type OpinionRow, tableOfOpinions } from './table-of-opinions.ts'
import { answered, asked, decision, draft, ended, opinion } from './testing/answered.ts'

const saidIn = (rows: readonly OpinionRow[]) => rows.map(({ said }) => said)

test('one row for each remark and proposal, with the words that it would replace and its decision', () => {
  const opinions = {
    '1': opinion({
      stance: 'agrees-with-remarks',
      remark: 'По-малко срещи.',
      proposals: { target: '10 срещи' },
    }),
  }
  const decisions = [
    decision('1', 'target', '10 срещи', 'partly-accepted', { reason: 'Единадесет.' }),
  ]
  const rows = tableOfOpinions([answered([asked('МФ', opinions, decisions)])])
  assert.deepEqual(
    rows.map(({ institution, measure, decided }) => [
      institution.shortName,
      measure?.number,
      decided?.outcome ?? null,
      decided?.reason ?? null,
    ]),
    [
      ['МФ', '1', null, null],
      ['МФ', '1', 'partly-accepted', 'Единадесет.'],
    ],
  )
  assert.deepEqual(saidIn(rows), [
    { kind: 'remark', stance: 'agrees-with-remarks', words: 'По-малко срещи.' },
    {
      kind: 'proposal',
      stance: 'agrees-with-remarks',
      cell: 'target',
      before: '12 срещи',
      words: '10 срещи',
    },
  ])
})

test('a decision on words that the institution has replaced since is not shown as one', () => {
  const opinions = { '1': opinion({ stance: 'objects', remark: 'Вече друго.' }) }
  const decisions = [decision('1', 'remark', 'Преди.', 'rejected', { reason: 'Не.' })]
  assert.equal(tableOfOpinions([answered([asked('МФ', opinions, decisions)])])[0]?.decided, null)
})

test('who agrees with everything has one row that says so', () => {
  const rows = tableOfOpinions([answered([asked('МВР', { rest: agreesWithTheRest })])])
  assert.deepEqual(saidIn(rows), [{ kind: 'agreement', whole: true, numbers: ['1', '2', '3'] }])
  const each = Object.fromEntries(
    draft.measures.map(({ position }) => [position, opinion({ stance: 'agrees' })]),
  )
  assert.deepEqual(saidIn(tableOfOpinions([answered([asked('МВР', each)])])), saidIn(rows))
})

test('an agreement that was taken note of says so, as long as it reaches what it reached then', () => {
  const opinions = { '1': opinion({ stance: 'agrees' }), rest: agreesWithTheRest }
  const noted = [decision('rest', 'agreement', '1 rest', 'accepted')]
  const outcomeOf = (of: typeof opinions | { rest: typeof agreesWithTheRest }) =>
    tableOfOpinions([answered([asked('МВР', of, noted)])])[0]?.decided?.outcome
  assert.equal(outcomeOf(opinions), 'accepted')
  assert.equal(outcomeOf({ rest: agreesWithTheRest }), undefined)
})

test('who agrees with a part has its numbers told, and an agreement beside a remark on the plan is not whole', () => {
  const part = { '2': opinion({ stance: 'agrees' }), plan: opinion({ remark: 'Общо добре.' }) }
  assert.deepEqual(saidIn(tableOfOpinions([answered([asked('МВР', part)])])), [
    { kind: 'agreement', whole: false, numbers: ['2'] },
    { kind: 'remark', stance: null, words: 'Общо добре.' },
  ])
  const all = { rest: agreesWithTheRest, plan: opinion({ remark: 'Общо добре.' }) }
  const [agreement] = saidIn(tableOfOpinions([answered([asked('МВР', all)])]))
  assert.ok(agreement?.kind === 'agreement' && !agreement.whole)
})

test('silence is told as the rules of the round have it, and as nothing yet while it goes on', () => {
  const silent = [asked('МФ', null)]
  const means = (of: Parameters<typeof answered>[1]) =>
    saidIn(tableOfOpinions([answered(silent, of)]))
  assert.deepEqual(means({ ended }), [{ kind: 'silence', means: 'no-answer' }])
  assert.deepEqual(means({ ended, silence: 'agreed' }), [{ kind: 'silence', means: 'agreed' }])
  assert.deepEqual(means({ silence: 'agreed' }), [{ kind: 'silence', means: 'still-awaited' }])
})

test('rounds follow one another, in each the institutions in their order', () => {
  const rows = tableOfOpinions([
    answered([asked('МФ', null), asked('МВР', null)]),
    answered([asked('МФ', null)], { number: 2, ended }),
  ])
  assert.deepEqual(
    rows.map(({ round, institution }) => `${round} ${institution.shortName}`),
    ['1 МФ', '1 МВР', '2 МФ'],
  )
})
