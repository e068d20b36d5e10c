import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreesWithTheRest, type Opinions } from './opinion.ts'
import { refusalsToSend } from './refusals-to-send.ts'
import { draft, opinion } from './testing/answered.ts'

const missing = (opinions: Opinions, own: readonly number[] = []) =>
  refusalsToSend(opinions, draft.measures, own).map(({ code, field }) => `${code} ${field}`)

const objects = opinion({ stance: 'objects', remark: 'Няма средства.' })

test('agreement with all the rest is enough', () => {
  assert.deepEqual(missing({ rest: agreesWithTheRest }, [1, 2, 3]), [])
})

test('nothing at all cannot be sent', () => {
  assert.deepEqual(missing({}), ['nothing-said rest'])
  assert.deepEqual(missing({ '1': opinion({}) }), ['nothing-said rest'])
})

test('a remark on the plan as a whole is something', () => {
  assert.deepEqual(missing({ plan: opinion({ remark: 'Добре е подреден.' }) }), [])
})

test('an institution answers on every measure that it carries out or takes part in', () => {
  assert.deepEqual(missing({ '1': objects }, [1, 3]), ['measure-unanswered 3'])
  assert.deepEqual(missing({}, [2, 3]), ['measure-unanswered 2', 'measure-unanswered 3'])
  assert.deepEqual(missing({ '1': objects, '3': opinion({ stance: 'agrees' }) }, [1, 3]), [])
})

test('of the others’ measures it may say nothing', () => {
  assert.deepEqual(missing({ '1': objects }, [1]), [])
})

test('remarks and objections need words; agreement takes none', () => {
  assert.deepEqual(missing({ '1': opinion({ stance: 'agrees-with-remarks' }) }), [
    'remark-wanted 1',
  ])
  assert.deepEqual(missing({ '2': opinion({ stance: 'objects', proposals: { target: '30' } }) }), [
    'remark-wanted 2',
  ])
  assert.deepEqual(missing({ '1': opinion({ stance: 'agrees', remark: 'Но...' }) }), [
    'agrees-but-remarks 1',
  ])
  assert.deepEqual(missing({ '3': opinion({ stance: 'agrees', proposals: { target: '' } }) }), [
    'agrees-but-remarks 3',
  ])
})

test('a measure that was begun has to be finished, even where the rest is agreed with', () => {
  assert.deepEqual(missing({ rest: agreesWithTheRest, '2': opinion({ remark: 'Защо 40?' }) }), [
    'stance-wanted 2',
  ])
})

test('everything that is missing is told at once, with the number of its measure', () => {
  const refusals = refusalsToSend(
    { '1': opinion({ stance: 'objects' }), '2': opinion({ remark: 'Защо?' }) },
    draft.measures,
    [3],
  )
  assert.deepEqual(
    refusals.map(({ message }) => /мярка (\d)/u.exec(message.bg)?.[1]),
    ['1', '2', '3'],
  )
  assert.deepEqual(
    refusals.map(({ message }) => /measure (\d)/iu.exec(message.en)?.[1]),
    ['1', '2', '3'],
  )
})
