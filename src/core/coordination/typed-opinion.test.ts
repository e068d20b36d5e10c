import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { draft } from './testing/answered.ts'
import { longestRemark, parseTypedOpinion, parseTypedPlanRemark } from './typed-opinion.ts'

const text = draft.measures[0]?.text ?? assert.fail('no measure')
const typed = (said: Partial<Parameters<typeof parseTypedOpinion>[0]>) =>
  parseTypedOpinion({ stance: '', remark: '', cells: {}, ...said }, text)

test('words that are those of the draft propose nothing, however they are spaced', () => {
  assert.deepEqual(
    typed({ stance: 'agrees', cells: { measure: ' Срещи  на\tексперти\r\n', target: '12 срещи' } }),
    { stance: 'agrees', remark: '', proposals: {} },
  )
})

test('other words are a proposal, and none are the proposal to leave the cell empty', () => {
  assert.deepEqual(
    typed({
      stance: 'objects',
      remark: ' Твърде  много. ',
      cells: { target: '', deadline: 'юни\r\nюли' },
    }),
    { stance: 'objects', remark: 'Твърде много.', proposals: { target: '', deadline: 'юни\nюли' } },
  )
})

test('a stance that is none is one that has not been chosen yet', () => {
  for (const stance of ['', 'AGREES', 'maybe'])
    assert.deepEqual(typed({ stance }), { stance: null, remark: '', proposals: {} })
})

test('what is too long is refused beside its own field, all of it at once', () => {
  const read = typed({
    remark: 'я'.repeat(longestRemark + 1),
    cells: { budget: 'б'.repeat(10_001), target: 'ц'.repeat(10_000) },
  })
  assert.ok(areRefusals(read))
  assert.deepEqual(
    read.map(({ code, field }) => [code, field]),
    [
      ['field-too-long', 'remark'],
      ['field-too-long', 'budget'],
    ],
  )
  assert.match(read[0]?.message.bg ?? '', /4000 знака/)
})

test('characters are counted as people count them', () => {
  const remark = '😀'.repeat(longestRemark)
  const read = typed({ remark })
  assert.ok(!areRefusals(read))
  assert.equal(read.remark, remark)
})

test('of the plan as a whole there is a remark alone', () => {
  assert.deepEqual(parseTypedPlanRemark(' Общо  \r\n\r\n\r\n\r\nдобре '), {
    stance: null,
    remark: 'Общо\n\nдобре',
    proposals: {},
  })
  assert.ok(areRefusals(parseTypedPlanRemark('я'.repeat(longestRemark + 1))))
})

test('one thing that is too long is enough for an opinion not to be taken', () => {
  const refused = (said: Parameters<typeof typed>[0]) => {
    const read = typed(said)
    return areRefusals(read) ? read.map(({ code, field }) => `${field}: ${code}`) : []
  }
  assert.deepEqual(refused({ remark: 'я'.repeat(longestRemark + 1) }), ['remark: field-too-long'])
  assert.deepEqual(refused({ cells: { budget: 'я'.repeat(10_001) } }), ['budget: field-too-long'])
  assert.deepEqual(refused({ cells: { budget: 'я'.repeat(10_000) } }), [])
})
